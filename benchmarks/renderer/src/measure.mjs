import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { END } from './pages.mjs'
import { port } from './serve.mjs'
import { shipped } from './shipped.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = JSON.parse(readFileSync(new URL('../../../tests/Chromium/flags.json', import.meta.url), 'utf8'))
// After that long a renderer does not do what was asked.
const PATIENCE = 10_000
const SETTLE = 400

export function launch() {
  if (!existsSync(executablePath)) throw new Error(`Chromium is not at ${executablePath}; install it, or set CHROMIUM to its path.`)
  return chromium.launch({ executablePath, args })
}

/** Shows one page with one renderer in a fresh context: milliseconds, and bytes. What a renderer does not do is `null`. */
export async function measure(browser, url, renderer, page) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-US' })
  try {
    const tab = await context.newPage()
    const bodies = []
    tab.on('response', response => {
      if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body())
    })
    await tab.addInitScript(watchForEnd, END)
    const session = await context.newCDPSession(tab)
    await tab.goto(`${url}/${renderer}/${encodeURIComponent(page.name)}`)
    await waitUntilVisible(session)
    // What a page loads late, such as icons, counts too, and must not disturb what follows.
    await tab.waitForLoadState('networkidle')
    const heap = await heapOf(session)
    const whole = await tab.evaluate(text => document.getElementById('root').textContent.includes(text), page.shows)
    if (!whole) return { visible: null }
    const visible = await tab.evaluate('visible')
    return { visible, ...sizes(await filesOf(renderer, tab, bodies)), heap, ...(await use(tab, page.uses)) }
  } finally {
    await context.close()
    // The processes of this page end after that, and must not take the time of the next one.
    await setTimeout(SETTLE)
  }
}

/** The scripts and styles that the page needed: of our chunks those that ran. */
async function filesOf(renderer, tab, bodies) {
  if (renderer === 'port') return Object.values(port)
  if (renderer !== 'ours') return Promise.all(bodies)
  const ran = await tab.evaluate('Object.keys(window.__prefab_chunks ?? {})')
  return [shipped.js, shipped.css, ...ran.map(name => shipped.chunks[name])]
}

export function sizes(files) {
  const sum = size => files.reduce((total, file) => total + size(file), 0)
  return { raw: sum(file => file.length), gzip: sum(file => gzipSync(file, { level: 9 }).length) }
}

/** Asks without Playwright, whose scripts would stand in the heap of the page before it is measured. */
async function waitUntilVisible(session) {
  for (const end = Date.now() + 60_000; Date.now() < end; await setTimeout(50)) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'visible > 0' })
    if (result.value) return
  }
  throw new Error('The page was not visible within a minute.')
}

/** Bytes of JavaScript objects that are still in use. */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Runs in the page: notes when the last text of the page has been painted. */
function watchForEnd(end) {
  window.visible = 0
  const look = () => {
    if (!document.getElementById('root')?.textContent.includes(end)) return requestAnimationFrame(look)
    // The frame in which the text was found has been painted when this message arrives.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => (window.visible = performance.now())
    port2.postMessage(0)
  }
  requestAnimationFrame(look)
}

async function use(tab, uses) {
  const results = {}
  await tab.evaluate(installTimer)
  for (const { measure, event, target, steps } of uses) {
    try {
      results[measure] = median(await times(tab, event, target, steps))
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error
      results[measure] = null
    }
  }
  return results
}

/** From each event to the change of the DOM after which the page shows its outcome, in milliseconds. */
async function times(tab, event, target, steps) {
  const element = tab.locator(target).first()
  await element.scrollIntoViewIfNeeded({ timeout: PATIENCE })
  if (event === 'keydown') await element.focus()
  const measured = []
  for (const { key, shows } of steps) {
    await tab.evaluate(([name, question]) => timer.expect(name, question), [event, shows])
    if (key) await tab.keyboard.type(key)
    else await element.click({ timeout: PATIENCE })
    await tab.waitForFunction('timer.took !== undefined', undefined, { timeout: PATIENCE })
    measured.push(await tab.evaluate('timer.took'))
  }
  return measured
}

/** Runs in the page: a stopwatch from an event to the mutation after which the answer to a question is yes. */
function installTimer() {
  const root = document.getElementById('root')
  let observer
  window.timer = {
    took: undefined,
    expect(event, question) {
      observer?.disconnect()
      timer.took = undefined
      const answer = new Function(`return Boolean(${question})`)
      if (answer()) throw new Error(`The page answers yes already: ${question}`)
      let start
      addEventListener(event, () => (start ??= performance.now()), { capture: true, once: true })
      observer = new MutationObserver(() => {
        const now = performance.now()
        if (start === undefined || !answer()) return
        observer.disconnect()
        timer.took = now - start
      })
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
    },
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
