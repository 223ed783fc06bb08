// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { line, node, page, settle } from './support'

beforeEach(() => {
  vi.restoreAllMocks()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('Text', () => {
  it('follows_its_inputs_and_touches_nothing_else', () => {
    const shown = page()
    shown.show(node('Box', { children: [line('a {{ x }}'), line('{{ y }}')] }), { x: 1, y: 1 })
    const other = shown.find('p:last-child').firstChild as Text
    const set = vi.spyOn(other, 'data', 'set')
    shown.store.set('x', 2)
    expect(shown.html()).toBe('<div><p>a 2</p><p>1</p></div>')
    expect(set).not.toHaveBeenCalled()
  })

  it.each([
    [true, ''],
    [null, ''],
    [undefined, ''],
    [0, '0'],
    [[1, 'a', null, true, { k: 1 }], '1a{"k":1}'],
    [{ a: [1] }, '{"a":[1]}'],
  ])('of_%j_shows_%j', (value, text) => {
    const shown = page()
    shown.show(line('{{ v }}'), { v: value })
    expect(shown.find('p').textContent).toBe(text)
  })
})

describe('Attributes', () => {
  it('follow_expressions_of_any_type_and_vanish_without_a_value', () => {
    const shown = page()
    shown.show(node('Press', { label: 'x', disabled: '{{ busy }}', tab: '{{ n + 1 }}' }), { n: 1 })
    const button = shown.find('button')
    expect([button.getAttribute('disabled'), button.getAttribute('tabindex')]).toStrictEqual([null, '2'])
    shown.store.set('busy', true)
    shown.store.set('n', 2)
    expect([button.getAttribute('disabled'), button.getAttribute('tabindex')]).toStrictEqual(['', '3'])
  })
})

describe('A bad node', () => {
  it('shows_a_message_in_its_place_and_its_siblings_live', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Broken'), node('Nope'), null as never, line('{{ x }}')] }), { x: 1 })
    const boxes = [...shown.root.querySelectorAll('[role=alert]')].map(box => box.textContent)
    expect(boxes).toStrictEqual([
      'Broken cannot be shown view.children[0]',
      'Nope Unknown component: "Nope" view.children[1]',
      'View A node must be an object with a "type". view.children[2]',
    ])
    shown.store.set('x', 2)
    expect(shown.find('p').textContent).toBe('2')
  })

  it('is_replaced_when_it_breaks_later', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Fragile', { content: '{{ v }}' }), line('{{ v }}')] }), { v: 'good' })
    shown.store.set('v', 'bad')
    expect(shown.find('[role=alert]').textContent).toBe('Fragile broke later view.children[0]')
    shown.store.set('v', 'other')
    expect(shown.find('p').textContent).toBe('other')
  })

  it('is_replaced_when_what_it_makes_for_an_event_fails', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Lazy', { children: 'text' }), line('{{ x }}')] }), { x: 1 })
    shown.find('button').click()
    expect(shown.find('[role=alert]').textContent).toBe('Lazy "children" must be a list of nodes. view.children[0]')
    shown.store.set('x', 2)
    expect(shown.find('p').textContent).toBe('2')
  })

  it('is_refused_when_children_are_no_list_or_the_tree_is_too_deep', () => {
    const shown = page()
    let deep = line('x')
    for (let depth = 0; depth < 300; depth++) deep = node('Box', { children: [deep] })
    shown.show(node('Box', { children: [node('Box', { children: 'text' }), deep] }))
    const boxes = [...shown.root.querySelectorAll('[role=alert]')].map(box => box.textContent)
    expect(boxes[0]).toBe('Box "children" must be a list of nodes. view.children[0]')
    expect(boxes[1]).toContain('is nested deeper than 200 levels.')
  })
})

describe('A control', () => {
  const type = (field: HTMLInputElement, value: string): void => {
    field.value = value
    field.dispatchEvent(new Event('input'))
  }

  it('shows_the_state_or_its_own_value_and_writes_the_state', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Field', { name: 'q', value: 'own' }), line('{{ q }}')] }))
    const field = shown.find<HTMLInputElement>('input')
    expect([field.value, shown.store.peek(['q'])]).toStrictEqual(['own', 'own'])
    type(field, 'typed')
    expect(shown.find('p').textContent).toBe('typed')
    shown.store.set('q', 'set')
    expect(field.value).toBe('set')
  })

  it('runs_onChange_in_place_of_the_write', async () => {
    const shown = page()
    shown.show(node('Field', { name: 'q', onChange: { action: 'setState', key: 'seen', value: '{{ $event }}' } }), { q: 'a' })
    const field = shown.find<HTMLInputElement>('input')
    type(field, 'b')
    await settle()
    expect([shown.store.peek(['q']), shown.store.peek(['seen']), field.value]).toStrictEqual(['a', 'b', 'b'])
  })

  it('gets_a_name_of_its_own_except_when_the_name_is_null', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Field'), node('Field', { name: null }), node('Field')] }))
    const fields = [...shown.root.querySelectorAll('input')]
    expect(fields.map(field => field.name)).toStrictEqual(['field_1', '', 'field_2'])
    for (const field of fields) type(field, 'x')
    expect(shown.store.snapshot()).toStrictEqual({ field_1: 'x', field_2: 'x' })
  })

  it('is_seeded_for_every_new_tree_before_onMount_and_before_anything_is_shown', async () => {
    const shown = page()
    const tree = (name: string): ReturnType<typeof node> =>
      node('Box', {
        onMount: { action: 'setState', key: 'mounted', value: `{{ ${name} }}` },
        children: [line(`{{ ${name} }}`), node('Field', { name, value: 'dflt' })],
      })
    shown.show(tree('a'))
    expect(shown.find('p').textContent).toBe('dflt')
    shown.show(tree('b'))
    expect(shown.find('p').textContent).toBe('dflt')
    await settle()
    expect(shown.store.snapshot()).toStrictEqual({ b: 'dflt', mounted: 'dflt' })
  })
})

describe('Old payloads', () => {
  it('are_read_with_their_old_prop_names_and_types', () => {
    const shown = page()
    shown.show(
      node('Box', {
        children: [
          node('Field', { name: 'a', checked: 'x' }),
          node('Field', { name: 'b', checked: 'x', value: 'y' }),
          node('OldLine', { content: 'l' }),
        ],
      }),
    )
    expect(shown.store.snapshot()).toStrictEqual({ a: 'x', b: 'y' })
    expect(shown.find('p').className).toBe('old')
  })
})

describe('A view', () => {
  it('keeps_its_DOM_when_the_same_tree_comes_again_and_takes_the_new_state', () => {
    const shown = page()
    const tree = (): ReturnType<typeof node> => node('Box', { id: 'top', children: [line('{{ n }}'), { $ref: 'd' } as never] })
    shown.show(tree(), { n: 1 }, { d: line('d') })
    const before = [...shown.root.querySelectorAll('p')]
    shown.show(tree(), { n: 2 }, { d: line('d') })
    expect([...shown.root.querySelectorAll('p')]).toStrictEqual(before)
    expect(shown.html()).toBe('<div id="top"><p>2</p><p>d</p></div>')
    shown.show(undefined, { n: 3 }, { d: line('new') })
    expect(shown.html()).toBe('<div id="top"><p>3</p><p>new</p></div>')
  })

  it('keeps_$host_over_results', () => {
    const shown = page()
    shown.store.provide('$host', { theme: 'dark' })
    shown.show(line('{{ $host.theme }}'), { n: 1 })
    expect(shown.find('p').textContent).toBe('dark')
  })

  it('restores_the_focus_when_another_tree_takes_its_place', () => {
    const shown = page()
    const tree = (text: string): ReturnType<typeof node> => node('Box', { children: [line(text), node('Field', { name: 'q' })] })
    shown.show(tree('a'))
    shown.find('input').focus()
    shown.show(tree('b'))
    expect(document.activeElement).toBe(shown.find('input'))
  })

  it('runs_onMount_when_a_node_enters_each_time', async () => {
    const shown = page()
    const mounting = node('Box', { onMount: { action: 'appendState', key: 'log', value: '{{ who }}' }, children: [] })
    shown.show(node('Box', { let: { who: 'me' }, children: [node('Condition', { cases: [{ when: 'on', children: [mounting] }] })] }), {
      on: true,
      log: [],
    })
    for (const on of [false, true]) {
      shown.store.set('on', on)
      await settle()
    }
    expect(shown.store.peek(['log'])).toStrictEqual(['me', 'me'])
  })

  it('runs_a_click_once_while_its_call_is_under_way', async () => {
    const shown = page()
    shown.show(node('Press', { label: 'go', onClick: { action: 'toolCall', tool: 't' } }))
    const button = shown.find('button')
    button.click()
    button.click()
    expect(button.hasAttribute('data-busy')).toBe(true)
    await settle()
    button.click()
    await settle()
    expect(shown.host.callTool).toHaveBeenCalledTimes(2)
    expect(button.hasAttribute('data-busy')).toBe(false)
  })
})

describe('A layer', () => {
  it('is_closed_by_the_actions_inside_it_with_names_of_its_own_and_ends_with_its_branch', async () => {
    const shown = page()
    const close = node('Press', { label: '{{ who }} {{ n }}', onClick: { action: 'closeOverlay' } })
    shown.show(node('Box', { children: [node('Layer', { children: [close] }), close] }), { n: 1 })
    const [inside, outside] = [...shown.root.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement]
    expect(inside.textContent).toBe('layer 1')
    outside.click()
    await settle()
    expect(inside.isConnected).toBe(true)
    inside.click()
    await settle()
    expect(inside.isConnected).toBe(false)
    shown.store.set('n', 2)
    expect(inside.textContent).toBe('layer 1')
  })
})

describe('Seeding', () => {
  it('happens_again_when_a_result_brings_state_but_no_view', () => {
    const shown = page()
    shown.show(node('Field', { name: 'q', value: 'dflt' }))
    shown.show(undefined, { other: 1 })
    expect(shown.store.snapshot()).toStrictEqual({ other: 1, q: 'dflt' })
  })
})
