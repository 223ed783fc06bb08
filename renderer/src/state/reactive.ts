// The only place that names the signal library.
import { batch, computed, effect, signal, Signal, untracked } from '@preact/signals-core'

export { batch, computed, effect, signal, Signal, untracked }
export type { ReadonlySignal } from '@preact/signals-core'

/** Everything that ends together: bindings, listeners, children. */
export class Lifetime {
  private ends: (() => void)[] | undefined
  private parent: Lifetime | undefined
  private children: Set<Lifetime> | undefined
  ended = false

  /** A lifetime that ends with this one, or before it. */
  child(): Lifetime {
    const child = new Lifetime()
    child.parent = this
    ;(this.children ??= new Set()).add(child)
    if (this.ended) child.end()
    return child
  }

  onEnd(end: () => void): void {
    if (this.ended) end()
    else (this.ends ??= []).push(end)
  }

  /** Ends children first, then what was registered here, newest first. */
  end(): void {
    if (this.ended) return
    this.ended = true
    this.parent?.children?.delete(this)
    for (const child of this.children ?? []) {
      child.parent = undefined
      child.end()
    }
    for (const end of this.ends?.reverse() ?? []) end()
    this.ends = this.children = this.parent = undefined
  }
}
