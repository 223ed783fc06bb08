import type { Difference } from './compare'
import { reasons, type Reason } from './reasons'

/** What came out for one example. */
export interface Result {
  readonly example: string
  /** Elements with a role of their own. */
  readonly lines: number
  readonly words: number
  readonly differences: readonly Difference[]
}

/** One line for each example. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ example, lines, words, differences }) => {
    const subjects = [...new Set(differences.map(({ reason }) => reason?.subject ?? 'NOT LISTED'))]
    return [example.padEnd(24), String(lines).padStart(9), String(words).padStart(6), subjects.join('; ') || 'the same'].join('  ')
  })
  const total = `${results.length} examples, ${results.filter(isSame).length} the same but for the region of the toasts`
  return [['example'.padEnd(24), 'elements', ' words', 'differences'].join('  '), ...rows, total].join('\n')
}

/** The design note: the method, the numbers and each difference with its reason. */
export function documentOf(results: readonly Result[]): string {
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0).toLocaleString('en-US')
  const rows = Object.values<Reason>(reasons).map(reason => row(reason, results))
  return `<!-- Written by PREFAB_UPDATE=1 npm --prefix renderer run interop from test/interop/reasons.ts; edit that. -->
# 4. Interoperability

**Status:** accepted.

**Context.** Pages of this library are the public Prefab wire protocol, so that other renderers run them. Whether they do is a fact that can change with every example.

**Decision.** \`npm --prefix renderer run interop\` shows every page of \`protocol/examples\` with this renderer and with the upstream one (prefab-ui 0.20.2), each in a
frame whose host answers with the page as a tool result. It compares what assistive technology is told (role, name, value and states of every element that has any) and
the text that is seen, word by word, both regardless of order. A difference that is not in the table below fails, and so does a line of the table that nothing needs.

**Result.** ${results.length} examples with ${sum(({ lines }) => lines)} elements and ${sum(({ words }) => words)} words. ${results.filter(isSame).length} are the same (but for the empty region of the toasts). No page fails
with either renderer.

**Consequences.** Looks are not compared: sizes, colours and tints are this renderer's own.

| Subject | Why | Examples |
|---|---|---|
${rows.join('\n')}
`
}

function row(reason: Reason, results: readonly Result[]): string {
  const names = results
    .filter(({ differences }) => differences.some(difference => difference.reason === reason))
    .map(({ example }) => example)
  return `| ${reason.subject} | ${reason.why} | ${names.length === results.length ? 'all' : names.join(', ')} |`
}

function isSame({ differences }: Result): boolean {
  return differences.every(({ reason }) => reason === reasons.toasts)
}
