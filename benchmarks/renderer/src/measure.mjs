import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { END } from './pages.mjs'
import { shipped } from './shipped.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch() {
  if (!existsSync(executablePath)) throw new Error(`Chromium is not at ${executablePath}; install it, or set CHROMIUM to its path.`)
  return chromium.launch({ executablePath, args })
}

/** Shows one page with one renderer in a fresh context: milliseconds, and bytes of scripts and styles. */
export async function measure(browser, url, renderer, page) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-US' })
  try {
    const tab = await context.newPage()
    const bodies = []
    tab.on('response', response => {
      if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body())
    })
    await tab.addInitScript(watchForEnd, END)
    await tab.goto(`${url}/${renderer}/${encodeURIComponent(page.name)}`)
    await tab.waitForFunction('visible > 0', undefined, { timeout: 60_000 })
    const visible = await tab.evaluate('visible')
    // What a page loads late, such as icons, counts too, and must not disturb what follows.
    await tab.waitForLoadState('networkidle')
    const files = renderer === 'ours' ? Object.values(shipped) : await Promise.all(bodies)
    return { visible, ...sizes(files), ...(await interact(tab, page)) }
  } finally {
    await context.close()
  }
}

function sizes(files) {
  const sum = size => files.reduce((total, file) => total + size(file), 0)
  return { raw: sum(file => file.length), gzip: sum(file => gzipSync(file, { level: 9 }).length) }
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

async function interact(tab, { type, toggle }) {
  if (type) return { keystroke: await keystrokes(tab, type) }
  if (toggle) return { toggle: await toggles(tab, toggle) }
  return {}
}

/** From the key's event to the text that shows it, in milliseconds. */
async function keystrokes(tab, { field, text, shows }) {
  await tab.locator(field).first().focus()
  await tab.evaluate(installTimer)
  const times = []
  for (let length = 1; length <= text.length; length++) {
    await tab.evaluate(expected => timer.expect(expected, 'keydown'), shows(text.slice(0, length)))
    await tab.keyboard.type(text[length - 1])
    times.push(await tab.evaluate('timer.result()'))
  }
  return median(times)
}

/** From the click on a checkbox to the text that shows it, in milliseconds. */
async function toggles(tab, { index, shows }) {
  const box = tab.getByRole('checkbox').nth(index)
  await box.scrollIntoViewIfNeeded()
  await tab.evaluate(installTimer)
  const times = []
  for (let count = 0; count < 8; count++) {
    const on = !(await box.isChecked())
    await tab.evaluate(expected => timer.expect(expected, 'click'), shows(on))
    await box.click()
    times.push(await tab.evaluate('timer.result()'))
  }
  return median(times)
}

/** Runs in the page: a stopwatch from an event to the mutation after which a text stands somewhere. */
function installTimer() {
  const root = document.getElementById('root')
  const stands = text => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
    for (let node = walker.currentNode; node; node = walker.nextNode())
      if (node.childElementCount === 0 && node.textContent === text) return node
    return undefined
  }
  let done
  window.timer = {
    expect(text, event) {
      done = new Promise(resolve => {
        let start = 0
        addEventListener(event, () => (start = performance.now()), { capture: true, once: true })
        const observer = new MutationObserver(records => {
          const now = performance.now()
          const touched = records.some(({ target }) =>
            (target.nodeType === Node.TEXT_NODE ? target.parentElement : target)?.textContent.includes(text),
          )
          if (!touched || !stands(text)) return
          observer.disconnect()
          resolve(now - start)
        })
        observer.observe(root, { subtree: true, childList: true, characterData: true })
      })
    },
    result: () => done,
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
