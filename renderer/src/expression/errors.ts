/** An expression that cannot be read or evaluated; the message says what, where and in which text. */
export class ExpressionError extends Error {
  constructor(
    problem: string,
    readonly source: string,
    readonly position?: number,
  ) {
    const shown = source.length > 80 ? `${source.slice(0, 77)}...` : source
    super(position === undefined ? `${problem} in "${shown}"` : `${problem} at character ${position + 1} of "${shown}"`)
    this.name = 'ExpressionError'
  }
}
