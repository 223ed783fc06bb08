import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuzz, launchFuzz, openFuzzPage } from '../fuzz/fuzz'

const cases = new URL('../fuzz/cases/', import.meta.url)

let browser: Browser
beforeAll(async () => {
  browser = await launchFuzz()
})
afterAll(() => browser.close())

// `npm run fuzz` runs many more of the same.
describe('The harness', () => {
  it('notices_scripts_errors_and_a_control_that_died', { timeout: 120_000 }, async () => {
    const page = await openFuzzPage(browser)
    const noticed = (prepare: string): Promise<string[]> => {
      const view = { type: 'Column', children: [{ type: 'Text', id: 'zz-text', content: '0' }] }
      return page.evaluate(([code, envelope]) => (eval(code), (window as any).fuzz.replay(envelope) as Promise<string[]>), [
        prepare,
        { view },
      ] as const)
    }
    const image = "document.body.append(Object.assign(document.createElement('div'), { innerHTML: '<img src=x onerror=__canary()>' }))"
    expect(await noticed(image)).toContainEqual('a script of the payload ran')
    expect(await noticed('setTimeout(() => { throw new Error("late") })')).toContainEqual(
      expect.stringContaining('uncaught: Uncaught Error: late'),
    )
    expect(await noticed('')).toContainEqual('the control beside it died: 0 then 0')
    await page.close()
  })
})

describe('The page', () => {
  it('survives_random_and_mutated_trees', { timeout: 240_000 }, async () => {
    const failures = await fuzz(browser, { kind: 'trees', seed: 7_000_000, count: 400 }, 400)
    expect(failures.map(({ seed, problem }) => `seed ${seed}: ${problem}`)).toStrictEqual([])
  })

  it('survives_random_expressions', { timeout: 240_000 }, async () => {
    const failures = await fuzz(browser, { kind: 'expressions', seed: 7_000_000, count: 30 }, 30)
    expect(failures.map(({ seed, problem }) => `seed ${seed}: ${problem}`)).toStrictEqual([])
  })

  it('survives_what_once_broke_it', { timeout: 120_000 }, async () => {
    const page = await openFuzzPage(browser)
    const files = readdirSync(cases).filter(name => name.endsWith('.json'))
    for (const name of files) {
      const envelope = JSON.parse(readFileSync(new URL(name, cases), 'utf8')) as object
      const problems = await page.evaluate(each => (window as any).fuzz.replay(each) as Promise<string[]>, envelope)
      expect(problems, name).toStrictEqual([])
    }
    expect(files.length).toBeGreaterThan(1)
    await page.close()
  })
})
