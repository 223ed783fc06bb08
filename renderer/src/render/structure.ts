import type { UiNode } from '../protocol/node'
import { isDynamic, interpolate } from '../expression'
import { toDisplay } from './coerce'
import type { StructuralType } from './component'
import type { Choice } from './choose'
import { chooseCase, chooseDefinition, chooseSlot, follow } from './choose'
import { renderNodes } from './node'
import type { Place } from './place'
import { RowList } from './rows'
import { repeat } from './repeat'

/** A node that decides what is rendered and has no look of its own. */
export interface Structure {
  /** What the node shows now; undefined for repetition. */
  choose?(node: UiNode, place: Place): Choice | undefined
  render(node: UiNode, place: Place): Node
}

const reference: Structure = {
  choose: chooseDefinition,
  render: (node, place) => wrapped(renderChoice(node, place, chooseDefinition), '', node.cssClass, place),
}

const STRUCTURES: Readonly<Record<StructuralType, Structure>> = {
  Condition: alternative((node, place) => chooseCase(node, place)),
  ForEach: { render: renderRows },
  Slot: alternative(chooseSlot),
}

/** The structure that a node is, if it is none that the registry knows. */
export function structureOf(node: UiNode): Structure | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if (typeof node.$ref === 'string') return reference
  return Object.hasOwn(STRUCTURES, node.type) ? STRUCTURES[node.type as StructuralType] : undefined
}

function alternative(choose: NonNullable<Structure['choose']>): Structure {
  return { choose, render: (node, place) => renderChoice(node, place, choose) }
}

function renderChoice(node: UiNode, place: Place, choose: NonNullable<Structure['choose']>): Node {
  const [start, end] = [document.createComment(''), document.createComment('')]
  const fragment = document.createDocumentFragment()
  fragment.append(start, end)
  follow(
    place,
    () => choose(node, place),
    ({ nodes, at }, inner) => renderNodes(nodes, inner, at),
    content => {
      while (start.nextSibling && start.nextSibling !== end) start.nextSibling.remove()
      if (content) end.parentNode?.insertBefore(content, end)
    },
  )
  return fragment
}

function renderRows(node: UiNode, place: Place): Node {
  const list = new RowList()
  repeat(
    node,
    place,
    row => list.create(() => renderNodes(node.children, row)),
    (rows, left) => {
      list.arrange(rows.map(row => row.content))
      note(list.last, left)
    },
  )
  return wrapped(list.fragment(), 'w-full', node.cssClass, place)
}

/** Says after a list how much of it is not shown. */
function note(end: ChildNode, left: number): void {
  const { nextSibling } = end
  if (nextSibling instanceof HTMLElement && nextSibling.className === 'pf-note') nextSibling.remove()
  if (left === 0) return
  const text = document.createElement('p')
  text.className = 'pf-note'
  text.setAttribute('role', 'note')
  text.textContent = `${left.toLocaleString('en-US')} more are not shown.`
  end.after(text)
}

/** The content in a div that has the classes, if there are any. */
function wrapped(content: Node, base: string, cssClass: unknown, place: Place): Node {
  if (cssClass === undefined || cssClass === null) return content
  const wrapper = document.createElement('div')
  wrapper.append(content)
  const apply = (value: unknown): void => {
    wrapper.className = `${base} ${toDisplay(value)}`.trim()
    place.page.useClasses(wrapper.className)
  }
  if (isDynamic(cssClass)) place.watch(() => apply(interpolate(cssClass, place)))
  else apply(cssClass)
  return wrapper
}
