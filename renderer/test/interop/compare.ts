import type { Frame } from 'playwright-core'
import { outline, visibleText } from './outline'
import { reasons, type Reason } from './reasons'

/** What a renderer shows: lines of the outline, and words. */
export interface Shown {
  readonly outline: readonly string[]
  readonly words: readonly string[]
}

/** What one renderer has more of than the other. */
export interface Difference {
  readonly side: 'here' | 'upstream'
  readonly line: string
  readonly reason: Reason | undefined
}

export async function read(frame: Frame): Promise<Shown> {
  return { outline: await outline(frame), words: await visibleText(frame) }
}

/** The differences between two renderers, each with the reason that is given for it. */
export function compare(example: string, here: Shown, upstream: Shown): Difference[] {
  const left = without(here.outline, upstream.outline)
  const right = without(upstream.outline, here.outline)
  const found: Difference[] = pairs(left, right).flatMap(([named, bare]) => [
    { side: 'here', line: named, reason: reasons.named },
    { side: 'upstream', line: bare, reason: reasons.named },
  ])
  const rest = [
    ...left.map(line => ({ side: 'here' as const, line })),
    ...right.map(line => ({ side: 'upstream' as const, line })),
    ...text('here', without(here.words, upstream.words)),
    ...text('upstream', without(upstream.words, here.words)),
  ]
  return [...found, ...rest.map(difference => ({ ...difference, reason: reasonOf(example, difference) }))]
}

function text(side: Difference['side'], words: string[]): { side: Difference['side']; line: string }[] {
  return words.length > 0 ? [{ side, line: `text: ${words.join(' ')}` }] : []
}

function reasonOf(example: string, { side, line }: { side: Difference['side']; line: string }): Reason | undefined {
  return Object.values<Reason>(reasons).find(
    reason => (!reason.examples || reason.examples.includes(example)) && reason[side]?.some(pattern => pattern.test(line)),
  )
}

/** What the first list has more of, counting. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return list.filter(line => {
    const index = left.indexOf(line)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** Takes out of both lists what differs by a name on our side alone. */
function pairs(here: string[], upstream: string[]): [string, string][] {
  const found: [string, string][] = []
  for (const bare of [...upstream]) {
    const index = here.findIndex(line => line !== bare && line.replace(/ "(?:[^"\\]|\\.)*"/, '') === bare)
    if (index < 0) continue
    found.push([here.splice(index, 1)[0] ?? '', bare])
    upstream.splice(upstream.indexOf(bare), 1)
  }
  return found
}
