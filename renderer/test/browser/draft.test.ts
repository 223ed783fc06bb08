import { describe, expect, it } from 'vitest'
import { useHost } from './support/host'
import { button, column, envelope, text } from './support/views'

const used = useHost()
const call = { action: 'toolCall', tool: 't' }

describe('A view that the model is still writing', () => {
  it.each([
    ['as_an_object', (_json: string, part: object) => ({ topic: 'x', ui: part })],
    ['as_JSON_text', (json: string) => ({ topic: 'x', ui: json })],
  ])('grows_%s_and_the_result_takes_its_place_without_flicker', async (_, input) => {
    const host = used.current
    await host.start()
    const parts = [
      { type: 'Column', children: [{ type: 'Heading', content: 'Tas' }] },
      column({ type: 'Heading', content: 'Tasks' }, { type: 'Card', children: [text('one')] }),
      column({ type: 'Heading', content: 'Tasks' }, { type: 'Card', children: [text('one'), button('Go', call), { type: 'Te' }] }),
    ]
    await host.bridge('sendToolInputPartial', { arguments: input(JSON.stringify(parts[0]).slice(0, -4), parts[0] as object) })
    await host.frame.getByText('Tas', { exact: true }).waitFor()
    await host.bridge('sendToolInputPartial', { arguments: input(JSON.stringify(parts[1]).slice(0, -3), parts[1] as object) })
    await host.frame.getByText('one').waitFor()
    const marks = host.frame.locator('.pf-card, .pf-heading, .pf-column')
    await marks.evaluateAll(elements => elements.forEach(element => ((element as unknown as { kept: boolean }).kept = true)))
    await host.bridge('sendToolInputPartial', { arguments: input(JSON.stringify(parts[2]).slice(0, -6), parts[2] as object) })
    await host.frame.getByText('Go').waitFor()
    await host.frame.getByText('Go').click({ force: true })
    expect(await host.log('tools/call')).toStrictEqual([])
    expect(await host.frame.locator('#root').getAttribute('aria-busy')).toBe('true')
    const view = column(
      { type: 'Heading', content: 'Tasks' },
      { type: 'Card', children: [text('one'), button('Go', call), text('{{ n }} left')] },
    )
    await host.bridge('sendToolInput', { arguments: { topic: 'x', ui: view } })
    await host.result(envelope(view, { n: 3 }))
    await host.frame.getByText('3 left').waitFor()
    expect(
      await marks.evaluateAll(elements => elements.map(element => (element as unknown as { kept?: boolean }).kept === true)),
    ).toStrictEqual([true, true, true])
    await host.frame.getByText('Go').click()
    await host.waitFor(async () => (await host.log('tools/call')).length === 1)
    expect(host.problems).toStrictEqual([])
  })

  it('gives_way_to_the_failure_of_its_call', async () => {
    const host = used.current
    await host.start()
    await host.bridge('sendToolInputPartial', { arguments: { ui: column(text('half')) } })
    await host.frame.getByText('half').waitFor()
    await host.bridge('sendToolResult', { isError: true, content: [{ type: 'text', text: 'No such thing' }] })
    await host.frame.getByText('No such thing').waitFor()
    expect(await host.text()).toBe('No such thing')
  })

  it('leaves_arguments_alone_that_hold_no_view', async () => {
    const host = used.current
    await host.start()
    await host.bridge('sendToolInputPartial', { arguments: { filter: { type: 'date' }, view: 'list' } })
    await host.bridge('sendToolInput', { arguments: { filter: { type: 'date' }, view: 'list' } })
    await host.page.waitForTimeout(100)
    expect(await host.text()).toBe('Waiting for content…')
  })
})
