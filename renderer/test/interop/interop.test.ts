import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../browser/page'
import { examples, openHosted, type Example, type Renderer } from '../browser/support/examples'
import { compare, read, type Difference, type Shown } from './compare'
import { documentOf, tableOf, type Result } from './document'
import { reasons } from './reasons'

const note = fileURLToPath(new URL('../../../docs/design/0004-interoperability.md', import.meta.url))
const results: Result[] = []

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

async function show(example: Example, renderer: Renderer): Promise<Shown> {
  const { page, frame } = await openHosted(browser, example, renderer)
  const shown = await read(frame)
  await page.close()
  return shown
}

describe('Both renderers', () => {
  it.concurrent.for(examples)('tell_and_show_the_same_but_for_what_is_listed_of_$name', async (example, { expect }) => {
    const [here, upstream] = await Promise.all([show(example, 'ours'), show(example, 'peer')])
    for (const { words } of [here, upstream]) expect(words.join(' ')).not.toMatch(/Unknown component|Invalid <\w+> props/)
    const differences: Difference[] = compare(example.name, here, upstream)
    results.push({ example: example.name, lines: here.outline.length, words: here.words.length, differences })
    expect(differences.filter(({ reason }) => !reason).map(({ side, line }) => `${side}: ${line}`)).toEqual([])
  })
})

describe('The note on interoperability', () => {
  it('lists_every_difference_and_no_other', () => {
    results.sort((a, b) => (a.example < b.example ? -1 : 1))
    console.log(tableOf(results))
    const used = new Set(results.flatMap(({ differences }) => differences.map(({ reason }) => reason)))
    expect(Object.values(reasons).filter(reason => !used.has(reason))).toEqual([])
    const text = documentOf(results)
    if (process.env['PREFAB_UPDATE'] === '1') writeFileSync(note, text)
    expect(readFileSync(note, 'utf8')).toBe(text)
  })
})
