import { AppBridge, PostMessageTransport } from '@modelcontextprotocol/ext-apps/app-bridge'
import { OpenAiBridge } from './openai.js'

const CAPABILITIES = { openLinks: {}, serverTools: {}, logging: {}, message: { text: {} }, updateModelContext: { text: {} } }

/** What the app asked the host to do, in order, for the tests to read. */
const log = []
let bridge
let frame

/** Calls a tool at the server behind the tests; a failure of the protocol becomes an error of the bridge. */
async function callTool(session, params, signal) {
  log.push({ kind: 'tools/call', params })
  const response = await fetch(`/sessions/${session}/tools/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
    signal,
  })
  const { result, error } = await response.json()
  if (error) throw new Error(error)
  return result
}

function createFrame(sandbox) {
  frame?.remove()
  frame = document.createElement('iframe')
  frame.id = 'app'
  frame.title = 'App'
  frame.setAttribute('sandbox', sandbox)
  document.querySelector('main').append(frame)
  return frame
}

function listen(session) {
  bridge.oncalltool = (params, extra) => callTool(session, params, extra.mcpReq.signal)
  bridge.onmessage = async params => {
    log.push({ kind: 'ui/message', params })
    return {}
  }
  bridge.onopenlink = async params => {
    log.push({ kind: 'ui/open-link', params })
    return {}
  }
  bridge.onupdatemodelcontext = async params => {
    log.push({ kind: 'ui/update-model-context', params })
    return {}
  }
  bridge.setNotificationHandler('notifications/tools/list_changed', () => void log.push({ kind: 'tools/list_changed' }))
  bridge.addEventListener('sizechange', ({ height }) => {
    log.push({ kind: 'size', height })
    if (height) frame.style.height = `${height}px`
  })
}

function applyTheme({ theme }) {
  if (theme) document.documentElement.dataset.theme = theme
}

/** Shows an app in a new frame that finds `window.openai` and nobody who speaks MCP Apps. */
async function openOpenAi({ session, html, sandbox, context, accessible }) {
  closeOpenAi()
  log.length = 0
  createFrame(sandbox)
  bridge = new OpenAiBridge({ frame, context, accessible, log, callTool: params => callTool(session, params) })
  applyTheme(context)
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = bridge.prepare(html)
  await loaded
}

function closeOpenAi() {
  if (bridge instanceof OpenAiBridge) bridge.close()
}

/** Shows an app in a new frame and shakes hands with it. */
async function open({ session, html, sandbox, context }) {
  closeOpenAi()
  log.length = 0
  const { contentWindow } = createFrame(sandbox)
  bridge = new AppBridge(null, { name: 'browser-tests', version: '1.0.0' }, CAPABILITIES, { hostContext: context })
  listen(session)
  applyTheme(context)
  const initialized = new Promise(resolve => bridge.addEventListener('initialized', resolve))
  await bridge.connect(new PostMessageTransport(contentWindow, contentWindow))
  frame.srcdoc = html
  await initialized
}

window.host = {
  log,
  open,
  openOpenAi,
  sendToolInput: args => bridge.sendToolInput({ arguments: args }),
  sendToolResult: result => bridge.sendToolResult(result),
  /** Tells the app how far one of its calls is; `window.openai` has no way to. */
  sendProgress: params => bridge.notification?.({ method: 'notifications/progress', params }),
  sendToolCancelled: reason => bridge.sendToolCancelled({ reason }),
  setHostContext(context) {
    applyTheme(context)
    bridge.setHostContext(context)
  },
  /** What the host's model sees and does of the app's own tools. */
  listTools: () => bridge.listTools({}),
  callTool: params => bridge.callTool(params),
  teardown: () => bridge.teardownResource({}),
  appCapabilities: () => bridge.getAppCapabilities(),
}
