// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../src/main/draft'
import type { Envelope } from '../../src/main/envelope'
import { heal } from '../../src/main/heal'
import type { UiNode } from '../../src/protocol/node'
import { line, node, page, settle } from './support'

const show = vi.fn<(envelope: Envelope) => void>()
const draft = (): Draft => new Draft(type => type === 'Column' || type === 'Text', show)
const shownView = (): unknown => show.mock.lastCall?.[0].view

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  show.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('Cut JSON', () => {
  const whole = { view: { type: 'T', list: [1, 'a,"{\\', { x: true, y: null }], 'k"': 'é\n' } }

  it('is_read_as_far_as_it_goes_wherever_it_ends', () => {
    const text = JSON.stringify(whole)
    for (let end = 1; end < text.length; end++) expect(heal(text.slice(0, end)), text.slice(0, end)).toBeTypeOf('object')
    expect(heal(text)).toStrictEqual(whole)
  })

  it.each([
    ['{"a":1,"b', { a: 1 }],
    ['{"a":[1,2', { a: [1, 2] }],
    ['{"a":"x\\u00', { a: 'x' }],
    ['{"a":tru', {}],
    ['{"a":{"b":"c', { a: { b: 'c' } }],
    ['', undefined],
    ['nonsense', undefined],
  ])('%j_gives_%j', (text, value) => {
    expect(heal(text)).toStrictEqual(value)
  })
})

describe('A draft', () => {
  const view = { type: 'Column', children: [{ type: 'Text', content: 'a' }] }

  it.each([
    [{ view, state: { n: 1 } }, { n: 1 }],
    [{ title: 't', ui: view }, {}],
    [{ view }, {}],
    [{ page: { $prefab: { version: '0.3' }, view, state: { n: 2 } } }, { n: 2 }],
    [{ json: JSON.stringify({ view, state: { n: 3 } }) }, { n: 3 }],
    [{ ui: JSON.stringify(view) }, {}],
  ])('is_found_in_%j', (input, state) => {
    draft().take(input, false)
    expect(shownView()).toStrictEqual(view)
    expect(show.mock.lastCall?.[0].state).toStrictEqual(state)
  })

  it.each([{}, { filter: { type: 'date' } }, { view: { type: 'Nope' } }, { type: 'Column' }, { ui: '{"type":"Colu' }, { ui: 'Column' }])(
    'is_not_found_in_%j',
    input => {
      draft().take(input, false)
      expect(show).not.toHaveBeenCalled()
    },
  )

  it('leaves_out_what_is_still_being_written_except_texts_for_people', () => {
    const taking = draft()
    const taken = (input: object): unknown => {
      taking.take({ ui: input } as never, true)
      vi.runAllTimers()
      return shownView()
    }
    const text = (props: object): object => ({ type: 'Column', children: [{ type: 'Text', ...props }] })
    expect(taken(text({ content: 'Hel' }))).toStrictEqual(text({ content: 'Hel' }))
    expect(taken(text({ content: 'Hi {{ na' }))).toStrictEqual(text({ content: 'Hi ' }))
    expect(taken(text({ content: '{{ a }} {' }))).toStrictEqual(text({ content: '{{ a }} ' }))
    expect(taken(text({ content: 'x', cssClass: 'gap-' }))).toStrictEqual(text({ content: 'x' }))
    expect(taken({ type: 'Column', children: [{ type: 'Te' }] })).toStrictEqual({ type: 'Column', children: [{}] })
  })

  it('looks_once_for_many_parts_and_no_more_after_the_result', () => {
    const taking = draft()
    for (const content of ['a', 'b', 'c']) taking.take({ ui: { type: 'Text', content } }, true)
    expect(show).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(show).toHaveBeenCalledTimes(1)
    expect(shownView()).toStrictEqual({ type: 'Text', content: 'c' })
    taking.take({ ui: view }, true)
    taking.stop()
    taking.take({ ui: view }, false)
    vi.runAllTimers()
    expect(show).toHaveBeenCalledTimes(1)
  })
})

describe('A view that is a draft', () => {
  const box = (...children: UiNode[]): UiNode => node('Box', { children })
  const shows = (shown: ReturnType<typeof page>, view: UiNode, isDraft = true, state = {}): void =>
    shown.view.show({ view, state, defs: {}, data: {} }, isDraft)

  it('grows_with_the_DOM_of_what_is_there_and_becomes_final_with_it', () => {
    const shown = page()
    shows(shown, box(line('a')))
    const [first, outer] = [shown.find('p'), shown.find('div')]
    shows(shown, box(line('a'), box(line('b'))))
    const second = shown.find('div div')
    shows(shown, box(line('a'), box(line('b'), line('c'))))
    shows(shown, box(line('a'), box(line('b'), line('{{ n }}'))), false, { n: 4 })
    expect([shown.find('p'), shown.find('div'), shown.find('div div')]).toStrictEqual([first, outer, second])
    expect(shown.html()).toBe('<div><p>a</p><div><p>b</p><p>4</p></div></div>')
    shown.store.set('n', 5)
    expect(shown.html()).toContain('<p>5</p>')
    shows(shown, box(line('other')), false)
    expect(shown.html()).toBe('<div><p>other</p></div>')
  })

  it('replaces_what_changed_and_removes_what_left', () => {
    const shown = page()
    shows(shown, box(line('a'), line('b'), line('c')))
    const kept = shown.find('p:last-of-type')
    shows(shown, box(line('a'), line('B'), line('c')))
    expect(shown.find('p:last-of-type')).toBe(kept)
    shows(shown, { ...box(line('a')), cssClass: 'new' }, false)
    expect(shown.html()).toBe('<div class="new"><p>a</p></div>')
  })

  it('shows_no_failures_until_it_is_final', () => {
    const shown = page()
    const broken = box(node('Options', { children: [] }), node('Nope'), box(node('Broken')), line('x'))
    shows(shown, broken)
    expect(shown.root.querySelector('[role=alert]')).toBeNull()
    expect(console.warn).not.toHaveBeenCalled()
    shows(shown, broken, false)
    expect(shown.root.querySelectorAll('[role=alert]')).toHaveLength(2)
    expect(shown.find('p').textContent).toBe('x')
  })

  it('is_inert_and_runs_onMount_once_it_is_final', async () => {
    vi.useRealTimers()
    const shown = page()
    const mounting = node('Box', { onMount: { action: 'appendState', key: 'log', value: 1 } })
    shows(shown, box(mounting, line('a')))
    await settle()
    expect([shown.root.inert, shown.root.getAttribute('aria-busy'), shown.view.shown]).toStrictEqual([true, 'true', false])
    expect(shown.store.peek(['log'])).toBeUndefined()
    shows(shown, box(mounting, line('b')), false)
    await settle()
    expect([shown.root.inert, shown.root.getAttribute('aria-busy'), shown.view.shown]).toStrictEqual([false, null, true])
    expect(shown.store.peek(['log'])).toStrictEqual([1])
  })

  it('can_be_taken_back', () => {
    const shown = page()
    shows(shown, box(line('{{ n }}')))
    shown.view.discardDraft()
    expect([shown.html(), shown.root.inert]).toStrictEqual(['', false])
    shows(shown, line('next'), false)
    expect(shown.html()).toBe('<p>next</p>')
  })
})
