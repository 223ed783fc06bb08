import { describe, expect, it } from 'vitest'
import type { HostPage } from './support/host'
import { pageOf, useHost } from './support/host'
import { button, column, envelope, text } from './support/views'

const used = useHost()

describe('The protocol of the page', () => {
  const handshake = async (host: HostPage): Promise<void> => {
    await host.waitFor(async () => (await host.messages()).length > 0)
    await host.post({
      id: (await host.messages())[0].id,
      result: { protocolVersion: '2026-01-26', hostInfo: {}, hostCapabilities: {}, hostContext: {} },
    })
    await host.waitFor(async () => (await host.messages()).some(message => message.method === 'ui/notifications/initialized'))
  }

  it('answers_ping_refuses_unknown_requests_and_does_not_mix_up_ids', async () => {
    const host = used.current
    await host.startRaw()
    await handshake(host)
    await host.post({ id: 1, method: 'ping' })
    await host.post({ id: 'a', method: 'prompts/list', params: {} })
    await host.waitFor(async () => (await host.messages()).filter(message => !message.method).length === 2)
    const answers = (await host.messages()).filter(message => !message.method)
    expect(answers).toStrictEqual([
      { jsonrpc: '2.0', id: 1, result: {} },
      { jsonrpc: '2.0', id: 'a', error: { code: -32601, message: 'Method not found' } },
    ])
  })

  it('ignores_what_does_not_come_from_its_host_or_is_no_JSON_RPC', async () => {
    const host = used.current
    await host.startRaw()
    await handshake(host)
    const notification = { method: 'ui/notifications/tool-result', params: { structuredContent: envelope(text('forged')) } }
    await host.frame.locator('html').evaluate((_, data) => window.postMessage({ jsonrpc: '2.0', ...data }, '*'), notification)
    await host.page.evaluate(data => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), notification)
    await host.post({ method: 'ui/notifications/tool-result', params: { structuredContent: envelope(text('real')) } })
    await host.frame.getByText('real').waitFor()
    expect(await host.text()).not.toContain('forged')
  })

  it('shows_that_the_host_refused_and_that_a_call_was_cancelled', async () => {
    const host = used.current
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
  const calls = (host: HostPage): Promise<unknown[]> =>
    host.frame.locator('html').evaluate(() => (window as unknown as { calls: unknown[] }).calls.filter(call => call !== 'h'))

  it('uses_window.openai', async () => {
    const host = used.current
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
    await host.waitFor(async () => (await calls(host)).length === 2)
    expect(await calls(host)).toStrictEqual([['double', { q: 21 }], { prompt: 'ok' }])
  })

  it('gets_back_what_the_user_did_when_the_host_shows_the_same_result_anew', async () => {
    const host = used.current
    const view = column(
      { type: 'Input', name: 'q' },
      text('n={{ n }}'),
      button('Up', [
        { action: 'setState', key: 'n', value: '{{ n + 1 }}' },
        { action: 'updateContext', content: 'counted' },
      ]),
    )
    const keeping = (globals: object): string =>
      `${openai(globals)};openai.setWidgetState=s=>{openai.widgetState=s};openai.widgetState??=null`
    const kept = (): Promise<Record<string, unknown> | null> =>
      host.frame
        .locator('html')
        .evaluate(() => (window as unknown as { openai: { widgetState: Record<string, unknown> | null } }).openai.widgetState)
    await host.startRaw(
      pageOf({ script: keeping({ toolOutput: envelope(view, { n: 1 }), widgetState: { privateContent: { other: 1 } } }) }),
    )
    await host.frame.getByText('Up').click()
    await host.frame.getByRole('textbox').fill('shoes')
    await host.waitFor(async () => /counted.*shoes/.test(JSON.stringify(await kept())))
    const widgetState = await kept()
    expect(widgetState).toMatchObject({
      modelContent: 'counted',
      imageIds: [],
      privateContent: { other: 1, prefab: { state: { n: 2, q: 'shoes' } } },
    })

    await host.startRaw(pageOf({ script: keeping({ toolOutput: envelope(view, { n: 1 }), widgetState }) }))
    await host.frame.getByText('n=2').waitFor()
    expect(await host.frame.getByRole('textbox').inputValue()).toBe('shoes')

    await host.startRaw(pageOf({ script: keeping({ toolOutput: envelope(view, { n: 5 }), widgetState }) }))
    await host.frame.getByText('n=5').waitFor()
    expect(await host.frame.getByRole('textbox').inputValue()).toBe('')
  })

  it('takes_later_globals_view_data_in_the_metadata_and_ignores_repetitions', async () => {
    const host = used.current
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
