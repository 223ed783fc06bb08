import type { UiNode } from '../protocol/node'
import type { Lifetime } from '../state'
import { isFailure } from './failure'
import { renderNode } from './node'
import type { Place } from './place'
import type { RowContent } from './rows'
import { RowList } from './rows'

interface GrownNode {
  node: UiNode
  readonly lifetime: Lifetime
  readonly content: RowContent
}

/** The children of one node of a tree that still grows: those that stay the same keep their DOM. */
export class GrowingList {
  private readonly dom = new RowList()
  private shown: readonly GrownNode[] = []

  constructor(
    private readonly place: Place,
    private readonly stepTo: (index: number) => string,
    /** The lists by the array of nodes that they show; null where several show the same. */
    private readonly lists: WeakMap<object, GrowingList | null>,
  ) {}

  /** The list, to be inserted once. */
  fragment(): DocumentFragment {
    return this.dom.fragment()
  }

  update(nodes: readonly UiNode[]): void {
    const before = this.shown
    this.shown = nodes.map((node, index) => {
      const known = before[index]
      if (known && this.stays(known, node)) return Object.assign(known, { node })
      known?.lifetime.end()
      return this.create(node, index)
    })
    for (const gone of before.slice(nodes.length)) gone.lifetime.end()
    this.dom.arrange(this.shown.map(entry => entry.content))
    this.lists.set(nodes, this.lists.has(nodes) && this.lists.get(nodes) !== this ? null : this)
  }

  private create(node: UiNode, index: number): GrownNode {
    const lifetime = this.place.lifetime.child()
    const place = this.place.during(lifetime)
    const content = this.dom.create(() => {
      const fragment = document.createDocumentFragment()
      fragment.append(renderNode(node, place, this.stepTo(index)))
      return fragment
    })
    return { node, lifetime, content }
  }

  /** Whether what is shown for a node can stand for another one, at most with other children. */
  private stays({ node, content }: GrownNode, next: UiNode): boolean {
    if (!same({ ...node, children: null }, { ...next, children: null })) return false
    const list = node?.children && next?.children && this.lists.get(node.children)
    if (list && Array.isArray(next.children)) list.update(next.children)
    else if (!same(node?.children, next?.children) || this.dom.nodesOf(content).some(isFailure)) return false
    return true
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
