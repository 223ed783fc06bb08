import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { frameOf, useSite } from './site'

const used = useSite()

interface Opened {
  readonly page: Page
  readonly frame: Frame
}

async function open(hash = '', permissions: string[] = []): Promise<Opened> {
  const page = await used.current.open(`/playground.html${hash}`, { permissions })
  return { page, frame: await frameOf(page, 'The page') }
}

/** Replaces the whole text of the editor, as a user does. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Page as JSON' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const pageOf = (view: object): string => JSON.stringify({ $prefab: { version: '0.3' }, view, state: { n: 1 } }, null, 2)

const summary = (page: Page) => page.locator('.playground-problems [role=status]')

describe('Playground', () => {
  it('shows_what_is_written_at_once', async () => {
    const { page, frame } = await open()
    await frame.getByText('Release 2.4').waitFor()
    await write(page, pageOf({ type: 'Button', label: 'Count {{ n }}', onClick: { action: 'setState', key: 'n', value: '{{ n + 1 }}' } }))
    await frame.getByRole('button', { name: 'Count 1' }).click()
    await frame.getByRole('button', { name: 'Count 2' }).waitFor()
    expect(await summary(page).innerText()).toBe('No problems')
  })

  it('says_where_the_json_is_broken_and_keeps_the_last_page', async () => {
    const { page, frame } = await open()
    await write(page, pageOf({ type: 'H1', content: 'Kept' }))
    await frame.getByRole('heading', { name: 'Kept' }).waitFor()
    await write(page, '{\n  "view": { "type": "H1" "content": "Lost" }\n}')
    await page.getByText('A comma is expected.').waitFor()
    await frame.getByRole('heading', { name: 'Kept' }).waitFor()
    await page.getByRole('button', { name: 'Line 2, column 26' }).click()
    await page.keyboard.insertText(',')
    await frame.getByRole('heading', { name: 'Lost' }).waitFor()
  })

  it('says_what_the_protocol_does_not_allow', async () => {
    const { page } = await open()
    const button = { type: 'Button', label: 'Go', size: 'huge', lable: 'x' }
    await write(page, pageOf({ type: 'Column', children: [button, { type: 'Buton' }, { type: 'Button' }] }))
    await page.getByText('view.children[0].size: Found "huge"; expected one of default, xs, sm').waitFor()
    await page.getByText('view.children[0].lable: Button has no property "lable".').waitFor()
    await page.getByText('view.children[1].type: There is no component "Buton".').waitFor()
    await page.getByText('view.children[2]: "label" is missing.').waitFor()
    expect(await summary(page).innerText()).toBe('3 errors, 1 warning')
  })

  it('draws_icons_that_the_renderer_does_not_have', async () => {
    const { page, frame } = await open()
    await write(page, pageOf({ type: 'Icon', name: 'aarrow-down' }))
    await frame.locator('svg path[d^="M14 12l4 4"]').waitFor()
    await page.getByRole('combobox', { name: 'Example' }).selectOption('Icon')
    await frame.locator('svg').nth(3).waitFor()
  })

  it('is_shared_by_its_address', async () => {
    const { page } = await open('', ['clipboard-read', 'clipboard-write'])
    await write(page, pageOf({ type: 'H1', content: 'Grüße an alle' }))
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('The link is in the clipboard.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await open(new URL(link).hash)
    await other.frame.getByRole('heading', { name: 'Grüße an alle' }).waitFor()
  })

  it('says_that_an_address_is_cut', async () => {
    const { page, frame } = await open('#json=q1YqKMpMS8xNVbJSqlZQUCpL')
    await frame.getByText('Release 2.4').waitFor()
    await page.getByText('it may have been cut').waitFor()
  })

  it('is_operated_by_the_keyboard', async () => {
    const { page, frame } = await open('#example=Button')
    await frame.getByRole('button', { name: 'Add one' }).waitFor()
    await page.getByRole('button', { name: 'Copy link' }).focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Page as JSON')
    await page.keyboard.press('Tab')
    await frame.waitForFunction(() => document.hasFocus())
  })

  it('runs_its_page_without_network_and_without_the_rights_of_the_site', async () => {
    const { page, frame } = await open()
    expect(await page.getByTitle('The page').getAttribute('sandbox')).toBe('allow-scripts')
    expect(await frame.evaluate(() => self.origin)).toBe('null')
    await write(page, pageOf({ type: 'Image', src: 'https://example.com/spy.png', alt: 'Spy' }))
    await frame.getByAltText('Spy').waitFor({ state: 'attached' })
    await expect.poll(() => used.current.complaints).toStrictEqual([expect.stringContaining('Content Security Policy')])
    await used.current.clear()
  })
})
