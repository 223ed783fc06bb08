// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { line, node, page, settle } from './support'

beforeEach(() => {
  vi.restoreAllMocks()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('Text', () => {
  it('follows its inputs and touches nothing else', () => {
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
  ])('of %j shows %j', (value, text) => {
    const shown = page()
    shown.show(line('{{ v }}'), { v: value })
    expect(shown.find('p').textContent).toBe(text)
  })
})

describe('A bad node', () => {
  it('shows a message in its place, and its siblings live', () => {
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

  it('is replaced when it breaks later', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Fragile', { content: '{{ v }}' }), line('{{ v }}')] }), { v: 'good' })
    shown.store.set('v', 'bad')
    expect(shown.find('[role=alert]').textContent).toBe('Fragile broke later view.children[0]')
    shown.store.set('v', 'other')
    expect(shown.find('p').textContent).toBe('other')
  })

  it('is refused when children are no list, or the tree is too deep', () => {
    const shown = page()
    let deep = line('x')
    for (let depth = 0; depth < 300; depth++) deep = node('Box', { children: [deep] })
    shown.show(node('Box', { children: [node('Box', { children: 'text' }), deep] }))
    const boxes = [...shown.root.querySelectorAll('[role=alert]')].map(box => box.textContent)
    expect(boxes[0]).toBe('Box "children" must be a list of nodes. view.children[0]')
    expect(boxes[1]).toContain('is nested deeper than 200 levels.')
  })
})

describe('Condition', () => {
  const condition = node('Condition', {
    cases: [
      { when: 'n > 1', children: [line('many')] },
      { when: '{{ n }}', children: [line('one {{ n }}')] },
    ],
    else: [line('none')],
  })

  it('shows the first case that holds, else the rest, and swaps only when the case changes', () => {
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

  it('keeps the rows of elements that stay, whatever their order', () => {
    const shown = page()
    shown.show(list(), { items: items(1, 2, 3, 4) })
    const rows = new Map([...shown.root.querySelectorAll('p')].map(p => [p.textContent?.slice(2), p]))
    shown.store.set('items', items(4, 5, 2, 1))
    expect(texts(shown)).toStrictEqual(['0 n4', '1 n5', '2 n2', '3 n1'])
    for (const p of shown.root.querySelectorAll('p')) if (p.textContent !== '1 n5') expect(rows.get(p.textContent?.slice(2))).toBe(p)
  })

  it('touches one row when one element changes or is appended', () => {
    const shown = page()
    shown.show(list(), { items: items(1, 2, 3) })
    const writes = [...shown.root.querySelectorAll('p')].map(p => vi.spyOn(p.firstChild as Text, 'data', 'set'))
    shown.store.set('items.1.name', 'changed')
    shown.store.set('items', [...(shown.store.peek(['items']) as object[]), { id: 9, name: 'new' }])
    expect(texts(shown)).toStrictEqual(['0 n1', '1 changed', '2 n3', '3 new'])
    expect(writes.map(write => write.mock.calls.length)).toStrictEqual([0, 1, 0])
  })

  it('handles elements without identity, double ones, and values that are no array', () => {
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

  it('nests, keeps outer names with let, and takes a path with templates', () => {
    const shown = page()
    const inner = node('ForEach', { key: 'groups.{{ gi }}.todos', children: [line('{{ gi }}.{{ $index }} {{ $item }}')] })
    shown.show(node('Box', { children: [node('ForEach', { key: 'groups', let: { gi: '{{ $index }}' }, children: [inner] })] }), {
      groups: [{ todos: ['a', 'b'] }, { todos: ['c'] }],
    })
    expect(texts(shown)).toStrictEqual(['0.0 a', '0.1 b', '1.0 c'])
    shown.store.set('groups.1.todos', ['c', 'd'])
    expect(texts(shown)).toStrictEqual(['0.0 a', '0.1 b', '1.0 c', '1.1 d'])
  })

  it('has a wrapper only when it has classes', () => {
    const shown = page()
    shown.show(list({ cssClass: 'gap-{{ g }}' }), { items: items(1), g: 2 })
    expect(shown.html()).toBe('<div><div class="w-full gap-2"><p>0 n1</p></div></div>')
    expect(shown.used).toContain('w-full gap-2')
    shown.show(list(), { items: items(1) })
    expect(shown.html()).toBe('<div><p>0 n1</p></div>')
  })

  it('keeps focus and selection of a row while others move around it', () => {
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

  it('ends the bindings of rows that leave', () => {
    const shown = page()
    shown.show(list({}, line('{{ x }}')), { items: items(1, 2), x: 1 })
    const gone = shown.root.querySelectorAll('p')[1]?.firstChild as Text
    shown.store.set('items', items(1))
    shown.store.set('x', 2)
    expect([texts(shown), gone.data]).toStrictEqual([['2'], '1'])
  })
})

describe('Slot', () => {
  it('shows the node in the state, else its children', () => {
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
  it('inlines a definition with let, in a div when it has classes', () => {
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

  it('leaves out what is unknown or contains itself', () => {
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
  it('is seen by descendants, not by the node itself, and shadows the state', () => {
    const shown = page()
    shown.show(node('Box', { cssClass: '{{ a }}', let: { a: 'inner' }, children: [line('{{ a }}')] }), { a: 'outer' })
    expect(shown.html()).toBe('<div class="outer"><p>inner</p></div>')
  })
})

describe('A control', () => {
  const type = (field: HTMLInputElement, value: string): void => {
    field.value = value
    field.dispatchEvent(new Event('input'))
  }

  it('shows the state or its own value, and writes the state', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Field', { name: 'q', value: 'own' }), line('{{ q }}')] }))
    const field = shown.find<HTMLInputElement>('input')
    expect([field.value, shown.store.peek(['q'])]).toStrictEqual(['own', 'own'])
    type(field, 'typed')
    expect(shown.find('p').textContent).toBe('typed')
    shown.store.set('q', 'set')
    expect(field.value).toBe('set')
  })

  it('runs onChange in place of the write', async () => {
    const shown = page()
    shown.show(node('Field', { name: 'q', onChange: { action: 'setState', key: 'seen', value: '{{ $event }}' } }), { q: 'a' })
    const field = shown.find<HTMLInputElement>('input')
    type(field, 'b')
    await settle()
    expect([shown.store.peek(['q']), shown.store.peek(['seen']), field.value]).toStrictEqual(['a', 'b', 'b'])
  })

  it('gets a name of its own, except when the name is null', () => {
    const shown = page()
    shown.show(node('Box', { children: [node('Field'), node('Field', { name: null }), node('Field')] }))
    const fields = [...shown.root.querySelectorAll('input')]
    expect(fields.map(field => field.name)).toStrictEqual(['field_1', '', 'field_2'])
    for (const field of fields) type(field, 'x')
    expect(shown.store.snapshot()).toStrictEqual({ field_1: 'x', field_2: 'x' })
  })

  it('is seeded for every new tree, before onMount and before anything is shown', async () => {
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
  it('are read with their old prop names and types', () => {
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

describe('Children that the parent consumes', () => {
  it('are expanded and followed', () => {
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

describe('A view', () => {
  it('keeps its DOM when the same tree comes again, and takes the new state', () => {
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

  it('keeps $host over results', () => {
    const shown = page()
    shown.store.set('$host', { theme: 'dark' })
    shown.show(line('{{ $host.theme }}'), { n: 1 })
    expect(shown.find('p').textContent).toBe('dark')
  })

  it('restores the focus when another tree takes its place', () => {
    const shown = page()
    const tree = (text: string): ReturnType<typeof node> => node('Box', { children: [line(text), node('Field', { name: 'q' })] })
    shown.show(tree('a'))
    shown.find('input').focus()
    shown.show(tree('b'))
    expect(document.activeElement).toBe(shown.find('input'))
  })

  it('runs onMount when a node enters, each time', async () => {
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

  it('runs a click once while its call is under way', async () => {
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
