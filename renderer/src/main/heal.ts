const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** Reads JSON that may end anywhere: what is open is closed, what is not finished is left out. Undefined when there is nothing yet. */
export function heal(text: string): unknown {
  const open: string[] = []
  // The last place at which everything before is whole, and what is open there.
  let [cut, closers, quoted, escaped] = [0, '', false, false]
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (escaped) escaped = false
    else if (quoted) [escaped, quoted] = [character === '\\', character !== '"']
    else if (character === '"') quoted = true
    else if (character === '}' || character === ']') open.pop()
    else if (character in CLOSERS || character === ',') {
      if (character !== ',') open.push(CLOSERS[character] as string)
      cut = character === ',' ? index : index + 1
      closers = close(open)
    }
  }
  const whole = quoted ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, '')}"` : text
  return parse(whole + close(open)) ?? parse(text.slice(0, cut) + closers)
}

const close = (open: readonly string[]): string => open.toReversed().join('')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
