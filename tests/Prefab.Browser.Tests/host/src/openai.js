/** What a ChatGPT-like host does not let through is refused as its backend does: with an error that says nothing. */
const REFUSED = {}

/** Runs inside the frame before the app: `window.openai`, whose calls go to the host by messages. Serialized, so it sees nothing around it. */
function install(globals) {
  let last = 0
  const waiting = new Map()
  const send = (method, params) => parent.postMessage({ openai: { method, params } }, '*')
  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      parent.postMessage({ openai: { method, params, id: last } }, '*')
    })
  window.openai = {
    ...globals,
    callTool: (name, args) => ask('callTool', { name, arguments: args }),
    sendFollowUpMessage: message => ask('sendFollowUpMessage', message),
    requestDisplayMode: request => ask('requestDisplayMode', request),
    setWidgetState(state) {
      window.openai.widgetState = state
      send('setWidgetState', state)
    },
    notifyIntrinsicHeight: height => send('notifyIntrinsicHeight', { height }),
    openExternal: link => send('openExternal', link),
  }
  addEventListener('message', ({ source, data }) => {
    const message = source === parent && data?.openai
    if (!message) return
    if (message.globals) {
      Object.assign(window.openai, message.globals)
      dispatchEvent(new CustomEvent('openai:set_globals', { detail: { globals: message.globals } }))
      return
    }
    const { resolve, reject } = waiting.get(message.id)
    waiting.delete(message.id)
    if ('error' in message) reject(message.error)
    else resolve(message.result)
  })
}

/** A host that answers no `ui/initialize` and offers `window.openai`; it has the members of the official bridge that this page uses. */
export class OpenAiBridge {
  constructor({ frame, context, accessible, callTool, log }) {
    this.frame = frame
    this.globals = {
      toolInput: null,
      toolOutput: null,
      toolResponseMetadata: null,
      widgetState: null,
      theme: context.theme,
      locale: context.locale,
      displayMode: context.displayMode,
      maxHeight: 2000,
      safeArea: { insets: { top: 0, right: 0, bottom: 0, left: 0 } },
      userAgent: { device: { type: 'desktop' }, capabilities: { hover: true, touch: false } },
    }
    this.methods = {
      callTool: async ({ name, arguments: args }) => {
        if (!accessible.includes(name)) throw REFUSED
        return callTool({ name, arguments: args })
      },
      sendFollowUpMessage: async ({ prompt }) =>
        void log.push({ kind: 'ui/message', params: { role: 'user', content: [{ type: 'text', text: prompt }] } }),
      requestDisplayMode: async ({ mode }) => ({ mode }),
      setWidgetState: state => {
        this.globals.widgetState = state
        log.push({ kind: 'setWidgetState', params: state })
      },
      notifyIntrinsicHeight: ({ height }) => {
        log.push({ kind: 'size', height })
        frame.style.height = `${height}px`
      },
      openExternal: ({ href }) => void log.push({ kind: 'ui/open-link', params: { url: href } }),
    }
    this.listener = event => void this.answer(event)
    addEventListener('message', this.listener)
  }

  /** The document with `window.openai` in it. */
  prepare(html) {
    const script = `<script>(${install})(${JSON.stringify(this.globals).replaceAll('<', '\\u003c')})</script>`
    return html.replace('</title>', title => title + script)
  }

  sendToolInput({ arguments: toolInput }) {
    this.set({ toolInput })
  }

  sendToolResult(result) {
    const { structuredContent = null, _meta = null } = result
    this.set({ toolOutput: structuredContent, toolResponseMetadata: { ..._meta, mcp_tool_result: result } })
  }

  setHostContext(context) {
    this.set(context)
  }

  close() {
    removeEventListener('message', this.listener)
  }

  set(globals) {
    Object.assign(this.globals, globals)
    this.frame.contentWindow.postMessage({ openai: { globals } }, '*')
  }

  async answer({ source, data }) {
    if (source !== this.frame.contentWindow || !data?.openai) return
    const { method, params, id } = data.openai
    let answer
    try {
      answer = { id, result: await this.methods[method](params) }
    } catch (error) {
      answer = { id, error: error instanceof Error ? { message: error.message } : error }
    }
    if (id) source.postMessage({ openai: answer }, '*')
  }
}
