import { describe, expect, it } from 'vitest'
import { pageOf, useHost } from './support/host'
import { button, column, envelope, text } from './support/views'

const used = useHost()

describe('A page on its own', () => {
  it('shows_the_data_in_the_document_with_the_defaults_of_controls_and_the_writes_of_onMount', async () => {
    const host = used.current
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

  it('fails_a_tool_call_with_a_message', async () => {
    const host = used.current
    await host.page.setContent(pageOf({ baked: envelope(button('Go', { action: 'toolCall', tool: 't' })), policy: false }))
    await host.page.getByText('Go').click()
    await host.page.getByRole('alert').getByText('Not connected').waitFor()
  })

  it('says_what_is_wrong_with_its_data', async () => {
    const host = used.current
    await host.page.setContent(pageOf({ baked: '{"view":', policy: false }))
    await host.page.getByText(/The data in "prefab:initial-data" cannot be read: /).waitFor()
  })

  it('lets_one_bad_node_fail_alone', async () => {
    const host = used.current
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

  it('keeps_focus_and_selection_when_rows_move_and_writes_to_the_new_place_of_the_row', async () => {
    const host = used.current
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
