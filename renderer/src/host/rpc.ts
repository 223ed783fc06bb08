import { HostError } from './host'

export const METHOD_NOT_FOUND = -32601
export const INVALID_PARAMS = -32602
const INTERNAL_ERROR = -32603

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
  progress(params: Params): void
}

export interface RequestOptions {
  /** Milliseconds without an answer. */
  readonly timeout?: number
  readonly signal?: AbortSignal | undefined
  /** Hears of `notifications/progress`, which the request then asks for. */
  readonly onProgress?: ((params: Params) => void) | undefined
  /** What is awaited, for the message after a timeout. */
  readonly what?: string
}

/** The result of a request of the other side, or a promise of it; undefined = there is no such method. A HostError is answered with its code. */
export type RequestHandler = (method: string, params: Params) => unknown
export type Params = Readonly<Record<string, unknown>>

/** JSON-RPC 2.0 with one other window. */
export class Rpc {
  private readonly waiting = new Map<number | string, Waiting>()
  private lastId = 0

  constructor(
    private readonly peer: Window,
    private readonly onRequest: RequestHandler,
    private readonly onNotification: (method: string, params: Params) => void,
  ) {
    window.addEventListener('message', this.receive)
  }

  request(method: string, params: Params, options: RequestOptions = {}): Promise<unknown> {
    const id = ++this.lastId
    const { timeout, signal, onProgress, what = method } = options
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const finish = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
        this.waiting.delete(id)
      }
      const give = (message: string): void => {
        finish()
        this.notify('notifications/cancelled', { requestId: id, reason: message })
        reject(new HostError(message))
      }
      const abort = (): void => give((signal?.reason as Error).message)
      this.waiting.set(id, {
        resolve: result => (finish(), resolve(result)),
        reject: error => (finish(), reject(error)),
        progress: params => onProgress?.(params),
      })
      signal?.addEventListener('abort', abort)
      if (timeout !== undefined) timer = setTimeout(() => give(`${what} did not answer within ${timeout / 1000} seconds`), timeout)
      const withToken = onProgress ? { ...params, _meta: { ...(params._meta as object | undefined), progressToken: id } } : params
      this.send({ id, method, params: withToken })
    })
  }

  notify(method: string, params: Params = {}): void {
    this.send({ method, params })
  }

  /** Ends all waits. */
  close(): void {
    window.removeEventListener('message', this.receive)
    for (const wait of [...this.waiting.values()]) wait.reject(new HostError('The page was closed'))
  }

  private send(message: Params): void {
    this.peer.postMessage({ jsonrpc: '2.0', ...message }, '*')
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    const message = data as {
      jsonrpc?: unknown
      id?: unknown
      method?: unknown
      params?: unknown
      result?: unknown
      error?: unknown
    } | null
    if (source !== this.peer || typeof message !== 'object' || message?.jsonrpc !== '2.0') return
    const params = isObject(message.params) ? message.params : {}
    if (typeof message.method !== 'string') this.settle(message.id as number, message.result, message.error)
    else if (message.id === undefined) this.hear(message.method, params)
    else void this.answer(message.id, message.method, params)
  }

  private hear(method: string, params: Params): void {
    if (method === 'notifications/progress') this.waiting.get(params.progressToken as number)?.progress(params)
    else this.onNotification(method, params)
  }

  private async answer(id: unknown, method: string, params: Params): Promise<void> {
    try {
      const result = await (method === 'ping' ? {} : this.onRequest(method, params))
      if (result === undefined) throw new HostError('Method not found', METHOD_NOT_FOUND)
      this.send({ id, result })
    } catch (error) {
      const code = (error instanceof HostError && error.code) || INTERNAL_ERROR
      this.send({ id, error: { code, message: (error as Error).message } })
    }
  }

  private settle(id: number, result: unknown, error: unknown): void {
    const wait = this.waiting.get(id)
    if (!wait) return
    if (!isObject(error)) return wait.resolve(result)
    const { code, message } = error as { code?: number; message?: string }
    wait.reject(new HostError(`MCP error ${code}: ${message}`, code))
  }
}

export const isObject = (value: unknown): value is Params => typeof value === 'object' && value !== null && !Array.isArray(value)
