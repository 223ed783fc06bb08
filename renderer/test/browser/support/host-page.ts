import { AppBridge, PostMessageTransport } from '@modelcontextprotocol/ext-apps/app-bridge'

type Json = Record<string, unknown>

/** What a test sees of the host, on `window.host`. */
export interface TestHost {
  /** Everything that the frame asked for or told, as [name, params]. */
  readonly log: [string, unknown][]
  /** Raw messages from the frame. */
  readonly messages: Json[]
  /** The answers of tools by name; one without an answer never returns. */
  readonly tools: Record<string, unknown>
  bridge: AppBridge | undefined
  open(html: string, options: { readonly context?: Json; readonly capabilities?: Json }): Promise<void>
  /** Opens the frame without a bridge; `post` speaks for the host. */
  openRaw(html: string): void
  post(message: Json): void
}

const frame = (): HTMLIFrameElement => document.querySelector('iframe') as HTMLIFrameElement

const host: TestHost = {
  log: [],
  messages: [],
  tools: {},
  bridge: undefined,
  async open(html, { context = {}, capabilities = { serverTools: {}, openLinks: {} } }) {
    const target = frame().contentWindow as Window
    const bridge = new AppBridge(null, { name: 'test', version: '1.0.0' }, capabilities, { hostContext: context })
    const ready = new Promise<void>(resolve => {
      bridge.oninitialized = () => resolve()
    })
    bridge.oncalltool = async params => {
      host.log.push(['tools/call', params])
      const answer = host.tools[params.name]
      if (answer === undefined) return new Promise(() => {})
      if (typeof answer === 'string') throw new Error(answer)
      return answer as never
    }
    bridge.onmessage = async params => {
      host.log.push(['ui/message', params])
      return {}
    }
    bridge.onopenlink = async params => {
      host.log.push(['ui/open-link', params])
      return {}
    }
    bridge.onupdatemodelcontext = async params => {
      host.log.push(['ui/update-model-context', params])
      return {}
    }
    bridge.onrequestdisplaymode = async params => {
      host.log.push(['ui/request-display-mode', params])
      return { mode: params.mode }
    }
    bridge.onsizechange = params => void host.log.push(['size', params])
    await bridge.connect(new PostMessageTransport(target, target))
    host.bridge = bridge
    frame().srcdoc = html
    await ready
  },
  openRaw(html) {
    frame().srcdoc = html
  },
  post(message) {
    frame().contentWindow?.postMessage({ jsonrpc: '2.0', ...message }, '*')
  },
}

window.addEventListener('message', event => {
  if (event.source === frame().contentWindow) host.messages.push(event.data as Json)
})

Object.assign(window, { host })
