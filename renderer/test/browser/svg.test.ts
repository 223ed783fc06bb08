import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const attacks = [
  '<svg onload="window.hit=1"><script>window.hit=1</script><rect width="5" height="5"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:window.hit=1"><text>x</text></a><rect/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="data:image/svg+xml;base64,PHN2Zy8+"/><rect/></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.hit=1</script>"></iframe></foreignObject><rect/></svg>',
  '<svg><animate attributeName="href" values="javascript:window.hit=1"/><set attributeName="onclick" to="window.hit=1"/><rect/></svg>',
  '<svg><style>@import "https://evil.example/x.css"; body{display:none} rect{fill:url(https://evil.example/x)}</style><rect/></svg>',
  '<svg><image href="javascript:window.hit=1"/><image href="data:text/html,x"/><rect/></svg>',
  '<img src=x onerror="window.hit=1"><svg><rect style="background:url(https://evil.example)"/></svg>',
  '<svg><p><style><g title="</style><img src=x onerror=window.hit=1>"></svg><svg><rect/></svg>',
  '<svg><desc><img src=x onerror=window.hit=1></desc><rect/></svg>',
  '<svg><title><style><img src=x onerror=window.hit=1></style></title><rect/></svg>',
]

describe('Svg', () => {
  it('keeps_pictures_and_drops_whatever_could_act', async () => {
    const { page, errors } = await openView(browser, {
      view: { type: 'Column', children: attacks.map(content => ({ type: 'Svg', content })) },
    })
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined()
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('.pf-svg *')].flatMap(each => [
        each.localName,
        ...[...each.attributes].map(({ name, value }) => `${name}=${value}`),
      ]),
    )
    expect(left.filter(each => /script|foreignObject|iframe|^img$|^a$|animate|^set$|^on|javascript:|evil|data:text/i.test(each))).toEqual(
      [],
    )
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block')
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('style')].map(each => each.textContent ?? '').filter(text => text.includes('evil')),
      ),
    ).toEqual([])
    expect(await page.locator('.pf-svg rect').count()).toBeGreaterThanOrEqual(9)
    expect(errors).toEqual([])
    await page.close()
  })

  it('draws_gradients_references_and_its_own_styles', async () => {
    const content =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><title>Flag</title><style>.a{fill:rgb(1,2,3)}</style><defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><rect class="a" width="5" height="5"/><circle fill="url(#g)" r="3" cx="10" cy="5"/><use href="#g"/></svg>'
    const { page } = await openView(browser, {
      view: {
        type: 'Column',
        children: [
          { type: 'Svg', content, width: '40px', height: '20px' },
          { type: 'Div', cssClass: 'a' },
        ],
      },
    })
    expect(await page.locator('.pf-svg rect').evaluate(rect => getComputedStyle(rect).fill)).toBe('rgb(1, 2, 3)')
    expect(await page.locator('.pf-svg circle').getAttribute('fill')).toBe('url(#g)')
    expect(await page.getByRole('img', { name: 'Flag' }).boundingBox()).toMatchObject({ width: 40, height: 20 })
    await page.close()
  })
})
