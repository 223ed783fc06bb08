import { member, walk } from '../expression'
import { batch, Signal, signal } from './reactive'

export type State = Readonly<Record<string, unknown>>

/** The signals of the paths that someone has read, as a tree of path segments. */
class Watched {
  signal: Signal<unknown> | undefined
  children: Map<string, Watched> | undefined = undefined
}

/**
 * The state of a page: immutable data, read by dot-path. A write notifies the readers of that path, of its ancestors and of
 * its descendants whose value has changed, and nobody else.
 */
export class Store {
  private watched = new Watched()
  /** What the page itself provides, over the state. */
  private provided: State = {}
  /** Called after every write. */
  written: () => void = () => {}

  constructor(
    private data: State = {},
    private readonly warn: (message: string) => void = message => console.warn(message),
  ) {}

  /** The value at a path, followed by the running effect. */
  get(segments: readonly string[]): unknown {
    let node = this.watched
    for (const segment of segments) {
      node.children ??= new Map()
      let next = node.children.get(segment)
      if (!next) node.children.set(segment, (next = new Watched()))
      node = next
    }
    node.signal ??= signal(walk(this.data, segments))
    return node.signal.value
  }

  /** The value at a path, without following it. */
  peek(segments: readonly string[]): unknown {
    return walk(this.data, segments)
  }

  /** All of the state, as it is now, without what the page provides. */
  snapshot(): State {
    return Object.fromEntries(Object.entries(this.data).filter(([name]) => !Object.hasOwn(this.provided, name)))
  }

  /** Sets a value of the page itself, such as `$host`: no write and no new state can change it. */
  provide(name: string, value: unknown): void {
    const before = this.data
    this.provided = { ...this.provided, [name]: value }
    this.data = { ...before, [name]: value }
    this.notify(before, [name])
  }

  /**
   * Writes a path. A single key always works; the parents of a longer path must exist, and an array index must be one of the
   * array's. Otherwise nothing changes, with a warning; the answer tells.
   */
  set(path: string, value: unknown): boolean {
    const segments = path.split('.')
    const problem = this.problem(segments)
    if (problem) {
      this.warn(`State "${path}" was not written: ${problem}.`)
      return false
    }
    const before = this.data
    this.data = write(before, segments, 0, value) as State
    this.notify(before, segments)
    this.written()
    return true
  }

  /** Replaces the whole state. */
  replace(next: State): void {
    const before = this.data
    this.data = { ...next, ...this.provided }
    batch(() => refresh(this.watched, before, this.data))
    this.written()
  }

  /** Forgets who reads what; for when a new tree takes the place of the old one. */
  forget(): void {
    this.watched = new Watched()
  }

  private problem(segments: readonly string[]): string | undefined {
    if (segments.includes('__proto__')) return 'the name __proto__ is not allowed'
    if (Object.hasOwn(this.provided, segments[0] as string)) return `the page sets "${segments[0]}" itself`
    let parent: unknown = this.data
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index] as string
      const last = index === segments.length - 1
      if (Array.isArray(parent)) {
        if (!/^\d+$/.test(segment) || Number(segment) >= parent.length)
          return `"${segment}" is no index of an array with ${parent.length} elements`
      } else if (typeof parent !== 'object' || parent === null) {
        return `"${segments.slice(0, index).join('.')}" is ${describe(parent)}, which has no members`
      }
      if (!last) parent = member(parent, segment)
    }
    return undefined
  }

  private notify(before: State, segments: readonly string[]): void {
    batch(() => {
      let node: Watched | undefined = this.watched
      let [old, now]: [unknown, unknown] = [before, this.data]
      for (let index = 0; node && index < segments.length; index++) {
        const segment = segments[index] as string
        node = node.children?.get(segment)
        ;[old, now] = [member(old, segment), member(now, segment)]
        if (node && index < segments.length - 1 && node.signal) node.signal.value = now
      }
      if (node) refresh(node, old, now)
    })
  }
}

function refresh(node: Watched, before: unknown, now: unknown): void {
  if (Object.is(before, now)) return
  if (node.signal) node.signal.value = now
  for (const [segment, child] of node.children ?? []) refresh(child, member(before, segment), member(now, segment))
}

/** A copy of the parent with one member replaced, sharing everything else. */
function write(parent: unknown, segments: readonly string[], index: number, value: unknown): unknown {
  if (index === segments.length) return value
  const segment = segments[index] as string
  const child = write(member(parent, segment), segments, index + 1, value)
  if (Array.isArray(parent)) return parent.with(Number(segment), child)
  return { ...(parent as object), [segment]: child }
}

function describe(value: unknown): string {
  return value === undefined ? 'absent' : value === null ? 'null' : `a ${typeof value}`
}
