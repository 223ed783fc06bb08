const files = import.meta.glob<string>('../../../../protocol/examples/*.json', { query: '?raw', import: 'default' })

const byName = new Map(Object.entries(files).map(([path, load]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, load]))

/** Names of the components that have an example. */
export const exampleNames: ReadonlySet<string> = new Set(byName.keys())

/** The example of a component as JSON. */
export async function loadExample(name: string): Promise<string> {
  const load = byName.get(name)
  if (!load) throw new Error(`There is no example "${name}".`)
  return load()
}
