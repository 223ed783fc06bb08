import type { Frame } from 'playwright-core'

interface AxValue {
  value?: unknown
}

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: AxValue
  name?: AxValue
  value?: AxValue
  childIds?: string[]
  properties?: { name: string; value: AxValue }[]
}

/** What says nothing of its own: boxes, and the runs of text that the names and the visible text hold already. */
const silent = new Set(
  'generic none RootWebArea StaticText InlineTextBox LineBreak ListMarker LayoutTable Iframe IframePresentational LabelText MenuListPopup paragraph main'.split(
    ' ',
  ),
)
/** What says something by its name only. */
const silentWithoutName = new Set('SvgRoot figure group region image status rowgroup row caption'.split(' '))
/** What the browser itself puts together. */
const closed = new Set(['Video', 'Audio'])
const states =
  'checked pressed expanded selected disabled invalid required readonly level valuemin valuemax valuetext hasPopup modal'.split(' ')

/** What assistive technology is told of a page: one line for each element, with role, name, value and states. */
export async function outline(frame: Frame): Promise<string[]> {
  const session = await frame.page().context().newCDPSession(frame.page())
  await session.send('Accessibility.enable')
  const { frameTree } = await session.send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] }
  await session.detach()
  const known = new Map(nodes.map(node => [node.nodeId, node]))
  const lines: string[] = []
  const visit = (node: AxNode | undefined): void => {
    if (!node) return
    const role = String(node.role?.value ?? 'none')
    const written = line(role, node)
    if (!node.ignored && !silent.has(role) && !(silentWithoutName.has(role) && written === role)) lines.push(written)
    if (!closed.has(role)) for (const id of node.childIds ?? []) visit(known.get(id))
  }
  visit(nodes[0])
  return lines
}

function line(role: string, node: AxNode): string {
  const parts = [role]
  const name = tidy(node.name?.value)
  if (name) parts.push(JSON.stringify(name))
  const value = tidy(node.value?.value)
  if (value) parts.push(`= ${value}`)
  for (const property of node.properties ?? []) {
    const given = property.value.value
    if (states.includes(property.name) && given !== false && given !== 'false' && given !== '' && given !== undefined)
      parts.push(given === true || given === 'true' ? property.name : `${property.name}:${String(given)}`)
  }
  return parts.join(' ')
}

/** The text that is seen, word by word. */
export async function visibleText(frame: Frame): Promise<string[]> {
  const text = await frame.evaluate(() => document.body.innerText)
  return text.split(/\s+/).filter(Boolean)
}

function tidy(value: unknown): string {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
