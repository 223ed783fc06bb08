// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { line, node, page } from './support'

beforeEach(() => {
  vi.restoreAllMocks()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('Condition', () => {
  const condition = node('Condition', {
    cases: [
      { when: 'n > 1', children: [line('many')] },
      { when: '{{ n }}', children: [line('one {{ n }}')] },
    ],
    else: [line('none')],
  })

  it('shows_the_first_case_that_holds_else_the_rest_and_swaps_only_when_the_case_changes', () => {
    const shown = page()
    shown.show(node('Box', { children: [condition] }), { n: 5 })
    const before = shown.find('p')
    shown.store.set('n', 6)
    expect(shown.find('p')).toBe(before)
    shown.store.set('n', 1)
    expect(shown.html()).toBe('<div><p>one 1</p></div>')
    shown.store.set('n', 0)
    expect(shown.html()).toBe('<div><p>none</p></div>')
  })
})

describe('ForEach', () => {
  const list = (props: object = {}, child = line('{{ $index }} {{ $item.name }}')): ReturnType<typeof node> =>
    node('Box', { children: [node('ForEach', { key: 'items', children: [child], ...props })] })
  const texts = (shown: ReturnType<typeof page>): string[] => [...shown.root.querySelectorAll('p')].map(p => p.textContent ?? '')
  const items = (...ids: number[]): object[] => ids.map(id => ({ id, name: `n${id}` }))

  it('keeps_the_rows_of_elements_that_stay_whatever_their_order', () => {
    const shown = page()
    shown.show(list(), { items: items(1, 2, 3, 4) })
    const rows = new Map([...shown.root.querySelectorAll('p')].map(p => [p.textContent?.slice(2), p]))
    shown.store.set('items', items(4, 5, 2, 1))
    expect(texts(shown)).toStrictEqual(['0 n4', '1 n5', '2 n2', '3 n1'])
    for (const p of shown.root.querySelectorAll('p')) if (p.textContent !== '1 n5') expect(rows.get(p.textContent?.slice(2))).toBe(p)
  })

  it('touches_one_row_when_one_element_changes_or_is_appended', () => {
    const shown = page()
    shown.show(list(), { items: items(1, 2, 3) })
    const writes = [...shown.root.querySelectorAll('p')].map(p => vi.spyOn(p.firstChild as Text, 'data', 'set'))
    shown.store.set('items.1.name', 'changed')
    shown.store.set('items', [...(shown.store.peek(['items']) as object[]), { id: 9, name: 'new' }])
    expect(texts(shown)).toStrictEqual(['0 n1', '1 changed', '2 n3', '3 new'])
    expect(writes.map(write => write.mock.calls.length)).toStrictEqual([0, 1, 0])
  })

  it('handles_elements_without_identity_double_ones_and_values_that_are_no_array', () => {
    const shown = page()
    shown.show(list({}, line('{{ $item }}')), { items: ['a', 'a'] })
    expect(texts(shown)).toStrictEqual(['a', 'a'])
    shown.store.set('items', [{ id: 1 }, { id: 1 }, { key: 'k' }, { id: '1' }])
    expect(texts(shown)).toHaveLength(4)
    for (const none of ['text', { length: 1 }, undefined, 5]) {
      shown.store.set('items', none)
      expect(texts(shown)).toStrictEqual([])
    }
    shown.store.set('items', ['b'])
    expect(texts(shown)).toStrictEqual(['b'])
  })

  it('nests_keeps_outer_names_with_let_and_takes_a_path_with_templates', () => {
    const shown = page()
    const inner = node('ForEach', { key: 'groups.{{ gi }}.todos', children: [line('{{ gi }}.{{ $index }} {{ $item }}')] })
    shown.show(node('Box', { children: [node('ForEach', { key: 'groups', let: { gi: '{{ $index }}' }, children: [inner] })] }), {
      groups: [{ todos: ['a', 'b'] }, { todos: ['c'] }],
    })
    expect(texts(shown)).toStrictEqual(['0.0 a', '0.1 b', '1.0 c'])
    shown.store.set('groups.1.todos', ['c', 'd'])
    expect(texts(shown)).toStrictEqual(['0.0 a', '0.1 b', '1.0 c', '1.1 d'])
  })

  it('has_a_wrapper_only_when_it_has_classes', () => {
    const shown = page()
    shown.show(list({ cssClass: 'gap-{{ g }}' }), { items: items(1), g: 2 })
    expect(shown.html()).toBe('<div><div class="w-full gap-2"><p>0 n1</p></div></div>')
    expect(shown.used).toContain('w-full gap-2')
    shown.show(list(), { items: items(1) })
    expect(shown.html()).toBe('<div><p>0 n1</p></div>')
  })

  it('keeps_focus_and_selection_of_a_row_while_others_move_around_it', () => {
    const shown = page()
    shown.show(list({}, node('Field', { name: 'items.{{ $index }}.name' })), { items: items(1, 2, 3) })
    const field = shown.root.querySelectorAll('input')[2] as HTMLInputElement
    field.focus()
    field.setSelectionRange(1, 2)
    const moved = vi.spyOn(field, 'blur')
    shown.store.set('items', items(3, 1, 2, 4))
    expect(document.activeElement).toBe(field)
    expect([field.value, field.name, field.selectionStart]).toStrictEqual(['n3', 'items.2.name', 1])
    expect(moved).not.toHaveBeenCalled()
  })

  it('ends_the_bindings_of_rows_that_leave', () => {
    const shown = page()
    shown.show(list({}, line('{{ x }}')), { items: items(1, 2), x: 1 })
    const gone = shown.root.querySelectorAll('p')[1]?.firstChild as Text
    shown.store.set('items', items(1))
    shown.store.set('x', 2)
    expect([texts(shown), gone.data]).toStrictEqual([['2'], '1'])
  })
})

describe('Slot', () => {
  it('shows_the_node_in_the_state_else_its_children', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Slot', { name: 'a.b', children: [line('empty')] })] }), { a: {}, x: 1 })
    expect(shown.html()).toBe('<div><p>empty</p></div>')
    shown.store.set('a.b', line('filled {{ x }}'))
    expect(shown.html()).toBe('<div><p>filled 1</p></div>')
    shown.store.set('a.b', { view: line('no') })
    expect(shown.html()).toBe('<div><p>empty</p></div>')
  })
})

describe('$ref', () => {
  it('inlines_a_definition_with_let_in_a_div_when_it_has_classes', () => {
    const shown = page()
    const defs = { card: line('{{ title }}!') }
    shown.show(
      node('Box', {
        children: [
          { $ref: 'card', let: { title: '{{ t }}' } },
          { $ref: 'card', let: { title: 'two' }, cssClass: 'm-1' },
        ] as never,
      }),
      { t: 'one' },
      defs,
    )
    expect(shown.html()).toBe('<div><p>one!</p><div class="m-1"><p>two!</p></div></div>')
    shown.store.set('t', 'new')
    expect(shown.html()).toContain('<p>new!</p>')
  })

  it('leaves_out_what_is_unknown_or_contains_itself', () => {
    const shown = page()
    const ref = (name: string): never => ({ $ref: name }) as never
    shown.show(
      node('Box', { children: [ref('a'), ref('toString'), line('ok')] }),
      {},
      { a: node('Box', { children: [ref('b')] }), b: node('Box', { children: [ref('a')] }) },
    )
    expect(shown.html()).toBe('<div><div><div></div></div><p>ok</p></div>')
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('"a" was left out, because it contains itself.'))
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('"toString" was left out, because it is not defined.'))
  })
})

describe('let', () => {
  it('is_seen_by_descendants_not_by_the_node_itself_and_shadows_the_state', () => {
    const shown = page()
    shown.show(node('Box', { cssClass: '{{ a }}', let: { a: 'inner' }, children: [line('{{ a }}')] }), { a: 'outer' })
    expect(shown.html()).toBe('<div class="outer"><p>inner</p></div>')
  })
})

describe('Children that the parent consumes', () => {
  it('are_expanded_and_followed', () => {
    const shown = page()
    const option = (label: string): ReturnType<typeof node> => node('Option', { label })
    shown.show(
      node('Options', {
        children: [
          option('first'),
          node('ForEach', { key: 'l', children: [option('{{ $index }}:{{ $item }}')] }),
          node('Condition', { cases: [{ when: 'more', children: [option('more'), { $ref: 'd' }] }] }),
        ],
      }),
      { l: ['a'], more: false },
      { d: option('def') },
    )
    const labels = (): string[] => [...shown.root.querySelectorAll('li')].map(li => li.textContent ?? '')
    expect(labels()).toStrictEqual(['first', '0:a'])
    shown.store.set('l', ['x', 'y'])
    shown.store.set('more', true)
    expect(labels()).toStrictEqual(['first', '0:x', '1:y', 'more', 'def'])
  })
})
