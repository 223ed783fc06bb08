import { describe, expect, it } from 'vitest'
import { frameOf, pagesByExample, useSite } from './site'

const used = useSite()

describe('Live examples', () => {
  it('log_no_error', { timeout: 120_000 }, async () => {
    const page = await used.current.open('/components/')
    const examples = pagesByExample()
    expect(examples.size).toBeGreaterThan(50)
    for (const [example, path] of examples) {
      // Within the site, since loading all of it anew for each page takes far longer.
      await page.locator(`.VPSidebar a[href="${path}"]`).evaluate((link: HTMLElement) => link.click())
      await frameOf(page, example)
    }
  })

  it('play_sounds_and_films', async () => {
    for (const name of ['Audio', 'Video']) {
      const frame = await frameOf(await used.current.open(`/components/${name.toLowerCase()}.html`), `Live example: ${name}`)
      await frame.waitForFunction(() => {
        const media = [...document.querySelectorAll<HTMLMediaElement>('audio, video')]
        return media.length === 2 && media.every(({ readyState, duration }) => readyState > 0 && duration > 0)
      })
    }
  })

  it('show_embedded_pages_with_their_scripts', async () => {
    const frame = await frameOf(await used.current.open('/components/embed.html'), 'Live example: Embed')
    await frame.frameLocator('iframe >> nth=0').getByText('A page of its own').waitFor()
    const counter = frame.frameLocator('iframe >> nth=1').getByRole('button')
    await counter.click()
    expect(await counter.textContent()).toBe('1')
  })
})
