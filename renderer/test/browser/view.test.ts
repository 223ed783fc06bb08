import { describe, expect, it } from 'vitest'
import { useHost } from './support/host'
import { button, column, envelope, text } from './support/views'

const used = useHost()

describe('A page in the frame of an MCP Apps host', () => {
  it('shakes_hands_and_shows_a_tool_result', async () => {
    const host = used.current
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

  it('says_that_it_waits_until_then', async () => {
    const host = used.current
    await host.start()
    expect(await host.text()).toBe('Waiting for content…')
  })

  it('takes_the_view_from__meta_when_the_structured_content_is_for_the_model', async () => {
    const host = used.current
    await host.start()
    await host.result({ total: 3 }, { _meta: { 'prefab/view': envelope(text('from meta')) } })
    await host.frame.getByText('from meta').waitFor()
  })

  it('keeps_the_view_when_a_result_has_none', async () => {
    const host = used.current
    await host.start()
    await host.result(envelope(text('{{ n }} kept'), { n: 1 }))
    for (const other of [{}, { orders: [] }, undefined]) await host.result(other)
    await host.result({ $prefab: { version: '0.3' }, state: { n: 2 } })
    await host.frame.getByText('2 kept').waitFor()
    await host.result({}, { content: [{ type: 'text', text: 'Only words' }] })
    await host.result({ $prefab: { version: '0.3' }, state: { n: 3 } })
    await host.frame.getByText('3 kept').waitFor()
  })

  it('says_so_when_an_envelope_has_no_view', async () => {
    const host = used.current
    await host.start()
    await host.result({ $prefab: { version: '0.3' }, state: { n: 1 } })
    await host.frame.getByText('The result has no view.').waitFor()
    await host.result(envelope(text('{{ n }} now'), { n: 2 }))
    await host.frame.getByText('2 now').waitFor()
    expect(await host.text()).toBe('2 now')
  })

  it('shows_the_text_of_a_result_that_has_no_view_at_all', async () => {
    const host = used.current
    await host.start()
    await host.result({}, { content: [{ type: 'text', text: 'Only words' }] })
    await host.frame.getByText('Only words').waitFor()
  })

  it('calls_a_tool_on_click_once_and_uses_its_result', async () => {
    const host = used.current
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
    expect(calls[0]).toMatchObject({ name: 'search', arguments: { q: 'shoes' }, _meta: { 'prefab/page': true, fastmcp: { app: 'Shop' } } })
    expect(host.problems).toStrictEqual([])
  })

  it('drops_a_second_click_while_the_first_one_waits', async () => {
    const host = used.current
    await host.start()
    await host.result(envelope(button('Go', { action: 'toolCall', tool: 'slow' })))
    const go = host.frame.getByText('Go')
    await go.click()
    await go.click()
    expect(await host.log('tools/call')).toHaveLength(1)
  })

  it('shows_the_error_of_a_tool_handled_or_not', async () => {
    const host = used.current
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
})
