import { ExpressionError } from './errors'

export type TokenKind = 'number' | 'string' | 'name' | 'operator' | 'end'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly value: number | string
  readonly position: number
}

const PATTERN = /\s*(?:(\.?\d[\d.]*)|'([^']*)(?:'|$)|([A-Za-z_$][\w.$]*)|(\|\||&&|==|!=|>=|<=|[-+*/%()?:|!<>]))/y

/** Splits an expression into tokens; the last one is `end`. Text that is never closed reaches to the end. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(PATTERN)
  const length = source.trimEnd().length
  let position = 0
  while (position < length) {
    pattern.lastIndex = position
    const match = pattern.exec(source)
    if (!match) throw unexpected(source, position)
    const end = pattern.lastIndex
    tokens.push(tokenOf(match, end))
    position = end
  }
  tokens.push({ kind: 'end', text: '', value: '', position: length })
  return tokens
}

function tokenOf([whole, number, string, name, operator]: RegExpExecArray, end: number): Token {
  const position = end - whole.trimStart().length
  if (number !== undefined) return { kind: 'number', text: number, value: Number.parseFloat(number), position }
  if (string !== undefined) return { kind: 'string', text: string, value: string, position }
  if (name !== undefined) return { kind: 'name', text: name, value: name, position }
  return { kind: 'operator', text: operator ?? '', value: operator ?? '', position }
}

function unexpected(source: string, from: number): ExpressionError {
  const position = from + (source.slice(from).length - source.slice(from).trimStart().length)
  return new ExpressionError(`Unexpected character ${JSON.stringify(source[position] ?? '')}`, source, position)
}
