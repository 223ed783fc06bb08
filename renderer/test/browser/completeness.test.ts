import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CasePage, nodeOf } from './completeness/page'
import type { Look } from './completeness/looks'
import { casesOf, protocol, type Case, type Data } from './completeness/protocol'
import { sample } from './completeness/samples'
import { elsewhere } from './completeness/elsewhere'
import { launch } from './page'

const components = Object.keys(protocol.components)
const propsOf = ({ prop, value }: Case): Data => ({ [prop.split('.')[0] as string]: value })
const withoutActions = components.map(component => ({ component, cases: casesOf(component, sample).filter(({ action }) => !action) }))
const handlers = components.flatMap(component => casesOf(component, sample).filter(({ action }) => action))
const count = {
  components: 0,
  props: 0,
  values: 0,
  'enum values': 0,
  handlers: 0,
  'values as expressions': 0,
  'of them changed later': 0,
  'props that change what is seen at rest': 0,
}

let browser: Browser
let page: CasePage
beforeAll(async () => {
  browser = await launch()
  page = await CasePage.open(browser)
})
afterAll(async () => {
  console.log(
    Object.entries(count)
      .map(([name, number]) => `${number} ${name}`)
      .join(', '),
  )
  await browser?.close()
})

describe('Each component of the protocol', () => {
  it.each(withoutActions)('shows_what_every_value_of_every_prop_says: $component', async ({ component, cases }) => {
    const nodes = [nodeOf(component), nodeOf(component), ...cases.map(each => nodeOf(component, propsOf(each)))]
    const [plain, twin, ...looks] = await page.looks(component, nodes)
    expect(await page.complaints()).toEqual([])
    // Otherwise a difference would say nothing about a prop.
    expect(twin).toEqual(plain)
    const silent: string[] = []
    for (const prop of new Set(cases.map(each => each.prop))) {
      const shown = looks.filter((_, index) => cases[index]?.prop === prop)
      if (shown.every(({ markup }) => markup === plain?.markup)) silent.push(prop)
      else if (cases.find(each => each.prop === prop)?.enumerated && new Set(shown.map(({ seen }) => seen)).size < shown.length)
        silent.push(`${prop}: looks the same for different values`)
      if (shown.some(({ seen }) => seen !== plain?.seen)) count['props that change what is seen at rest']++
      count.props++
    }
    count.components++
    count.values += cases.length
    count['enum values'] += cases.filter(({ enumerated }) => enumerated).length
    expect(silent).toEqual(Object.keys(elsewhere[component] ?? {}))
  })

  it.each(withoutActions)('takes_expressions_in_every_prop_and_follows_them: $component', async ({ component, cases }) => {
    const bound = cases.filter(({ expressible }) => expressible)
    const literal = await page.looks(
      component,
      bound.map(each => nodeOf(component, propsOf(each))),
    )
    const nodes = bound.map((each, index) => nodeOf(component, propsOf({ ...each, value: `{{ late.v${index} }}` })))
    const late = Object.fromEntries(bound.map(({ value }, index) => [`v${index}`, value]))
    const differing = (looks: readonly Look[]) => bound.filter((_, index) => looks[index]?.seen !== literal[index]?.seen)
    const text = ({ prop, value }: Case) => `${prop}: ${JSON.stringify(value)}`
    expect(differing(await page.looks(component, nodes, { now: { late } })).map(text)).toEqual([])
    const followed = differing(await page.looks(component, nodes, { now: {}, later: { late } }))
    expect(followed.filter(({ follows }) => follows).map(text)).toEqual([])
    expect(await page.complaints()).toEqual([])
    count['values as expressions'] += bound.length
    count['of them changed later'] += bound.filter(({ follows }) => follows).length
  })

  it.each(handlers)('runs_the_actions_of: $component $prop', async each => {
    expect(await page.runs(each.component, nodeOf(each.component, propsOf(each)))).toBe(true)
    expect(await page.complaints()).toEqual([])
    count.props++
    count.handlers++
  })
})

describe('What is not seen at rest', () => {
  it('is_covered_by_a_test_that_exists', () => {
    const missing = Object.values(elsewhere)
      .flatMap(props => Object.values(props))
      .filter(([file, title]) => !readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').includes(title))
    expect(missing).toEqual([])
  })
})
