/** What is to be done, or disposed of, at the end. */
export type Ending = (() => void) | { dispose(): void }

/** The endings of a lifetime that has several, newest first; most have one. */
class Endings {
  constructor(
    readonly last: Ending,
    readonly before: Ending | Endings,
  ) {}
}

/** Everything that ends together: bindings, listeners, children. */
export class Lifetime {
  ended = false
  private endings: Ending | Endings | undefined = undefined
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

  onEnd(ending: Ending): void {
    if (this.ended) finish(ending)
    else this.endings = this.endings ? new Endings(ending, this.endings) : ending
  }

  /** Ends children first, then what was registered here, newest first. */
  end(): void {
    if (this.ended) return
    this.ended = true
    this.leave()
    while (this.first) this.first.end()
    let { endings } = this
    this.endings = undefined
    for (; endings instanceof Endings; endings = endings.before) finish(endings.last)
    if (endings) finish(endings)
  }

  private leave(): void {
    if (this.next) this.next.previous = this.previous
    if (this.previous) this.previous.next = this.next
    else if (this.parent?.first === this) this.parent.first = this.next
    this.parent = this.next = this.previous = undefined
  }
}

function finish(ending: Ending): void {
  if (typeof ending === 'function') ending()
  else ending.dispose()
}
