const ICONS = 'prefab/icons'

type Json = Readonly<Record<string, unknown>>

/** The page with the icons that it names and the renderer does not have, as a server sends it. */
export async function withIcons(page: object): Promise<object> {
  const { _meta: meta = {} } = page as { _meta?: Json }
  if (!/icon/i.test(JSON.stringify(page)) || ICONS in meta) return page
  const { data } = await import('./icons.data')
  const keyOf = (name: string): string => name.trim().replaceAll('-', '').toLowerCase()
  const icons = Object.fromEntries(
    [...names(page)].flatMap(name => {
      const key = keyOf(name)
      return Object.hasOwn(data, key) ? [[name, data[key]]] : []
    }),
  )
  return Object.keys(icons).length > 0 ? { ...page, _meta: { ...meta, [ICONS]: icons } } : page
}

/** Every text that could be a name, those in expressions included. */
function* names(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.length <= 64) yield value
    for (const [, literal = ''] of value.matchAll(/'([^']{1,64})'/g)) yield literal
  } else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) yield* names(member)
}
