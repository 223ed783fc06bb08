import { describe, expect, it } from 'vitest'
import table from '../../../protocol/expressions.json'
import type { Context } from './index'
import { condition, interpolate, walk } from './index'

const contextOf = (state: unknown): Context => ({ lookup: path => walk(state, path.segments) })

function fromTable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$undefined' in value) return undefined
  return '$number' in value ? Number(value.$number) : value
}

describe('protocol/expressions.json', () => {
  it.each(table.templates.map(row => [`${row.name}: ${row.template} with ${JSON.stringify(row.state)}`, row] as const))('%s', (_, row) => {
    expect(interpolate(row.template, contextOf(row.state))).toStrictEqual(fromTable(row.expected))
  })

  it.each(table.conditions.map(row => [`${row.when} with ${JSON.stringify(row.state)}`, row] as const))('condition %s', (_, row) => {
    expect(condition(row.when)(contextOf(row.state))).toBe(row.expected)
  })
})
