import { describe, expect, it } from 'vitest'
import { compare } from '../interop/compare'

const shown = (...outline: string[]) => ({ outline, words: [] })

describe('The comparison of renderers', () => {
  it('finds_nothing_when_the_order_alone_differs', () => {
    expect(compare('Row', shown('button "a"', 'button "b"'), shown('button "b"', 'button "a"'))).toEqual([])
  })

  it('gives_no_reason_for_what_is_not_listed', () => {
    const differences = compare('Row', { outline: ['button "a"', 'alert'], words: ['a'] }, { outline: ['button "a"'], words: ['a', 'b'] })
    expect(differences).toEqual([
      { side: 'here', line: 'alert', reason: undefined },
      { side: 'upstream', line: 'text: b', reason: undefined },
    ])
  })

  it('pairs_lines_that_differ_by_a_name', () => {
    const differences = compare('Row', shown('switch "On" checked'), shown('switch checked'))
    expect(differences.map(({ reason }) => reason?.subject)).toEqual(Array(2).fill('Controls and pictures have names'))
    expect(compare('Row', shown('switch "On" checked'), shown('switch')).map(({ reason }) => reason)).toEqual([undefined, undefined])
  })
})
