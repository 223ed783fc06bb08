import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openFramed, openView } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('In a sandboxed frame with the default policy', () => {
  it('code_is_coloured_by_the_chunk_that_the_page_carries', async () => {
    const { page, frame, errors } = await openFramed(browser, { view: { type: 'Code', content: 'const a = "x" // y', language: 'js' } }, [
      'highlight',
    ])
    expect(await frame.locator('.pf-code-keyword').textContent()).toBe('const')
    expect(await frame.locator('code').textContent()).toBe('const a = "x" // y')
    expect(
      await frame.locator('.pf-code-string').evaluate(span => getComputedStyle(span).color === getComputedStyle(document.body).color),
    ).toBe(false)
    expect(errors).toEqual([])
    await page.close()
  })

  it('markdown_and_charts_come_from_chunks_with_their_looks', async () => {
    const view = {
      type: 'Column',
      children: [
        { type: 'Markdown', content: '- [x] done' },
        { type: 'Sparkline', data: [1, 3, 2] },
        { type: 'BarChart', data: [{ m: 'Jan', a: 1 }], series: [{ dataKey: 'a' }], xAxis: 'm' },
      ],
    }
    const { page, frame, errors } = await openFramed(browser, { view })
    expect(await frame.locator('.pf-markdown-task').evaluate(item => getComputedStyle(item).listStyleType)).toBe('none')
    expect(await frame.locator('.pf-sparkline-line').evaluate(line => getComputedStyle(line).fill)).toBe('none')
    expect(await frame.locator('.pf-bar-chart rect').count()).toBe(1)
    expect(errors).toEqual([])
    await page.close()
    const plain = await openFramed(browser, { view }, [])
    expect(await plain.frame.locator('main').innerText()).toMatch(/- \[x\] done\s+1, 3, 2\s+m\s+a\s+Jan\s+1/)
    expect(plain.errors).toEqual([])
    await plain.page.close()
  })

  it('diagrams_are_drawn_by_the_library_that_the_page_carries', async () => {
    const library = readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8')
    const charts = [
      'graph TD\n  A[Start] -->|go| B{Sure?}\n  B --> C[End <b>x</b>]\n  click A "javascript:alert(1)"',
      'sequenceDiagram\n  Ann->>Bob: Hello',
      'pie\n  "Dogs" : 3\n  "Cats" : 1',
      'stateDiagram-v2\n  [*] --> Idle',
      'not a diagram',
    ]
    const view = { type: 'Column', children: charts.map(chart => ({ type: 'Mermaid', chart })) }
    const { page, frame, errors } = await openFramed(browser, { view }, { mermaid: library.replaceAll(/<(?=\/script|!--)/gi, '\\x3C') })
    await frame.waitForFunction(() => document.querySelectorAll('.pf-mermaid > *').length === 5, undefined, { timeout: 20_000 })
    const shown = await frame
      .locator('.pf-mermaid')
      .evaluateAll(figures =>
        figures.map(figure => [
          figure.firstElementChild?.localName,
          [...figure.querySelectorAll('text')].map(text => text.textContent).join(' '),
        ]),
      )
    expect(shown.map(([tag]) => tag)).toEqual(['svg', 'svg', 'svg', 'svg', 'pre'])
    for (const [index, words] of [['Start', 'go', 'Sure?', 'End'], ['Ann', 'Bob', 'Hello'], ['Dogs', '75%'], ['Idle']].entries())
      for (const word of words) expect(shown[index]?.[1]).toContain(word)
    expect(await frame.locator('.pf-mermaid a, .pf-mermaid foreignObject, .pf-mermaid b').count()).toBe(0)
    expect(await frame.locator('.pf-mermaid svg').first().getAttribute('aria-label')).toBe('Diagram: graph TD')
    expect(errors).toEqual([])
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/mermaid.png` })
    await page.close()
  })

  it('utility_classes_take_effect', async () => {
    const { page, frame } = await openFramed(browser, { view: { type: 'Div', cssClass: 'p-[7px] bg-[rgb(1,2,3)]' } })
    expect(await frame.locator('.pf-div').evaluate(div => [getComputedStyle(div).padding, getComputedStyle(div).backgroundColor])).toEqual([
      '7px',
      'rgb(1, 2, 3)',
    ])
    await page.close()
  })

  it('overlays_open_and_close', async () => {
    const { page, frame, errors } = await openFramed(browser, {
      view: {
        type: 'Column',
        children: [
          {
            type: 'Dialog',
            title: 'D',
            children: [
              { type: 'Button', label: 'Open' },
              {
                type: 'Popover',
                title: 'P',
                children: [
                  { type: 'Button', label: 'More' },
                  { type: 'Text', content: 'Inside' },
                ],
              },
            ],
          },
        ],
      },
    })
    await frame.getByText('Open').click()
    await frame.getByText('More').click()
    await frame.getByText('Inside').waitFor()
    await page.keyboard.press('Escape')
    await frame.getByText('Inside').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await frame.getByRole('dialog').waitFor({ state: 'detached' })
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('Utility classes', () => {
  it('win_over_the_look_of_a_component_and_lose_to_the_css_of_the_envelope', async () => {
    const { page } = await openView(browser, {
      view: { type: 'Column', children: [{ type: 'Button', label: 'a', cssClass: 'bg-red-500 rounded-none mine' }] },
      css: ['.mine{border-top-left-radius:9px}'],
    })
    const style = await page
      .locator('button')
      .evaluate(button => [getComputedStyle(button).backgroundColor, getComputedStyle(button).borderRadius])
    expect(style).toEqual(['oklch(0.637 0.237 25.3)', '9px 0px 0px'])
    await page.close()
  })

  it('do_not_depend_on_the_order_in_which_they_were_met', async () => {
    const view = {
      type: 'Column',
      children: [
        { type: 'Div', cssClass: 'pt-1 md:p-6 p-4 p-2' },
        { type: 'Div', cssClass: 'p-2 p-4' },
      ],
    }
    const { page } = await openView(browser, { view }, { width: 600 })
    expect(await page.locator('.pf-div').evaluateAll(all => all.map(div => getComputedStyle(div).padding))).toEqual([
      '4px 16px 16px',
      '16px',
    ])
    await page.close()
  })

  it('cannot_smuggle_in_other_rules', async () => {
    const bad = [
      'w-[1px;position:fixed]',
      'w-[1px}body{display:none]',
      'bg-[url(javascript:alert(1))]',
      '[color:red;display:none]',
      "content-['</style>']",
    ]
    const { page, errors } = await openView(browser, { view: { type: 'Div', cssClass: bad.join(' ') } })
    expect(
      await page
        .locator('.pf-div')
        .evaluate(div => [getComputedStyle(div).position, getComputedStyle(div).display, getComputedStyle(document.body).display]),
    ).toEqual(['static', 'block', 'block'])
    expect(errors).toEqual([])
    await page.close()
  })

  it('work_without_constructed_style_sheets', async () => {
    const { page } = await openView(browser, { view: { type: 'Div' } })
    await page.evaluate(() => Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets'))
    const source = await page.evaluate(() => [...document.scripts].find(script => !script.type)?.textContent ?? '')
    await page.evaluate(() => {
      document.body.innerHTML = '<div id="root"></div>'
      const data = document.createElement('script')
      data.type = 'application/json'
      data.id = 'prefab:initial-data'
      data.textContent = JSON.stringify({ view: { type: 'Div', cssClass: 'w-[33px] hover:flex' } })
      document.body.append(data)
    })
    await page.addScriptTag({ content: source })
    expect(
      await page
        .locator('.pf-div')
        .evaluate(div => [getComputedStyle(div).width, document.querySelectorAll('style[data-prefab-classes]').length]),
    ).toEqual(['33px', 1])
    await page.close()
  })
})
