/** The DOM of one row: it begins with a marker and reaches to the next one. */
export interface RowContent {
  readonly marker: Comment
  /** What is not in the document yet. */
  pending: DocumentFragment | undefined
}

/** The DOM of a list whose rows come, go and move; rows that stay where they are, relative to each other, are not touched. */
export class RowList {
  private readonly start = document.createComment('')
  private readonly end = document.createComment('')
  private readonly unplaced = document.createDocumentFragment()
  private rows: readonly RowContent[] = []

  constructor() {
    this.unplaced.append(this.start, this.end)
  }

  /** The list, to be inserted once. */
  fragment(): DocumentFragment {
    return this.unplaced
  }

  create(render: () => DocumentFragment): RowContent {
    const marker = document.createComment('')
    const pending = render()
    pending.prepend(marker)
    return { marker, pending }
  }

  /** The node at which the list ends. */
  get last(): ChildNode {
    return this.end
  }

  /** The nodes of a row. */
  nodesOf(row: RowContent): ChildNode[] {
    return this.span(row, this.rows[this.rows.indexOf(row) + 1]?.marker ?? this.end)
  }

  /** Puts the rows in this order. Rows at the ends that are in their place already are not even looked at. */
  arrange(rows: readonly RowContent[]): void {
    const before = this.rows
    this.rows = rows
    const shorter = Math.min(before.length, rows.length)
    let head = 0
    while (head < shorter && before[head] === rows[head]) head++
    let tail = 0
    while (tail < shorter - head && before[before.length - 1 - tail] === rows[rows.length - 1 - tail]) tail++
    const until = rows[rows.length - tail]?.marker ?? this.end
    this.replace(before.slice(head, before.length - tail), rows.slice(head, rows.length - tail), until)
  }

  /** Makes a stretch of neighbouring rows, which ends at a node, into another one. */
  private replace(before: readonly RowContent[], rows: readonly RowContent[], until: ChildNode): void {
    if (before.length === 0) return until.before(...rows.map(take))
    const wanted = new Set(rows)
    const spans = new Map(before.map((row, index) => [row, this.span(row, before[index + 1]?.marker ?? until)]))
    for (const [row, nodes] of spans) if (!wanted.has(row)) for (const node of nodes) node.remove()
    const staying = this.staying(before, rows, spans)
    let next = until
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index] as RowContent
      if (row.pending) next.before(take(row))
      else if (!staying.has(row)) move(spans.get(row) ?? [], next)
      next = row.marker
    }
  }

  private span(row: RowContent, until: ChildNode): ChildNode[] {
    const nodes: ChildNode[] = []
    for (let node: ChildNode | null = row.marker; node && node !== until; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  /** The rows that need not move: as many as possible, and the one with the focus in any case. */
  private staying(
    rowsBefore: readonly RowContent[],
    rows: readonly RowContent[],
    spans: ReadonlyMap<RowContent, ChildNode[]>,
  ): Set<RowContent> {
    const before = new Map(rowsBefore.map((row, index) => [row, index]))
    const kept = rows.filter(row => before.has(row))
    const old = kept.map(row => before.get(row) as number)
    if (old.every((position, index) => index === 0 || position > (old[index - 1] as number))) return new Set(kept)
    const active = document.activeElement
    const focused = active && active !== document.body ? kept.findIndex(row => spans.get(row)?.some(node => node.contains(active))) : -1
    const pivot = old[focused]
    const candidates = kept.flatMap((row, index) => {
      const position = old[index] as number
      const fits = pivot === undefined || index === focused || (index < focused ? position < pivot : position > pivot)
      return fits ? [{ row, position }] : []
    })
    return new Set(longestIncreasing(candidates.map(entry => entry.position)).map(index => (candidates[index] as { row: RowContent }).row))
  }
}

/** The nodes of a row that are not in the document yet. */
function take(row: RowContent): Node {
  const { pending, marker } = row
  row.pending = undefined
  return pending ?? marker
}

/** Moves nodes before another one, keeping their state where the browser can, and at least what they are scrolled to. */
function move(nodes: readonly ChildNode[], before: ChildNode): void {
  const parent = before.parentNode as (ParentNode & { moveBefore?: (node: Node, before: Node) => void }) | null
  for (const node of nodes) {
    if (parent?.moveBefore && parent.isConnected && node.nodeType !== Node.COMMENT_NODE) parent.moveBefore(node, before)
    else {
      const restore = rememberScroll(node)
      before.before(node)
      restore()
    }
  }
}

// What has been scrolled, so that a move need not look at every element.
const scrolled = new Set<Element>()
if (typeof document !== 'undefined')
  document.addEventListener('scroll', ({ target }) => target instanceof Element && scrolled.add(target), { capture: true, passive: true })

function rememberScroll(moved: Node): () => void {
  for (const element of scrolled) if (!element.isConnected) scrolled.delete(element)
  const positions = [...scrolled]
    .filter(element => moved.contains(element))
    .map(element => ({ element, left: element.scrollLeft, top: element.scrollTop }))
  return () => {
    for (const { element, left, top } of positions) element.scrollTo({ left, top, behavior: 'instant' })
  }
}

/** Positions of a longest increasing subsequence. */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = index
  })
  const result: number[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) result.push(index)
  return result.reverse()
}
