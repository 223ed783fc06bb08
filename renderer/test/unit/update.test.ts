// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionList } from '../../src/protocol/node'
import { Scope } from '../../src/state'
import type { Bench } from './support'
import { bench } from './support'
import { mount, settled, type } from './components/mount'

const origin = { scope: new Scope(), path: 'test' }
const call = { action: 'toolCall', tool: 't' }
const answer = (used: Bench, update: unknown, rest: object = {}): void =>
  void used.host.callTool.mockResolvedValue({ content: [{ type: 'text', text: 'done' }], _meta: { 'prefab/update': update }, ...rest })
const run = ({ runner }: Bench, actions: unknown = call): Promise<boolean> => runner.run(actions as ActionList, origin)

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('An update in a result', () => {
  it('writes_state_as_data_then_runs_its_actions_then_the_callbacks_of_the_call', async () => {
    const used = bench({ log: [], filters: { open: false }, kept: 1 })
    answer(
      used,
      {
        state: { rows: ['{{ kept }}'], 'filters.open': true },
        actions: [{ action: 'appendState', key: 'log', value: '{{ rows.length }} {{ filters.open }}' }],
      },
      { structuredContent: { id: 7 } },
    )
    await run(used, { ...call, onSuccess: { action: 'appendState', key: 'log', value: '{{ $result.id }}' } })
    expect(used.store.snapshot()).toStrictEqual({ rows: ['{{ kept }}'], log: ['1 true', 7], filters: { open: true }, kept: 1 })
  })

  it('brings_the_icons_of_what_it_puts_into_a_slot', async () => {
    const path = (page: ReturnType<typeof mount>, at: number) => page.findAll('.pf-icon path')[at]?.getAttribute('d')
    const update = { state: { part: { type: 'Icon', name: 'anchor' } }, icons: { anchor: 'M1 2' } }
    const view = [
      { type: 'Icon', name: 'sailboat' },
      { type: 'Slot', name: 'part' },
      { type: 'Button', label: 'Go', onClick: call },
    ]
    const page = mount(view, {}, async () => ({ _meta: { 'prefab/update': update } }), { icons: { sailboat: 'M3 4' } })
    page.find('button').click()
    await settled()
    expect([path(page, 0), path(page, 1)]).toStrictEqual(['M3 4', 'M1 2'])
  })

  it('cannot_write_what_belongs_to_the_page_nor_reach_prototypes', async () => {
    const used = bench({ a: 1 })
    answer(used, { state: { $pending: 9, $host: 1, '__proto__.x': 1, 'no.parent': 1, constructor: 2 } })
    await run(used)
    expect(Object.keys(used.store.snapshot())).toStrictEqual(['a', '$host', 'constructor'])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it.each([[null], ['text'], [[1]], [{ state: 5, actions: 0, fieldErrors: 'x' }]])('that_is_%j_changes_nothing', async update => {
    const used = bench({ a: 1 })
    answer(used, update)
    expect(await run(used)).toBe(true)
    expect([used.store.snapshot(), used.toasts]).toStrictEqual([{ a: 1 }, []])
  })

  it('leaves_the_call_a_success_when_an_action_of_it_fails', async () => {
    const used = bench({})
    answer(used, { actions: [{ action: 'nonsense' }] })
    await run(used, { ...call, onSuccess: { action: 'setState', key: 'ok', value: true } })
    expect(used.store.snapshot()).toStrictEqual({ ok: true })
    expect(used.toasts[0]?.message).toBe('Unknown action: "nonsense"')
  })

  it('comes_with_a_failure_too', async () => {
    const used = bench({})
    answer(used, { state: { stale: true } }, { isError: true })
    await run(used, { ...call, onError: { action: 'setState', key: 'error', value: '{{ $error }}' } })
    expect(used.store.snapshot()).toStrictEqual({ stale: true, error: 'done' })
  })

  it('that_calls_the_tool_which_sent_it_ends_after_ten_levels', async () => {
    const used = bench({})
    answer(used, { actions: call })
    await run(used)
    expect(used.host.callTool).toHaveBeenCalledTimes(11)
    expect(used.toasts[0]?.message).toBe('Actions are nested deeper than 10 levels.')
  })
})

describe('A view in a result', () => {
  it('in_the_metadata_is_the_result_when_there_is_no_other', async () => {
    const used = bench({})
    used.host.callTool.mockResolvedValue({ content: [], _meta: { 'prefab/view': { view: { type: 'Card' } } } })
    await run(used, { ...call, onSuccess: { action: 'setState', key: 'slot', value: '{{ $result.view }}' } })
    expect(used.store.snapshot()).toStrictEqual({ slot: { type: 'Card' } })
  })

  it.each([
    ['_meta', (view: object) => ({ _meta: { 'prefab/view': view } })],
    ['structuredContent', (structuredContent: object) => ({ structuredContent })],
  ])('in_%s_brings_its_icons', async (_, wrap) => {
    const used = bench({})
    used.host.callTool.mockResolvedValue({
      content: [],
      ...wrap({ view: { type: 'Card' }, _meta: { 'prefab/icons': { anchor: 'M1 2' } } }),
    })
    await run(used)
    expect(used.icons).toStrictEqual({ anchor: 'M1 2' })
  })
})

describe('Errors of fields', () => {
  const form = {
    type: 'Form',
    onSubmit: { ...call, arguments: { title: '{{ newTitle | trim }}', data: { mail: '{{ contact.mail }}' }, count: 3 } },
    children: [
      { type: 'Input', name: 'newTitle' },
      { type: 'Input', name: 'contact.mail' },
      { type: 'Input', name: 'missing' },
      { type: 'Button', label: 'Send' },
    ],
  }
  const send = async (fieldErrors: object) => {
    let update: object | undefined = { fieldErrors }
    const page = mount(form, { contact: { mail: '' } }, async () => {
      const result = { isError: update !== undefined, content: [{ type: 'text', text: 'no' }], _meta: { 'prefab/update': update } }
      update = undefined
      return result
    })
    page.find('button').click()
    await settled()
    return page
  }

  it('stand_at_the_controls_whose_values_were_sent', async () => {
    const page = await send({ title: 'Too long', 'data.mail': 'No address', missing: 'Needed', count: 'Nowhere' })
    const messages = page.findAll('.pf-validation').map(each => [(each.previousElementSibling as HTMLInputElement).name, each.textContent])
    expect(messages).toStrictEqual([
      ['newTitle', 'Too long'],
      ['contact.mail', 'No address'],
      ['missing', 'Needed'],
    ])
    expect((document.activeElement as HTMLInputElement).name).toBe('newTitle')
  })

  it('go_when_the_value_changes_and_do_not_stop_the_next_submission', async () => {
    const page = await send({ title: 'Too long', missing: 'Needed' })
    type(page.find<HTMLInputElement>('input[name=newTitle]'), 'x')
    expect(page.findAll('.pf-validation').map(each => each.textContent)).toStrictEqual(['Needed'])
    page.find('button').click()
    await settled()
    expect([page.calls.length, page.findAll('.pf-validation').length]).toStrictEqual([2, 0])
  })
})
