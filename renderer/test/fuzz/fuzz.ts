import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { shipped } from '../assets'
import type { Failure } from './harness'

const renderer = new URL('../../', process.env.FUZZ_ROOT ? `file://${process.env.FUZZ_ROOT}/test/fuzz/` : import.meta.url)

export interface Plan {
  readonly kind: 'trees' | 'expressions'
  readonly seed: number
  /** Cases; for expressions in pages of 200. */
  readonly count: number
}

/** The page-side half as one script, with the generated examples in it. */
async function harness(): Promise<string> {
  const folder = new URL('../protocol/examples/', renderer)
  const examples = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown)
  const result = await build({
    entryPoints: [new URL('test/fuzz/harness.ts', renderer).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    plugins: [
      {
        name: 'examples',
        setup(setup) {
          setup.onResolve({ filter: /^examples$/ }, () => ({ path: 'examples', namespace: 'examples' }))
          setup.onLoad({ filter: /.*/, namespace: 'examples' }, () => ({ contents: JSON.stringify(examples), loader: 'json' }))
        },
      },
    ],
  })
  return (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
}

/** A page with the built renderer and the harness; it reaches no network. */
export async function openFuzzPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' })
  await page.route('**/*', route => route.abort())
  page.on('filechooser', () => {})
  page.on('dialog', dialog => void dialog.dismiss())
  const { style, script, chunks } = shipped(new URL('../src/Prefab.Ui/Assets/', renderer))
  await page.setContent(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><style>${style}</style></head><body><div id="root"></div>${chunks}<script>${await harness()}</script><script>${script}</script></body></html>`,
  )
  await page.waitForFunction('Boolean(window.fuzz)')
  return page
}

export { launch as launchFuzz } from '../browser/chromium'

/** Runs a plan in slices, each in a fresh page; a slice that never ends is a failure as well. */
export async function fuzz(
  browser: Browser,
  { kind, seed, count }: Plan,
  slice: number,
  report: (done: number) => void = () => {},
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (let done = 0; done < count; done += slice) {
    const page = await openFuzzPage(browser)
    const size = Math.min(slice, count - done)
    let navigated = 0
    page.on('framenavigated', frame => void (frame === page.mainFrame() && navigated++))
    const run = page.evaluate(([name, from, many]) => (window as any).fuzz.run(name, from, many) as Promise<Failure[]>, [
      kind,
      seed + done,
      size,
    ] as const)
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('did not end within five minutes')), 300_000).unref())
    try {
      failures.push(...(await Promise.race([run, late])))
    } catch (error) {
      failures.push({
        seed: seed + done,
        kind,
        problem: `seeds ${seed + done} to ${seed + done + size - 1}: ${(error as Error).message.slice(0, 300)}`,
        envelope: undefined,
      })
    }
    if (navigated > 0)
      failures.push({
        seed: seed + done,
        kind,
        problem: `seeds ${seed + done} to ${seed + done + size - 1}: the page navigated`,
        envelope: undefined,
      })
    report(done + size)
    await page.close()
  }
  return failures
}
