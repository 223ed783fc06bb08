import type { Context } from './context'
import { toPath } from './context'
import { ExpressionError } from './errors'
import type { Token } from './lexer'
import { tokenize } from './lexer'
import type { Level } from './operators'
import { ADDITIVE, AND, COMPARISON, MULTIPLICATIVE, OR } from './operators'
import { applyPipe } from './pipes'
import { toNumeric } from './text'

export type Evaluate = (context: Context) => unknown

export const MAX_LENGTH = 8192
export const MAX_DEPTH = 64

const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Reads an expression into a function. Precedence, loosest first: pipe, ternary, or, and, not, comparison, +, *, sign. */
export function parse(source: string): Evaluate {
  if (source.length > MAX_LENGTH) throw new ExpressionError(`Expression longer than ${MAX_LENGTH} characters`, source)
  return new Parser(source).read()
}

class Parser {
  private readonly tokens: Token[]
  private index = 0
  private depth = 0

  constructor(private readonly source: string) {
    this.tokens = tokenize(source)
  }

  read(): Evaluate {
    const result = this.pipe()
    if (this.token.kind !== 'end') throw this.unexpected()
    return result
  }

  private pipe(): Evaluate {
    this.enter()
    let value = this.ternary()
    while (this.accept('|')) value = this.pipeStage(value)
    this.depth--
    return value
  }

  private pipeStage(value: Evaluate): Evaluate {
    const token = this.advance()
    if (token.kind === 'number' || token.kind === 'string') return orElse(value, token.value)
    if (token.kind !== 'name') throw this.unexpected(token)
    if (LITERALS.has(token.text)) return orElse(value, LITERALS.get(token.text))
    const argument = this.accept(':') ? this.pipeArgument() : undefined
    return context => applyPipe(token.text, value(context), argument, context)
  }

  private pipeArgument(): unknown {
    const token = this.advance()
    if (token.kind === 'operator' || token.kind === 'end') throw this.unexpected(token)
    return token.kind === 'name' && LITERALS.has(token.text) ? LITERALS.get(token.text) : token.value
  }

  private ternary(): Evaluate {
    const test = this.or()
    if (!this.accept('?')) return test
    const yes = this.pipe()
    if (!this.accept(':')) throw this.unexpected()
    const no = this.pipe()
    return context => (test(context) ? yes(context) : no(context))
  }

  private or(): Evaluate {
    return this.joined(OR, () => this.joined(AND, () => this.not()))
  }

  private not(): Evaluate {
    if (!this.accept('!') && !this.accept('not', 'name')) return this.comparison()
    this.enter()
    const operand = this.not()
    this.depth--
    return context => !operand(context)
  }

  private comparison(): Evaluate {
    const additive = (): Evaluate => this.joined(ADDITIVE, () => this.joined(MULTIPLICATIVE, () => this.unary()))
    return this.joined(COMPARISON, additive, true)
  }

  /** Operands with the operators of one level between them, from left to right. */
  private joined(level: Level, operand: () => Evaluate, once = false): Evaluate {
    let left = operand()
    for (;;) {
      const { kind, text } = this.token
      const join = kind === 'operator' || kind === 'name' ? level.get(text) : undefined
      if (!join) return left
      this.index++
      left = join(left, operand())
      if (once) return left
    }
  }

  private unary(): Evaluate {
    const sign = this.accept('-') ? -1 : this.accept('+') ? 1 : 0
    if (sign === 0) return this.primary()
    this.enter()
    const operand = this.unary()
    this.depth--
    return sign < 0 ? context => -toNumeric(operand(context)) : context => toNumeric(operand(context))
  }

  private primary(): Evaluate {
    const token = this.advance()
    if (token.kind === 'number' || token.kind === 'string') return () => token.value
    if (token.kind === 'name') return nameOf(token.text)
    if (token.kind !== 'operator' || token.text !== '(') throw this.unexpected(token)
    const inner = this.pipe()
    if (!this.accept(')')) throw this.unexpected()
    return inner
  }

  private get token(): Token {
    return this.tokens[this.index] as Token
  }

  private advance(): Token {
    const token = this.token
    if (token.kind !== 'end') this.index++
    return token
  }

  private accept(text: string, kind: Token['kind'] = 'operator'): boolean {
    if (this.token.kind !== kind || this.token.text !== text) return false
    this.index++
    return true
  }

  private enter(): void {
    if (++this.depth > MAX_DEPTH) throw new ExpressionError(`Expression nested deeper than ${MAX_DEPTH} levels`, this.source)
  }

  private unexpected(token: Token = this.token): ExpressionError {
    return token.kind === 'end'
      ? new ExpressionError('Unexpected end', this.source, token.position)
      : new ExpressionError(`Unexpected ${JSON.stringify(token.text)}`, this.source, token.position)
  }
}

function nameOf(text: string): Evaluate {
  if (LITERALS.has(text)) {
    const literal = LITERALS.get(text)
    return () => literal
  }
  const path = toPath(text)
  return context => context.lookup(path)
}

function orElse(value: Evaluate, replacement: unknown): Evaluate {
  return context => value(context) ?? replacement
}
