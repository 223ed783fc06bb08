import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HostPage, launch, pageOf } from './support/host'

let browser: Browser
let host: HostPage

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  host = await HostPage.open(browser)
})
afterEach(async () => {
  await host.page.close()
})

const text = (content: string): object => ({ type: 'Text', content })
const button = (label: string, onClick: unknown): object => ({ type: 'Button', label, onClick })
const column = (...children: object[]): object => ({ type: 'Column', children })
const envelope = (view: object, state: object = {}, more: object = {}): object => ({ $prefab: { version: '0.3' }, view, state, ...more })

describe('A page in the frame of an MCP Apps host', () => {
  it('shakes hands and shows a tool result', async () => {
    await host.start()
    await host.result(envelope(column(text('Hello {{ name }}')), { name: 'Ada' }))
    await host.frame.getByText('Hello Ada').waitFor()
    const [initialize, initialized] = await host.messages()
    expect(initialize).toMatchObject({
      method: 'ui/initialize',
      params: {
        protocolVersion: '2026-01-26',
        appInfo: { name: 'Prefab' },
        appCapabilities: { availableDisplayModes: ['inline', 'fullscreen', 'pip'] },
      },
    })
    expect(initialized).toMatchObject({ method: 'ui/notifications/initialized' })
    expect(host.problems).toStrictEqual([])
  })

  it('says that it waits until then', async () => {
    await host.start()
    expect(await host.text()).toBe('Waiting for content…')
  })

  it('takes the view from _meta when the structured content is for the model', async () => {
    await host.start()
    await host.result({ total: 3 }, { _meta: { 'prefab/view': envelope(text('from meta')) } })
    await host.frame.getByText('from meta').waitFor()
  })

  it('keeps the view when a result has none', async () => {
    await host.start()
    await host.result(envelope(text('{{ n }} kept'), { n: 1 }))
    for (const other of [{}, { orders: [] }, undefined]) await host.result(other)
    await host.result({ $prefab: { version: '0.3' }, state: { n: 2 } })
    await host.frame.getByText('2 kept').waitFor()
    await host.result({}, { content: [{ type: 'text', text: 'Only words' }] })
    await host.result({ $prefab: { version: '0.3' }, state: { n: 3 } })
    await host.frame.getByText('3 kept').waitFor()
  })

  it('says so when an envelope has no view', async () => {
    await host.start()
    await host.result({ $prefab: { version: '0.3' }, state: { n: 1 } })
    await host.frame.getByText('The result has no view.').waitFor()
    await host.result(envelope(text('{{ n }} now'), { n: 2 }))
    await host.frame.getByText('2 now').waitFor()
    expect(await host.text()).toBe('2 now')
  })

  it('shows the text of a result that has no view at all', async () => {
    await host.start()
    await host.result({}, { content: [{ type: 'text', text: 'Only words' }] })
    await host.frame.getByText('Only words').waitFor()
  })

  it('calls a tool on click, once, and uses its result', async () => {
    await host.start({ tools: { search: { content: [], structuredContent: { result: ['x', 'y'] } } } })
    const call = {
      action: 'toolCall',
      tool: 'search',
      arguments: { q: '{{ q }}' },
      unwrapResult: true,
      onSuccess: { action: 'setState', key: 'found', value: '{{ $result }}' },
    }
    const list = { type: 'ForEach', key: 'found', children: [text('- {{ $item }}')] }
    await host.result(
      envelope(column({ type: 'Input', name: 'q' }, button('Search', call), list), {}, { _meta: { fastmcp: { app: 'Shop' } } }),
    )
    await host.frame.locator('input').fill('shoes')
    await host.frame.getByText('Search').dblclick()
    await host.frame.getByText('- y').waitFor()
    const calls = await host.log('tools/call')
    expect(calls[0]).toMatchObject({ name: 'search', arguments: { q: 'shoes' }, _meta: { fastmcp: { app: 'Shop' } } })
    expect(host.problems).toStrictEqual([])
  })

  it('drops a second click while the first one waits', async () => {
    await host.start()
    await host.result(envelope(button('Go', { action: 'toolCall', tool: 'slow' })))
    const go = host.frame.getByText('Go')
    await go.click()
    await go.click()
    expect(await host.log('tools/call')).toHaveLength(1)
  })

  it('shows the error of a tool, handled or not', async () => {
    const failure = { isError: true, content: [{ type: 'text', text: 'Out of stock' }] }
    await host.start({ tools: { bad: failure, worse: 'exploded' } })
    const toast = { action: 'showToast', message: 'Sorry: {{ $error }}', variant: 'error' }
    await host.result(
      envelope(
        column(
          button('Handled', { action: 'toolCall', tool: 'bad', onError: toast }),
          button('Bare', { action: 'toolCall', tool: 'worse' }),
        ),
      ),
    )
    await host.frame.getByText('Handled').click()
    await host.frame.getByRole('alert').getByText('Sorry: Out of stock').waitFor()
    await host.frame.getByText('Bare').click()
    await host.frame
      .getByRole('alert')
      .getByText(/MCP error -\d+: .*exploded/)
      .waitFor()
  })

  it('asks the host for links, messages, context and display modes', async () => {
    await host.start()
    const actions = [
      { action: 'openLink', url: 'https://example.test/' },
      { action: 'sendMessage', content: 'hi {{ n }}' },
      { action: 'updateContext', content: 'ctx', structuredContent: { n: '{{ n }}' } },
      { action: 'requestDisplayMode', mode: 'fullscreen' },
      { action: 'setState', key: 'n', value: 'done' },
    ]
    await host.result(envelope(column(button('All', actions), text('{{ n }}')), { n: 4 }))
    await host.frame.getByText('All').click()
    await host.frame.getByText('done').waitFor()
    expect(await host.log('ui/open-link')).toStrictEqual([{ url: 'https://example.test/' }])
    expect(await host.log('ui/message')).toMatchObject([{ role: 'user', content: [{ type: 'text', text: 'hi 4' }] }])
    expect(await host.log('ui/update-model-context')).toMatchObject([
      { content: [{ type: 'text', text: 'ctx' }], structuredContent: { n: 4 } },
    ])
    expect(await host.log('ui/request-display-mode')).toStrictEqual([{ mode: 'fullscreen' }])
  })

  it('follows the host context, merged, and offers it as $host', async () => {
    const variables = { '--color-text-primary': 'rgb(1, 2, 3)' }
    await host.start({
      context: {
        theme: 'dark',
        locale: 'de-CH',
        timeZone: 'Asia/Tokyo',
        styles: { variables, css: { fonts: '@font-face{font-family:X;src:local("Arial")}' } },
      },
    })
    await host.result(
      envelope(
        column(text('{{ $host.theme }} {{ $host.locale }} {{ $host.displayMode }}'), text("{{ '2026-02-03T20:30:00Z' | datetime }}")),
      ),
    )
    await host.frame.getByText('dark de-CH').waitFor()
    await host.frame.getByText('Feb 4, 2026, 5:30 AM').waitFor()
    const html = host.frame.locator('html')
    const look = (): Promise<unknown> =>
      html.evaluate(root => [
        root.classList.contains('dark'),
        root.dataset.theme,
        root.style.colorScheme,
        root.style.getPropertyValue('--color-text-primary'),
      ])
    expect(await look()).toStrictEqual([true, 'dark', 'dark', 'rgb(1, 2, 3)'])
    expect(await html.evaluate(() => document.querySelector('style[data-prefab-fonts]')?.textContent)).toContain('@font-face')
    await host.bridge('sendHostContextChange', { theme: 'light', displayMode: 'fullscreen' })
    await host.frame.getByText('light de-CH fullscreen').waitFor()
    expect(await look()).toStrictEqual([false, 'light', 'light', 'rgb(1, 2, 3)'])
  })

  it('keeps the mode of the view over that of the host', async () => {
    await host.start({ context: { theme: 'light', styles: { variables: { '--x': '1' } } } })
    await host.result(envelope(text('t'), {}, { mode: 'dark', css: ['p{color:red}', ' ', 'i{color:blue}'] }))
    await host.frame.getByText('t', { exact: true }).waitFor()
    const seen = await host.frame
      .locator('html')
      .evaluate(root => [
        root.classList.contains('dark'),
        root.style.getPropertyValue('--x'),
        document.querySelectorAll('style[data-prefab-css]').length,
        document.querySelectorAll('#prefab-css').length,
      ])
    expect(seen).toStrictEqual([true, '', 2, 1])
    await host.result(envelope(text('u')))
    await host.frame.getByText('u', { exact: true }).waitFor()
    expect(
      await host.frame
        .locator('html')
        .evaluate(root => [root.classList.contains('dark'), document.querySelectorAll('style[data-prefab-css]').length]),
    ).toStrictEqual([false, 0])
  })

  it('tells its size when it changes, and only then', async () => {
    await host.start()
    await host.result(
      envelope(
        column(button('Grow', { action: 'setState', key: 'more', value: true }), {
          type: 'Condition',
          cases: [{ when: 'more', children: [{ type: 'Div', style: { height: '300px' } }] }],
        }),
      ),
    )
    await host.waitFor(async () => (await host.log('size')).length > 0)
    await host.page.waitForTimeout(300)
    const before = await host.log('size')
    await host.frame.getByText('Grow').click()
    await host.waitFor(async () => (await host.log('size')).length > before.length)
    await host.page.waitForTimeout(300)
    const after = await host.log('size')
    expect(after).toHaveLength(before.length + 1)
    expect(after.at(-1).height - before.at(-1).height).toBeGreaterThanOrEqual(300)
    expect(after.at(-1).width).toBe(600)
  })

  it('grows for a toast and shrinks again', async () => {
    await host.start()
    await host.result(envelope(button('T', { action: 'showToast', message: 'm', description: 'd', duration: 400 })))
    await host.frame.getByRole('button').waitFor()
    await host.page.waitForTimeout(300)
    const small = (await host.log('size')).at(-1).height
    await host.page.locator('iframe').evaluate((frame, height) => ((frame as HTMLElement).style.height = `${height}px`), small)
    await host.frame.getByText('T', { exact: true }).click()
    await host.page.mouse.move(690, 490)
    await host.waitFor(async () => (await host.log('size')).at(-1).height > small)
    await host.waitFor(async () => (await host.log('size')).at(-1).height === small)
  })

  it('answers the teardown and ends what is under way', async () => {
    await host.start()
    await host.result(envelope(column(text('{{ n | default:0 }} ticks')), {}, {}))
    await host.result(
      envelope({
        type: 'Column',
        onMount: { action: 'setInterval', duration: 30, onTick: { action: 'toolCall', tool: 'poll' } },
        children: [text('x')],
      }),
    )
    await host.waitFor(async () => (await host.log('tools/call')).length > 0)
    expect(await host.bridge('teardownResource', {})).toStrictEqual({})
    const before = (await host.log('tools/call')).length
    await host.page.waitForTimeout(200)
    expect((await host.log('tools/call')).length).toBe(before)
    expect(await host.text()).toBe('')
  })

  it('runs key bindings unless the user types', async () => {
    await host.start()
    const bump = { action: 'setState', key: 'n', value: '{{ n + 1 }}' }
    await host.result(
      envelope(
        column(text('n={{ n }}'), { type: 'Input', name: 'q' }, button('B', [])),
        { n: 0 },
        { keyBindings: { 'Ctrl+k': bump, 'Shift+?': [bump, bump] } },
      ),
    )
    await host.frame.getByRole('button').focus()
    await host.page.keyboard.press('Control+k')
    await host.frame.getByText('n=1').waitFor()
    await host.page.keyboard.press('Shift+?')
    await host.frame.getByText('n=3').waitFor()
    await host.frame.locator('input').focus()
    await host.page.keyboard.press('Shift+?')
    expect(await host.frame.locator('input').inputValue()).toBe('?')
    await host.frame.getByText('n=3').waitFor()
  })
})

describe('The protocol of the page', () => {
  const handshake = async (): Promise<void> => {
    await host.waitFor(async () => (await host.messages()).length > 0)
    await host.post({
      id: (await host.messages())[0].id,
      result: { protocolVersion: '2026-01-26', hostInfo: {}, hostCapabilities: {}, hostContext: {} },
    })
    await host.waitFor(async () => (await host.messages()).some(message => message.method === 'ui/notifications/initialized'))
  }

  it('answers ping, refuses unknown requests, and does not mix up ids', async () => {
    await host.startRaw()
    await handshake()
    await host.post({ id: 1, method: 'ping' })
    await host.post({ id: 'a', method: 'tools/list', params: {} })
    await host.waitFor(async () => (await host.messages()).filter(message => !message.method).length === 2)
    const answers = (await host.messages()).filter(message => !message.method)
    expect(answers).toStrictEqual([
      { jsonrpc: '2.0', id: 1, result: {} },
      { jsonrpc: '2.0', id: 'a', error: { code: -32601, message: 'Method not found' } },
    ])
  })

  it('ignores what does not come from its host or is no JSON-RPC', async () => {
    await host.startRaw()
    await handshake()
    const notification = { method: 'ui/notifications/tool-result', params: { structuredContent: envelope(text('forged')) } }
    await host.frame.locator('html').evaluate((_, data) => window.postMessage({ jsonrpc: '2.0', ...data }, '*'), notification)
    await host.page.evaluate(data => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), notification)
    await host.post({ method: 'ui/notifications/tool-result', params: { structuredContent: envelope(text('real')) } })
    await host.frame.getByText('real').waitFor()
    expect(await host.text()).not.toContain('forged')
  })

  it('shows that the host refused, and that a call was cancelled', async () => {
    await host.startRaw()
    await host.waitFor(async () => (await host.messages()).length > 0)
    await host.post({ id: (await host.messages())[0].id, error: { code: -32602, message: 'bad params' } })
    await host.frame.getByText('The host refused the connection: MCP error -32602: bad params').waitFor()
    await host.post({ method: 'ui/notifications/tool-cancelled', params: { reason: 'stopped by the user' } })
    await host.frame.getByText('The call was cancelled: stopped by the user').waitFor()
  })
})

describe('A page in ChatGPT without ui/initialize', () => {
  const openai = (globals: object): string =>
    `window.calls=[];window.openai=Object.assign({theme:'dark',locale:'fr',displayMode:'inline',callTool:async(n,a)=>{calls.push([n,a]);return {structuredContent:{v:a.q*2}}},sendFollowUpMessage:async m=>{calls.push(m)},notifyIntrinsicHeight:h=>{calls.push('h')}},${JSON.stringify(globals)})`
  const calls = (): Promise<unknown[]> =>
    host.frame.locator('html').evaluate(() => (window as unknown as { calls: unknown[] }).calls.filter(call => call !== 'h'))

  it('uses window.openai', async () => {
    const view = column(
      text('{{ $host.theme }} {{ $host.locale }} r={{ r }}'),
      button('Call', {
        action: 'toolCall',
        tool: 'double',
        arguments: { q: 21 },
        onSuccess: [
          { action: 'setState', key: 'r', value: '{{ $result.v }}' },
          { action: 'sendMessage', content: 'ok' },
        ],
      }),
    )
    await host.startRaw(pageOf({ script: openai({ toolOutput: envelope(view) }) }))
    await host.frame.getByText('dark fr').waitFor()
    await host.frame.getByText('Call').click()
    await host.frame.getByText('r=42').waitFor()
    await host.waitFor(async () => (await calls()).length === 2)
    expect(await calls()).toStrictEqual([['double', { q: 21 }], { prompt: 'ok' }])
  })

  it('takes later globals, view data in the metadata, and ignores repetitions', async () => {
    await host.startRaw(pageOf({ script: openai({ toolOutput: null }) }))
    const send = (globals: object): Promise<void> =>
      host.frame
        .locator('html')
        .evaluate((_, detail) => void window.dispatchEvent(new CustomEvent('openai:set_globals', { detail })), { globals })
    const view = envelope(column(text('n={{ n }}'), button('Up', { action: 'setState', key: 'n', value: '{{ n + 1 }}' })), { n: 1 })
    const output = { toolOutput: { total: 1 }, toolResponseMetadata: { mcp_tool_result: { _meta: { 'prefab/view': view } } } }
    await send(output)
    await host.frame.getByText('Up').click()
    await send(output)
    await send({ theme: 'light' })
    await host.frame.getByText('n=2').waitFor()
  })
})

describe('A page on its own', () => {
  it('shows the data in the document, with the defaults of controls and the writes of onMount', async () => {
    const baked = {
      view: {
        type: 'Column',
        onMount: { action: 'setState', key: 'm', value: 'mounted' },
        children: [{ type: 'Input', name: 'q', value: 'dflt' }, text('{{ q }} {{ m }}')],
      },
    }
    await host.page.setContent(pageOf({ baked, policy: false }))
    await host.page.getByText('dflt mounted').waitFor()
  })

  it('fails a tool call with a message', async () => {
    await host.page.setContent(pageOf({ baked: envelope(button('Go', { action: 'toolCall', tool: 't' })), policy: false }))
    await host.page.getByText('Go').click()
    await host.page.getByRole('alert').getByText('Not connected').waitFor()
  })

  it('says what is wrong with its data', async () => {
    await host.page.setContent(pageOf({ baked: '{"view":', policy: false }))
    await host.page.getByText(/The data in "prefab:initial-data" cannot be read: /).waitFor()
  })

  it('lets one bad node fail alone', async () => {
    const view = column({ type: 'Nope' }, { type: 'Column', children: 5 }, text('alive'))
    await host.page.setContent(pageOf({ baked: envelope(view), policy: false }))
    await host.page.getByText('alive').waitFor()
    expect(await host.page.getByRole('alert').allInnerTexts()).toStrictEqual([
      'Nope Unknown component: "Nope" view.children[0]',
      'Column "children" must be a list of nodes. view.children[1]',
    ])
  })
})

describe('A list in the browser', () => {
  const items = (...ids: number[]): object[] => ids.map(id => ({ id, name: `n${id}` }))

  it('keeps focus and selection when rows move, and writes to the new place of the row', async () => {
    const row = { type: 'Div', cssClass: 'row', children: [{ type: 'Input', name: 'items.{{ $index }}.name' }] }
    const reverse = { action: 'callHandler', handler: 'reverse' }
    const script = 'window.__prefab_handlers={actions:{reverse:({state})=>({items:[...state.items].reverse()})}}'
    const view = column(
      {
        type: 'Div',
        style: { height: '60px', overflow: 'auto' },
        id: 'box',
        children: [{ type: 'ForEach', key: 'items', children: [row] }],
      },
      text('{{ items.0.name }} {{ items.3.name }}'),
    )
    await host.page.setContent(
      pageOf({
        baked: envelope(view, { items: items(1, 2, 3, 4, 5, 6) }, { keyBindings: { 'Ctrl+r': reverse } }),
        script,
        policy: false,
      }),
    )
    const field = host.page.locator('input').nth(2)
    await field.click()
    await field.evaluate(input => (input as HTMLInputElement).setSelectionRange(1, 2))
    await host.page
      .locator('#root')
      .evaluate(root => root.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true })))
    await host.page.getByText('n6 n3').waitFor()
    const seen = await host.page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement
      return [active.tagName, active.value, active.selectionStart, active.selectionEnd]
    })
    expect(seen).toStrictEqual(['INPUT', 'n3', 1, 2])
    await host.page.keyboard.type('X')
    await host.page.getByText('n6 nX').waitFor()
  })
})
