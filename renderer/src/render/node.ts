import type { UiNode } from '../protocol/node'
import { letScope } from '../state'
import { NodeEnv } from './env'
import { failureBox } from './failure'
import type { NodePlace, Place, Replace } from './place'
import { structureOf } from './structure'

const MAX_DEPTH = 200
// Of one update; more would stop the page.
const MAX_NODES = 50_000
// Shared by all nodes.
const steps: string[] = []

/** Renders a node one step below a place; whatever goes wrong in it stays in it. */
export function renderNode(node: UiNode, around: Place, step: string): Node {
  const place = around.below(step)
  try {
    const count = around.page.countNode()
    if (count > MAX_NODES + 1) return document.createComment('')
    if (count > MAX_NODES) throw new Error(`and what follows was left out: an update may show ${MAX_NODES} nodes.`)
    return renderAt(node, place)
  } catch (error) {
    place.end()
    return failureBox(node?.type, error, place)
  }
}

/** Renders nodes one after the other. */
export function renderNodes(nodes: unknown, place: Place, key = 'children'): DocumentFragment {
  const fragment = document.createDocumentFragment()
  appendNodes(nodes, place, fragment, key)
  return fragment
}

export function appendNodes(nodes: unknown, place: Place, parent: Node, key = 'children'): void {
  if (nodes === undefined || nodes === null) return
  if (!Array.isArray(nodes)) throw new Error(`"${key}" must be a list of nodes.`)
  const stepTo = (index: number): string => (key === 'children' ? (steps[index] ??= `.children[${index}]`) : `.${key}[${index}]`)
  const growing = place.page.draft?.(place, stepTo)
  if (growing) {
    growing.update(nodes)
    parent.appendChild(growing.fragment())
  } else nodes.forEach((node: UiNode, index) => parent.appendChild(renderNode(node, place, stepTo(index))))
}

function renderAt(raw: UiNode, place: NodePlace): Node {
  if (place.depth > MAX_DEPTH) throw new Error(`is nested deeper than ${MAX_DEPTH} levels.`)
  if (typeof raw !== 'object' || raw === null) throw new Error('A node must be an object with a "type".')
  const structure = structureOf(raw)
  if (structure) {
    const content = structure.render(raw, place)
    place.settle(content.lastChild ?? content, raw, failAt)
    return content
  }
  const node = place.page.components.current(raw)
  const definition = place.page.components.find(node?.type)
  if (!definition) throw new Error(`Unknown component: "${String(node?.type)}"`)
  const inner = node.let === undefined ? place : place.inside(letScope(node.let, place))
  const env = new NodeEnv(node, place, inner)
  const root = single(definition.render(node, env))
  env.settle(root)
  place.settle(root, node, replace)
  return root
}

/** One node for what a component returned, so that it can be replaced as a whole. */
function single(result: Node): Node {
  if (result.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return result
  if (result.childNodes.length === 1 && result.firstChild) return result.firstChild
  const wrapper = document.createElement('div')
  wrapper.style.display = 'contents'
  wrapper.append(result)
  return wrapper
}

/** A structure has no element of its own to be replaced: the message stands at its end. */
const failAt: Replace = (end, node, place, error) => {
  place.end()
  end.parentNode?.insertBefore(failureBox(node.type, error, place), end)
}

const replace: Replace = (root, node, place, error) => {
  place.end()
  root.parentNode?.replaceChild(failureBox(node.type, error, place), root)
}
