import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Context } from './index'
import { compile, condition, ExpressionError, interpolate, isDynamic, walk } from './index'

const contextOf = (state: unknown, more: Partial<Context> = {}): Context => ({ lookup: path => walk(state, path.segments), ...more })

describe('Interpolation', () => {
  it('keeps_nested_arrays_as_arrays', () => {
    expect(interpolate({ rows: [['{{ a }}', 2], [[3]]] }, contextOf({ a: 1 }))).toStrictEqual({ rows: [[1, 2], [[3]]] })
  })

  it('returns_data_without_templates_as_it_is', () => {
    const data = { a: [1, { b: 'x' }] }
    expect(interpolate(data, contextOf({}))).toBe(data)
    expect(isDynamic(data)).toBe(false)
  })

  it('does_not_resolve_templates_that_come_out_of_the_state', () => {
    expect(interpolate(['{{ a }}'], contextOf({ a: '{{ b }}', b: 1 }))).toStrictEqual(['{{ b }}'])
  })

  it('never_sets_a_prototype', () => {
    const hostile = JSON.parse('{"x":"{{ a }}","__proto__":{"admin":true}}') as object
    expect((interpolate(hostile, contextOf({ a: 1 })) as { admin?: unknown }).admin).toBeUndefined()
  })

  it('refuses_data_that_is_nested_too_deeply', () => {
    let data: unknown = '{{ a }}'
    for (let depth = 0; depth < 150; depth++) data = [data]
    expect(() => interpolate(data, contextOf({}))).toThrow(/nested deeper than 100/)
  })
})

describe('Expression', () => {
  const failure = (source: string): string => {
    const result = compile(source)
    if (!(result instanceof ExpressionError)) throw new Error(`"${source}" was accepted`)
    return result.message
  }

  it('says_what_is_wrong_and_where_when_it_cannot_be_read', () => {
    expect(failure('1 < 2 < 3')).toBe('Unexpected "<" at character 7 of "1 < 2 < 3"')
    expect(failure('a # b')).toBe('Unexpected character "#" at character 3 of "a # b"')
    expect(failure('(1')).toBe('Unexpected end at character 3 of "(1"')
  })

  it('is_bounded_in_length_and_depth', () => {
    expect(failure('a'.repeat(8193))).toMatch(/^Expression longer than 8192 characters in "a{77}\.\.\."/)
    expect(failure(`${'('.repeat(100)}1${')'.repeat(100)}`)).toMatch(/nested deeper than 64 levels/)
    expect(failure(`${'-'.repeat(100)}1`)).toMatch(/nested deeper/)
    expect(failure(`${'!'.repeat(100)}1`)).toMatch(/nested deeper/)
    expect(failure('a?'.repeat(200))).toMatch(/nested deeper/)
  })

  it('evaluates_the_longest_sum_that_it_accepts', () => {
    expect(interpolate(`{{ ${'1+'.repeat(4000)}1 }}`, contextOf({}))).toBe(4001)
  })

  it('is_read_once_for_a_text', () => {
    expect(compile('x + 1')).toBe(compile('x + 1'))
  })

  it('evaluates_only_the_branch_that_counts', () => {
    const names: string[] = []
    interpolate('{{ a ? b : c }}', { lookup: path => names.push(path.text) })
    expect(names).toStrictEqual(['a', 'b'])
  })

  it('reports_what_fails_and_keeps_going', () => {
    const errors: string[] = []
    const context = contextOf({}, { report: error => errors.push(error.message) })
    expect(interpolate('{{ 1 | currency:XYZW }}', context)).toBe('{{ 1 | currency:XYZW }}')
    expect(interpolate('a{{ 1 + }}b', context)).toBe('ab')
    expect(condition('1 +')(context)).toBe(false)
    expect(errors).toHaveLength(3)
    expect(errors[1]).toBe('Unexpected end at character 4 of "1 +"')
  })
})

describe('Pipes of the page', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('are_called_with_value_and_argument_and_built_in_ones_win', () => {
    vi.stubGlobal('__prefab_handlers', { pipes: { twice: (value: number, by: unknown) => `${value * 2}${String(by)}`, upper: () => 'no' } })
    expect(interpolate('{{ n | twice:3 }}', contextOf({ n: 4 }))).toBe('83')
    expect(interpolate("{{ 'a' | upper }}", contextOf({}))).toBe('A')
  })

  it('leave_the_text_as_written_when_they_throw', () => {
    vi.stubGlobal('__prefab_handlers', {
      pipes: {
        bad: () => {
          throw new Error('no luck')
        },
      },
    })
    const report = vi.fn()
    expect(interpolate('{{ 1 | bad }}', contextOf({}, { report }))).toBe('{{ 1 | bad }}')
    expect(report.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringContaining('no luck') })
  })
})

describe('Date pipes', () => {
  it('show_points_in_time_in_the_given_zone', () => {
    const zone = { timeZone: 'Asia/Tokyo' }
    expect(interpolate('{{ d | datetime }}', contextOf({ d: '2026-02-03T20:30:00Z' }, zone))).toBe('Feb 4, 2026, 5:30 AM')
    expect(interpolate('{{ d | time }}', contextOf({ d: '2026-02-03T20:30:00+01:00' }, zone))).toBe('4:30 AM')
    expect(interpolate('{{ d | date }}', contextOf({ d: Date.UTC(2026, 1, 3, 20) }, zone))).toBe('Feb 4, 2026')
  })

  it('keep_the_day_of_a_date_and_the_clock_of_a_local_time_in_any_zone', () => {
    for (const timeZone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      expect(interpolate('{{ d | date }}', contextOf({ d: '2026-02-03' }, { timeZone }))).toBe('Feb 3, 2026')
      expect(interpolate('{{ d | datetime }}', contextOf({ d: '2026-02-03T14:30' }, { timeZone }))).toBe('Feb 3, 2026, 2:30 PM')
    }
  })
})
