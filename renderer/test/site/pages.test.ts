import { describe, expect, it } from 'vitest'
import { violations } from '../browser/page'
import { frameOf, useSite } from './site'

const used = useSite()

const KINDS = [
  ['home', '/'],
  ['guide', '/guide/concepts.html'],
  ['diagnostics', '/analyzers/'],
  ['component', '/components/card.html'],
  ['sample', '/samples/contacts.html'],
  ['source', '/source/samples/Contacts/ContactState.cs.html'],
  ['playground', '/playground.html'],
] as const

describe('A page of the site', () => {
  for (const [kind, path] of KINDS) {
    it(`${kind}_is_accessible_in_light_and_dark_and_fits_400_pixels`, async () => {
      const page = await used.current.open(path)
      if (kind === 'playground') await frameOf(page, 'The page')
      expect(await violations(page)).toStrictEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.waitForSelector('html.dark', { state: 'attached' })
      expect(await violations(page)).toStrictEqual([])
      await page.setViewportSize({ width: 400, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    })
  }
})

describe('Home', () => {
  it('shows_code_and_the_page_that_it_gives', async () => {
    const page = await used.current.open('/')
    await page.getByRole('heading', { level: 1, name: /Prefab\.Net/ }).waitFor()
    await page.locator('.language-csharp', { hasText: 'public PrefabApp Hello()' }).waitFor()
    const frame = await frameOf(page, 'The page of the greeter')
    await frame.getByLabel('Your name').fill('Ada')
    await frame.getByRole('button', { name: 'Greet me' }).click()
    await frame.getByRole('heading', { name: 'Hello, Ada!' }).waitFor()
  })

  it('leads_to_the_quickstart', async () => {
    const page = await used.current.open('/')
    await page.getByRole('main').getByRole('link', { name: 'Quickstart', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Quickstart' }).waitFor()
    await page.locator('.language-sh', { hasText: 'dotnet new prefab-mcp' }).waitFor()
  })
})

describe('Page of a component', () => {
  it('has_a_live_example_its_code_and_its_json', async () => {
    const page = await used.current.open('/components/button.html')
    const frame = await frameOf(page, 'Live example: Button')
    await frame.getByRole('button', { name: 'Add one' }).click()
    await frame.getByRole('button', { name: 'Clear 1' }).waitFor()
    expect((await page.locator('.live-frame').boundingBox())?.height).toBeGreaterThan(200)
    await page.locator('.language-csharp', { hasText: 'public static PrefabApp Create()' }).waitFor()
    await page.getByText('The sample on the wire').click()
    await page.locator('.language-json', { hasText: '"type": "Button"' }).waitFor()
  })

  it('shows_the_sample_of_the_whole_for_a_part', async () => {
    const page = await used.current.open('/components/card-header.html')
    await (await frameOf(page, 'Live example: Card')).getByText('Release 2.4').waitFor()
    await page.getByRole('link', { name: 'Edit it in the playground' }).click()
    await page.getByRole('combobox', { name: 'Example' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Example' }).inputValue()).toBe('Card')
  })

  it('keeps_its_frame_apart_from_the_site', async () => {
    const page = await used.current.open('/components/card.html')
    const frame = await frameOf(page, 'Live example: Card')
    expect(await page.locator('.live-frame').getAttribute('sandbox')).toBe('allow-scripts')
    expect(await frame.evaluate(() => self.origin)).toBe('null')
  })

  it('follows_the_colours_of_the_site', async () => {
    const page = await used.current.open('/components/card.html')
    const frame = await frameOf(page, 'Live example: Card')
    await frame.waitForSelector('html[data-theme="light"]', { state: 'attached' })
    await page.getByRole('switch').first().click()
    await page.waitForSelector('html.dark', { state: 'attached' })
    await frame.waitForSelector('html.dark', { state: 'attached' })
  })
})

describe('Search', () => {
  it('finds_a_component_and_leads_to_it', async () => {
    const page = await used.current.open('/')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('DataTable')
    const first = page.locator('#localsearch-list li').first()
    await first.getByText('DataTable').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'DataTable' }).waitFor()
  })

  it('is_accessible_while_it_is_open_in_light_and_dark', async () => {
    const page = await used.current.open('/guide/wire.html')
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await dialog.getByRole('searchbox', { name: 'Search' }).fill('DataTable')
    await dialog.getByRole('option', { name: 'DataTable', exact: true }).waitFor()
    expect(await violations(page)).toStrictEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForSelector('html.dark', { state: 'attached' })
    expect(await violations(page)).toStrictEqual([])
    await dialog.getByRole('searchbox').fill('lovelace')
    await dialog.getByText('No results for').waitFor()
    expect(await violations(page)).toStrictEqual([])
  })

  it('finds_words_of_the_guide_and_none_of_the_data_of_samples', async () => {
    const page = await used.current.open('/guide/wire.html')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('unwrapped')
    await page.locator('#localsearch-list li', { hasText: 'Concepts' }).first().waitFor()
    await page.getByRole('searchbox').fill('lovelace')
    await page.getByText('No results for').waitFor()
  })

  it('finds_an_action_by_a_part_of_its_name', async () => {
    const page = await used.current.open('/guide/wire.html')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('toast')
    await page.locator('#localsearch-list li', { hasText: 'showToast' }).first().waitFor()
  })
})
