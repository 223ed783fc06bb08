import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { compile } from 'tailwindcss'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { semanticColours } from '../../src/styles/values'
import { launch } from './chromium'

const require = createRequire(import.meta.url)
const classes = [
  ...new Set(
    readFileSync(new URL('./fixtures/classes.txt', import.meta.url), 'utf8')
      .split(/\s+/)
      .filter(Boolean),
  ),
]

/** Where our computed style is not Tailwind's on purpose. Anything else that differs fails the test. */
const deliberate: { reason: string; same(ours: string, theirs: string): boolean }[] = [
  {
    reason: 'the hues of the palette are rounded to a third of a degree, which no 8-bit display shows',
    same: sameColours,
  },
]

/** Whether two texts differ only in the hues of oklch, by a fifth of a degree, or in what they become in a mixture. */
function sameColours(ours: string, theirs: string): boolean {
  const numbers = (text: string) =>
    [...text.matchAll(/okl(ch|ab)\(([^)]*)\)/g)].flatMap(([, kind, list = '']) =>
      list.split(/[ /]+/).map((part, index) => ({ value: Number(part), tolerance: kind === 'ch' && index === 2 ? 0.2 : 0.004 })),
    )
  const words = (text: string) => text.replace(/(okl(ch|ab))\([^)]*\)/g, '$1')
  const expected = numbers(theirs)
  const found = numbers(ours)
  if (found.length !== expected.length || found.length === 0 || words(ours) !== words(theirs)) return false
  return found.every(
    ({ value, tolerance }, index) =>
      Object.is(value, expected[index]?.value) || Math.abs(value - (expected[index]?.value ?? Number.NaN)) <= tolerance,
  )
}

const theme = `:root{--radius:.625rem;--spacing:.25rem;--c:rgb(1 2 3);--pad:3px;--w:33px;--fs:17px;--o:40%;--sh:0 0 1px red;--i:none;--font-sans:Arial;--font-mono:Courier;
${[...semanticColours].map((name, index) => `--${name}:oklch(${30 + index}% .05 ${index * 9})`).join(';')}}
.dark{--primary:oklch(90% .1 20)}`
const reset = '@layer base{*,::before,::after{box-sizing:border-box;margin:0;padding:0;border:0 solid}}'

async function tailwind(): Promise<string> {
  const names = [...semanticColours].map(name => `--color-${name}:var(--${name});`).join('')
  const source = `@layer theme,base,components,utilities;@import "tailwindcss/theme.css" layer(theme);@import "tailwindcss/utilities.css" layer(utilities);
    @custom-variant dark (&:is(.dark *));
    @theme inline{${names}--font-sans:var(--font-sans);--font-mono:var(--font-mono);--radius-sm:calc(var(--radius) - 4px);--radius-md:calc(var(--radius) - 2px);--radius-lg:var(--radius);--radius-xl:calc(var(--radius) + 4px)}`
  const compiler = await compile(source, {
    base: '/',
    loadStylesheet: async (id, base) => ({ path: id, base, content: readFileSync(require.resolve(id), 'utf8') }),
  })
  return compiler.build(classes)
}

function body(): string {
  const items = classes.map(name => {
    const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    const attributes = `data-class class="${escaped}" data-state="open" data-active="true" aria-disabled="true" aria-expanded="true" aria-sort="ascending"`
    const inner = '<p>one</p><i class="active">two</i><svg></svg><b><input type="checkbox" checked></b>'
    const type = /placeholder|invalid|required/.test(name) ? 'text' : /file:/.test(name) ? 'file' : 'checkbox'
    const control = /^(disabled|checked|required|invalid|placeholder|file):|^placeholder-/.test(name)
    const element = control
      ? `<input ${attributes} type="${type}" placeholder="x" required checked disabled>`
      : `<div ${attributes}>${inner}</div>`
    const empty = name.startsWith('empty:') ? `<div ${attributes}></div>` : element
    return `<section class="card"><div class="group group/item" data-state="open"><input class="peer" type="checkbox" checked disabled>${empty}</div></section>`
  })
  return items.join('')
}

/** Computed styles of every fixture, and of the children and pseudo-elements that its class may touch; runs in the page. */
function snapshot(): Record<string, string>[] {
  const pseudos = ['before', 'after', 'marker', 'placeholder', 'file', 'selection']
  const read = (element: Element, prefix: string, pseudo: string, into: Record<string, string>) => {
    const style = getComputedStyle(element, pseudo)
    for (const property of style) if (!property.startsWith('--')) into[`${prefix}${pseudo} ${property}`] = style.getPropertyValue(property)
  }
  return [...document.querySelectorAll('[data-class]')].map(element => {
    const result: Record<string, string> = {}
    const name = element.className
    read(element, '', '', result)
    for (const pseudo of pseudos)
      if (name.includes(pseudo)) read(element, '', pseudo === 'file' ? '::file-selector-button' : `::${pseudo}`, result)
    const touchesChildren = /space-|divide-|\*:|\[&/.test(name)
    if (touchesChildren) for (const [index, child] of [...element.children].entries()) read(child, `>${index}`, '', result)
    return result
  })
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

async function forceStates(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1 })
  const selector = classes
    .map((name, index) => [name, index] as const)
    .filter(([name]) => /hover|focus|active:/.test(name))
    .map(([, index]) => `section:nth-of-type(${index + 1}) [data-class],section:nth-of-type(${index + 1}) .group`)
    .join()
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const forcedPseudoClasses = ['hover', 'focus', 'focus-visible', 'focus-within', 'active']
  // Sent at once they cost one calculation of styles.
  await Promise.all(nodeIds.map(nodeId => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })))
}

async function styles(dark: boolean, width: number, css: string, script: string): Promise<Record<string, string>[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const html = `<!doctype html><html${dark ? ' class="dark"' : ''}><head><style>${theme}${reset}</style><style>${css}</style></head><body>${body()}</body></html>`
  await page.setContent(html)
  if (script) await page.evaluate(`${script};styles.useClasses(${JSON.stringify([...classes].reverse().join(' '))})`)
  // A running animation or transition would be caught at two different moments.
  await page.addStyleTag({ content: '*,*::before,*::after{animation-play-state:paused!important;animation-delay:0s!important}' })
  await forceStates(page)
  await page.evaluate(() => document.getAnimations().forEach(animation => animation.finish === undefined || animation.cancel()))
  // As one text it arrives several times as fast as an object.
  const result = await page.evaluate<string>(`JSON.stringify((${snapshot})())`)
  await page.close()
  return JSON.parse(result)
}

function differences(ours: Record<string, string>[], theirs: Record<string, string>[]): string[] {
  return classes.flatMap((name, index) => {
    const [a = {}, b = {}] = [ours[index], theirs[index]]
    return Object.keys(b)
      .filter(key => a[key] !== b[key])
      .filter(key => !deliberate.some(each => each.same(a[key] ?? '', b[key] ?? '')))
      .map(key => `${name} | ${key} | ours ${a[key]} | Tailwind ${b[key]}`)
  })
}

describe('Utility classes', () => {
  it.each([
    { dark: false, width: 1000 },
    { dark: true, width: 600 },
  ])(
    'compute_to_the_styles_of_Tailwind: dark $dark, width $width',
    async ({ dark, width }) => {
      const bundle = await build({
        entryPoints: [new URL('../../src/styles/index.ts', import.meta.url).pathname],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'styles',
      })
      const ours = await styles(dark, width, '', bundle.outputFiles[0]?.text ?? '')
      const theirs = await styles(dark, width, await tailwind(), '')
      expect(classes.length).toBeGreaterThan(500)
      expect(differences(ours, theirs)).toEqual([])
    },
    180_000,
  )
})
