// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionList, UiNode } from '../../src/protocol/node'
import { Scope } from '../../src/state'
import { bench, line, node, page, settle } from './support'

const origin = { scope: new Scope(), path: 'test' }

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('Data that refers to itself many times over', () => {
  it.each(['{{ a }}', 'x {{ a }}', '{{ a | join }}', "{{ a == 'x' }}", '{{ a + 1 }}', '{{ a | upper }}', '{{ a | number }}'])(
    'ends_%s_with_a_message',
    async content => {
      const shown = page()
      shown.show(node('Box', { children: [line('alive'), line(content)] }), { a: [1, { k: 1 }] })
      const double = { action: 'setState', key: 'a', value: ['{{ a }}', '{{ a }}'] }
      await shown.runner.run(Array(40).fill(double) as ActionList, origin)
      await settle()
      expect(shown.find('p').textContent).toBe('alive')
      expect(shown.root.textContent?.length).toBeLessThan(300)
    },
  )

  it('ends_text_that_doubles_with_a_message', () => {
    const shown = page()
    let inner = line('{{ x }}')
    for (let depth = 0; depth < 60; depth++) inner = node('Box', { let: { x: '{{ x }}{{ x }}' }, children: [inner] })
    shown.show(node('Box', { let: { x: 'ab' }, children: [line('alive'), inner] }))
    expect(shown.root.textContent?.length).toBeLessThan(1000)
    expect(shown.find('p').textContent).toBe('alive')
  })
})

describe('Text', () => {
  it('is_cut_where_nobody_could_read_on', () => {
    const shown = page()
    shown.show(line('{{ t }}'), { t: 'x'.repeat(300_000) })
    expect(shown.find('p').textContent).toBe(`${'x'.repeat(100_000)}…`)
  })
})

describe('onMount', () => {
  it('that_brings_in_its_own_kind_lets_the_page_breathe', async () => {
    const shown = page()
    const flip = (on: boolean): UiNode => node('Box', { onMount: { action: 'setState', key: 'on', value: on } })
    const cases = [{ when: 'on', children: [flip(false)] }]
    shown.show(node('Box', { children: [line('alive'), node('Condition', { cases, else: [flip(true)] })] }), { on: true })
    await settle()
    expect(shown.find('p').textContent).toBe('alive')
    expect(console.warn).toHaveBeenCalledWith('What onMount does brings in nodes with onMount, again and again.')
    shown.view.dispose()
  })
})

describe('A structure', () => {
  it('that_fails_later_says_so_in_its_place_and_its_siblings_live', () => {
    const shown = page()
    shown.show(node('Box', { children: [line('{{ x }}'), node('ForEach', { key: 'list', children: 'none' })] }), { x: 1, list: [] })
    expect(shown.root.querySelector('[role=alert]')).toBeNull()
    shown.store.set('list', [1])
    expect(shown.find('[role=alert]').textContent).toBe('ForEach "children" must be a list of nodes. view.children[1]')
    shown.store.set('x', 2)
    expect(shown.find('p').textContent).toBe('2')
  })
})

describe('Timers', () => {
  it('tick_no_faster_than_frames_and_wait_no_longer_than_browsers_can', async () => {
    vi.useFakeTimers()
    const used = bench({ n: 0 })
    const onTick = { action: 'setState', key: 'n', value: '{{ n + 1 }}' }
    await used.runner.run({ action: 'setInterval', duration: 0.001, onTick }, origin)
    await vi.advanceTimersByTimeAsync(160)
    expect(used.store.peek(['n'])).toBe(10)
    used.runner.stopTimers()
    await used.runner.run({ action: 'setInterval', duration: 1e12, onTick }, origin)
    await vi.advanceTimersByTimeAsync(1000)
    expect(used.store.peek(['n'])).toBe(10)
  })
})

describe('Names of prototypes', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'constructor.prototype', '__proto__.polluted']

  it.each(names)('%s_lead_nowhere_in_reading_writing_and_naming', async name => {
    const used = bench({ o: {} })
    for (const key of [name, `o.${name}`, `o.${name}.polluted`])
      await used.runner.run({ action: 'setState', key, value: 'bad', onError: [] } as never, origin)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.prototype.toString).toBeTypeOf('function')
    const shown = page()
    const nodes = [
      line(`{{ ${name} }}|{{ o.${name} }}|{{ 1 | ${name.split('.')[0]} }}`),
      node(name),
      { $ref: name } as unknown as UiNode,
      node('ForEach', { key: `o.${name}`, let: JSON.parse(`{"${name}":"x"}`), children: [line('row')] }),
      node('Slot', { name, children: [line('slot')] }),
    ]
    shown.show(node('Box', { children: nodes }), { o: {} })
    expect([...shown.root.querySelectorAll('p')].map(p => p.textContent)).toStrictEqual(['||1', 'slot'])
    for (const action of [name, 'callHandler']) expect(await used.runner.run({ action, handler: name } as never, origin)).toBe(false)
  })

  it('are_counted_like_any_other_tool', () => {
    const used = bench()
    used.host.callTool.mockReturnValue(new Promise(() => {}))
    for (const tool of ['constructor', '__proto__', 'constructor']) void used.runner.run({ action: 'toolCall', tool } as never, origin)
    expect(JSON.stringify(used.store.peek(['$pending']))).toBe('{"constructor":2,"__proto__":1,"count":3}')
  })
})
