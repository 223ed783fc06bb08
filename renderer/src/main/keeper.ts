import type { State, Store } from '../state'
import type { Envelope } from './envelope'

// Milliseconds without a change before the state is kept.
const PAUSE = 300
// Characters; hosts are not made for more.
const MAX_LENGTH = 64_000

/** Where values outlive the page. */
export interface Memory {
  /** Whether there is one. */
  readonly remembers: boolean
  recall(): unknown
  remember(value: unknown): void
}

/** Keeps what the user has done to a page, for hosts that take the frame away and show the same result anew. */
export class Keeper {
  private page: string | undefined
  private initial: State = {}
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly store: Store,
    private readonly memory: Memory,
  ) {
    store.written = () => this.schedule()
  }

  /** The state that a page begins with: its own, and on the first page what was kept of the same one. */
  begin({ data, state }: Envelope): State {
    if (!this.memory.remembers) return state
    const first = this.page === undefined
    this.initial = state
    this.page = digest(JSON.stringify(data))
    const kept = first ? (this.memory.recall() as { page?: unknown; state?: unknown } | null | undefined) : undefined
    const changed = kept?.page === this.page && typeof kept.state === 'object' ? kept.state : undefined
    return { ...state, ...(changed as State | undefined) }
  }

  /** Keeps at once what has not been kept yet. */
  stop(): void {
    if (this.timer !== undefined) this.save()
  }

  private schedule(): void {
    if (this.page === undefined) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), PAUSE)
  }

  private save(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const changed = Object.entries(this.store.snapshot()).filter(([key, value]) => value !== this.initial[key])
    const state: unknown = Object.fromEntries(changed)
    if ((JSON.stringify(state) ?? '').length <= MAX_LENGTH) this.memory.remember({ page: this.page, state })
  }
}

/** A short text that differs when the text differs, most likely (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(36)}`
}
