import { describe, expect, it, vi } from 'vitest'
import { interpolate, toPath } from '../expression'
import type { UiNode } from '../protocol/node'
import type { ScopedContext } from './index'
import { batch, effect, Lifetime, letScope, lookup, Scope, seed, signal, Store } from './index'

function observe(store: Store, path: string): unknown[] {
  const seen: unknown[] = []
  effect(() => {
    seen.push(store.get(path.split('.')))
  })
  return seen
}

describe('Store', () => {
  it('notifies_equal_ancestor_and_descendant_paths_and_no_other', () => {
    const store = new Store({ a: { b: { c: 1 }, d: 2 }, e: 3 })
    const [a, b, c, d, e] = ['a', 'a.b', 'a.b.c', 'a.d', 'e'].map(path => observe(store, path)) as [
      unknown[],
      unknown[],
      unknown[],
      unknown[],
      unknown[],
    ]
    store.set('a.b', { c: 9 })
    expect([a.length, b.length, c.length, d.length, e.length]).toStrictEqual([2, 2, 2, 1, 1])
    expect(c).toStrictEqual([1, 9])
  })

  it('does_not_notify_a_descendant_whose_value_is_the_same', () => {
    const store = new Store({ a: { b: 1, c: 2 } })
    const b = observe(store, 'a.b')
    store.set('a', { b: 1, c: 3 })
    expect(b).toStrictEqual([1])
  })

  it('copies_on_write_and_shares_the_rest', () => {
    const before = { a: [{ n: 1 }, { n: 2 }], z: {} }
    const store = new Store(before)
    store.set('a.0.n', 5)
    expect(before.a[0]).toStrictEqual({ n: 1 })
    expect(store.snapshot()).toStrictEqual({ a: [{ n: 5 }, { n: 2 }], z: {} })
    expect((store.snapshot().a as unknown[])[1]).toBe(before.a[1])
    expect(store.snapshot().z).toBe(before.z)
  })

  it.each([
    ['missing.key', '"missing" is absent, which has no members'],
    ['text.key', '"text" is a string, which has no members'],
    ['list.5', '"5" is no index of an array with 1 elements'],
    ['list.1', '"1" is no index of an array with 1 elements'],
    ['list.name', '"name" is no index of an array with 1 elements'],
    ['o.__proto__.x', 'the name __proto__ is not allowed'],
    ['__proto__', 'the name __proto__ is not allowed'],
  ])('warns_and_changes_nothing_when_%s_is_written', (path, reason) => {
    const warn = vi.fn()
    const store = new Store({ text: 'x', list: [1], o: {} }, warn)
    const before = store.peek([])
    expect(store.set(path, 1)).toBe(false)
    expect(store.peek([])).toBe(before)
    expect(warn).toHaveBeenCalledWith(`State "${path}" was not written: ${reason}.`)
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('accepts_new_keys_at_the_top_and_in_existing_objects', () => {
    const store = new Store({ o: {} })
    expect(store.set('n', 1) && store.set('o.k', 2) && store.set('u', undefined)).toBe(true)
    expect(store.snapshot()).toStrictEqual({ n: 1, o: { k: 2 }, u: undefined })
  })

  it('notifies_what_a_replacement_changes', () => {
    const store = new Store({ a: 1, b: 2 })
    const [a, b, c] = [observe(store, 'a'), observe(store, 'b'), observe(store, 'c')]
    store.replace({ a: 1, c: 3 })
    expect([a, b, c]).toStrictEqual([[1], [2, undefined], [undefined, 3]])
  })

  it('notifies_once_for_a_batch', () => {
    const store = new Store({ a: 1 })
    const seen = observe(store, 'a')
    batch(() => {
      store.set('a', 2)
      store.set('a', 3)
      expect(store.peek(['a'])).toBe(3)
    })
    expect(seen).toStrictEqual([1, 3])
  })
})

describe('Scope', () => {
  const contextOf = (store: Store, scope: Scope): ScopedContext => ({ scope, lookup: path => lookup(path, scope, store, true) })

  it('shadows_the_state_and_outer_scopes', () => {
    const store = new Store({ a: 'state', b: 'state' })
    const scope = new Scope({ a: 'outer' }).with({ $item: { name: 'n' } }).with({ a: 'inner' })
    const context = contextOf(store, scope)
    expect(['a', 'b', '$item.name'].map(name => context.lookup(toPath(name)))).toStrictEqual(['inner', 'state', 'n'])
  })

  it('follows_signals_and_freezes_to_their_values', () => {
    const item = signal(1)
    const scope = new Scope({ $item: item })
    const frozen = scope.frozen()
    item.value = 2
    expect(contextOf(new Store(), scope).lookup(toPath('$item'))).toBe(2)
    expect(contextOf(new Store(), frozen).lookup(toPath('$item'))).toBe(1)
  })

  it('resolves_let_entries_around_it_not_among_each_other_and_follows_their_inputs', () => {
    const store = new Store({ n: 1, a: 'state' })
    const scope = letScope({ a: '{{ n + 1 }}', b: '{{ a }}', c: 'plain' }, contextOf(store, new Scope()))
    const read = (): unknown => interpolate(['{{ a }}', '{{ b }}', '{{ c }}'], contextOf(store, scope))
    expect(read()).toStrictEqual([2, 'state', 'plain'])
    store.set('n', 5)
    expect(read()).toStrictEqual([6, 'state', 'plain'])
  })
})

describe('Seeding', () => {
  const initialOf = (node: UiNode): unknown => node.value

  it('writes_literal_defaults_of_named_nodes_under_children_and_explicit_state_wins', () => {
    const store = new Store({ given: 'kept', nothing: null })
    const tree = {
      type: 'X',
      children: [
        { type: 'Y', name: 'a', value: 'A' },
        { type: 'Y', name: 'given', value: 'lost' },
        { type: 'Y', name: 'nothing', value: 'lost' },
        { type: 'Y', name: 'dynamic', value: '{{ a }}' },
        { type: 'Y', name: 'row.{{ $index }}', value: 'x' },
        { type: 'Y', value: 'unnamed' },
        { type: 'Z', children: [{ type: 'Y', name: 'deep', value: false }] },
        { type: 'Condition', cases: [{ when: 'true', children: [{ type: 'Y', name: 'hidden', value: 1 }] }] },
      ],
    }
    seed(tree, store, initialOf)
    expect(store.snapshot()).toStrictEqual({ given: 'kept', nothing: null, a: 'A', deep: false })
  })
})

describe('Lifetime', () => {
  it('ends_children_first_newest_first_once', () => {
    const order: string[] = []
    const parent = new Lifetime()
    parent.onEnd(() => order.push('first'))
    parent.onEnd(() => order.push('second'))
    parent.child().onEnd(() => order.push('child'))
    parent.end()
    parent.end()
    parent.onEnd(() => order.push('late'))
    expect(order).toStrictEqual(['child', 'second', 'first', 'late'])
  })
})
