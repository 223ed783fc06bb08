/** Everything that ends together: bindings, listeners, children. */
export class Lifetime {
  ended = false
  private ends: (() => void)[] | undefined = undefined
  private parent: Lifetime | undefined = undefined
  private first: Lifetime | undefined = undefined
  private next: Lifetime | undefined = undefined
  private previous: Lifetime | undefined = undefined

  /** A lifetime that ends with this one, or before it. */
  child(): Lifetime {
    const child = new Lifetime()
    if (this.ended) child.ended = true
    else {
      child.parent = this
      child.next = this.first
      if (this.first) this.first.previous = child
      this.first = child
    }
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
    this.leave()
    while (this.first) this.first.end()
    for (const end of this.ends?.reverse() ?? []) end()
    this.ends = undefined
  }

  private leave(): void {
    if (this.next) this.next.previous = this.previous
    if (this.previous) this.previous.next = this.next
    else if (this.parent?.first === this) this.parent.first = this.next
    this.parent = this.next = this.previous = undefined
  }
}
