import type { Node, ParseError } from 'jsonc-parser'
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { PageCheck } from './check'

/** Something that is wrong with the text, from one offset to another. */
export interface Problem {
  readonly from: number
  readonly to: number
  readonly line: number
  readonly column: number
  readonly message: string
  readonly severity: 'error' | 'warning'
}

export interface Reading {
  /** The page, where the text is JSON with a view. */
  readonly page: object | undefined
  readonly problems: readonly Problem[]
}

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value.',
  InvalidNumberFormat: 'This number is not written as JSON writes numbers.',
  PropertyNameExpected: 'A property name in double quotes is expected.',
  ValueExpected: 'A value is expected.',
  ColonExpected: 'A colon is expected.',
  CommaExpected: 'A comma is expected.',
  CloseBraceExpected: 'A closing brace } is expected.',
  CloseBracketExpected: 'A closing bracket ] is expected.',
  EndOfFileExpected: 'Nothing may follow here.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'JSON has no comments.',
  UnexpectedEndOfString: 'The text is not closed by a double quote.',
  UnexpectedEndOfNumber: 'The number is not complete.',
  InvalidUnicode: 'Four hexadecimal digits are expected after \\u.',
  InvalidEscapeCharacter: 'JSON has no such escape.',
  InvalidCharacter: 'This character must be escaped.',
}

/** Reads the text as a page, and says what is wrong with it. */
export function readPage(text: string, check: PageCheck): Reading {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const problem = (from: number, to: number, message: string, severity: Problem['severity'] = 'error'): Problem => ({
    from,
    to,
    ...placeOf(text, from),
    message,
    severity,
  })
  if (errors.length > 0 || !tree) {
    const broken = errors.map(({ error, offset, length }) => {
      const code = printParseErrorCode(error)
      return problem(offset, offset + length, MESSAGES[code] ?? code)
    })
    return { page: undefined, problems: broken.length > 0 ? broken : [problem(0, 0, 'A page is an object with a "view".')] }
  }
  const page: unknown = getNodeValue(tree)
  const problems = check.check(page).map(({ path, message, severity }) => {
    const { offset, length } = nodeAt(tree, path)
    return problem(offset, offset + length, `${nameOf(path)}${message}`, severity)
  })
  const hasView = typeof page === 'object' && page !== null && typeof (page as { view?: unknown }).view === 'object'
  return { page: hasView ? page : undefined, problems }
}

/** The nearest part of the text: a property with its name, where there is one. */
function nodeAt(tree: Node, path: readonly (string | number)[]): Node {
  const found = findNodeAtLocation(tree, [...path])
  if (!found) return tree
  if (found.type !== 'object' && found.type !== 'array') return found.parent?.type === 'property' ? found.parent : found
  return { ...found, length: 1 }
}

const nameOf = (path: readonly (string | number)[]): string =>
  path.length === 0
    ? ''
    : `${path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')}: `

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
