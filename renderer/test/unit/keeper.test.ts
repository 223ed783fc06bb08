import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readEnvelope } from '../../src/main/envelope'
import { Keeper } from '../../src/main/keeper'
import { Store } from '../../src/state'

const memory = (recalled?: unknown, remembers = true) => ({ remembers, recall: () => recalled, remember: vi.fn() })
const page = (state: object) => readEnvelope({ view: { type: 'Text' }, state })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Keeper', () => {
  const kept = (used: ReturnType<typeof memory>): any => used.remember.mock.lastCall?.[0]
  const begin = (used: ReturnType<typeof memory>, state: object): Store => {
    const store = new Store()
    const keeper = new Keeper(store, used)
    store.replace(keeper.begin(page(state)))
    return store
  }

  it('keeps_what_differs_from_the_page_once_nothing_changes_any_more', () => {
    const used = memory()
    const store = begin(used, { a: 1, rows: [1] })
    store.set('a', 2)
    vi.advanceTimersByTime(299)
    store.set('b', 3)
    vi.advanceTimersByTime(299)
    expect(used.remember).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(used.remember).toHaveBeenCalledTimes(1)
    expect(kept(used).state).toStrictEqual({ a: 2, b: 3 })
  })

  it('gives_it_back_to_the_same_page_only', () => {
    const first = memory()
    begin(first, { a: 1 }).set('a', 2)
    vi.advanceTimersByTime(300)
    expect(begin(memory(kept(first)), { a: 1 }).peek(['a'])).toBe(2)
    expect(begin(memory(kept(first)), { a: 7 }).peek(['a'])).toBe(7)
  })

  it.each([[null], ['x'], [5], [{ page: 1 }], [{ state: { a: 9 } }]])('begins_as_usual_when_%j_was_kept', recalled => {
    expect(begin(memory(recalled), { a: 1 }).peek(['a'])).toBe(1)
  })

  it('does_not_keep_too_much_nor_where_there_is_no_memory', () => {
    const [large, none] = [memory(), memory(undefined, false)]
    begin(large, {}).set('text', 'x'.repeat(64_000))
    begin(none, {}).set('a', 1)
    vi.advanceTimersByTime(300)
    expect([large.remember.mock.calls.length, none.remember.mock.calls.length]).toStrictEqual([0, 0])
  })

  it('keeps_at_once_when_the_page_ends', () => {
    const used = memory()
    const store = new Store()
    const keeper = new Keeper(store, used)
    store.replace(keeper.begin(page({})))
    store.set('a', 1)
    keeper.stop()
    expect(kept(used).state).toStrictEqual({ a: 1 })
  })
})
