import { isObject } from '../host'
import type { Envelope } from './envelope'
import { readEnvelope } from './envelope'
import { heal } from './heal'

type Data = Readonly<Record<string, unknown>>

// Milliseconds between two looks at what has arrived.
const PAUSE = 40
// Texts for people read well while they grow; any other text means nothing, or something else, until it is whole.
const GROWING_TEXTS = ['content', 'label', 'title', 'description']

/** The view that the arguments of a tool call hold, shown while they are still being written. */
export class Draft {
  private newest: (() => void) | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private stopped = false

  /** `knows` tells whether a type is one of a component; `show` is called for each state of the view. */
  constructor(
    private readonly knows: (type: unknown) => boolean,
    private readonly show: (envelope: Envelope) => void,
  ) {}

  take(input: Data, partial: boolean): void {
    if (this.stopped) return
    this.newest = () => {
      const envelope = this.find(partial ? (whole(input) as Data) : input, partial)
      if (envelope) this.show(envelope)
    }
    if (!partial) this.now()
    else this.timer ??= setTimeout(() => this.now(), PAUSE)
  }

  /** The result is there: arguments have nothing more to say. */
  stop(): void {
    this.stopped = true
    this.newest = undefined
    clearTimeout(this.timer)
  }

  private now(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const look = this.newest
    this.newest = undefined
    look?.()
  }

  /** The arguments themselves are an envelope, or one of them is an envelope or a node, as an object or as JSON. */
  private find(input: Data, partial: boolean): Envelope | undefined {
    const { ui, view, ...others } = input
    if (this.isNode(view)) return readEnvelope(input)
    for (const argument of [ui, view, ...Object.values(others)]) {
      const data = typeof argument !== 'string' ? argument : isJson(argument) ? written(argument, partial) : undefined
      if (!isObject(data)) continue
      if (this.isNode(data.view)) return readEnvelope(data)
      if (this.isNode(data)) return readEnvelope({ view: data })
    }
    return undefined
  }

  private isNode(data: unknown): data is Data {
    return isObject(data) && this.knows(data.type)
  }
}

const isJson = (value: string): boolean => /^\s*\{(?!\{)/.test(value)

function written(json: string, partial: boolean): unknown {
  const data = heal(json)
  return partial ? whole(data) : data
}

/** The data without what is still being written at its end. */
function whole(data: unknown): unknown {
  if (Array.isArray(data)) {
    const last = grown(data.at(-1))
    return last === undefined ? data.slice(0, -1) : [...data.slice(0, -1), last]
  }
  if (!isObject(data)) return data
  const entries = Object.entries(data)
  const [name, value] = entries.at(-1) ?? ['', undefined]
  const last = grown(value, GROWING_TEXTS.includes(name))
  return Object.fromEntries(last === undefined ? entries.slice(0, -1) : [...entries.slice(0, -1), [name, last]])
}

function grown(value: unknown, readable = false): unknown {
  if (typeof value !== 'string') return whole(value)
  if (isJson(value)) return value
  return readable ? value.replace(/\{(\{((?!\}\}).)*)?$/s, '') : undefined
}
