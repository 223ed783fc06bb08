import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CasePage, nodeOf } from './completeness/page'
import { protocol, type Data } from './completeness/protocol'
import { launch } from './page'

const folder = new URL('./', import.meta.url)

/** The components that the titles of the tests begin with or list. */
function tested(kind: string): Set<string> {
  const files = readdirSync(folder).filter(name => name.startsWith(kind))
  const titles = files.flatMap(name =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bit\('([^']+)'/g)].map(match => match[1] ?? ''),
  )
  return new Set(titles.flatMap(title => title.split('_')).filter(word => word in protocol.components))
}

let browser: Browser
let interactive: string[]
beforeAll(async () => {
  browser = await launch()
  const page = await CasePage.open(browser)
  interactive = []
  for (const [component, { props, container, consumedByParent }] of Object.entries(protocol.components)) {
    if (consumedByParent) continue
    // Only what it brings itself counts, not what the author puts into it.
    const children = container ? withoutControls(nodeOf(component)) : {}
    const reacts = Object.values(props).some(({ type }) => type.startsWith('action'))
    if (reacts || (await page.isOperable(nodeOf(component, children)))) interactive.push(component)
  }
})
afterAll(() => browser?.close())

const isControl = ({ type }: Data): boolean => ['Button', 'Input', 'Switch'].includes(String(type))

function withoutControls({ children = [] }: Data): Data {
  return { children: (children as Data[]).map(child => (isControl(child) ? { type: 'Text', content: 'Text' } : child)) }
}

describe('Every interactive component', () => {
  it.each(['keyboard', 'pointer'])('has_a_test_by_%s', kind => {
    console.log(`${interactive.length} interactive components: ${interactive.join(', ')}`)
    expect(interactive.length).toBeGreaterThan(30)
    const names = tested(kind)
    expect(interactive.filter(component => !names.has(component))).toEqual([])
  })
})
