// Prints what our renderer and its peers cost on the same pages, measured in turns in one run.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { launch, measure, sizes } from './measure.mjs'
import { pages } from './pages.mjs'
import { serve } from './serve.mjs'
import { shipped } from './shipped.mjs'
import { markdown, table } from './table.mjs'

const BUDGET = 75_000
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, pages: { type: 'string', default: '' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1, not ${values.rounds}.`)

const renderers = ['ours', 'upstream', 'port']
const all = (await pages()).filter(({ name }) => name.includes(values.pages))
const server = await serve(all)
const browser = await launch()
const load = () => loadavg()[0].toFixed(1)
const before = load()
try {
  const runs = []
  // One round more, which is not counted: the first start of everything is slow.
  for (let round = 0; round <= rounds; round++) {
    for (const page of all) {
      // Who comes first changes, so that a machine that gets slower or faster favours nobody.
      for (const renderer of renderers.map((_, index) => renderers[(index + round) % renderers.length])) {
        const result = await measure(browser, server.url, renderer, page)
        if (round > 0) runs.push({ renderer, page: page.name, ...result })
      }
    }
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round} of ${rounds}`)
  }
  if (process.stderr.isTTY) process.stderr.write('\n')
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${before} before and ${load()} after`
  console.log(`Chromium ${browser.version()}, ${machine}, medians of ${rounds} rounds\n`)
  console.log(table(runs, all))
  console.log(`\n${parts()}`)
} finally {
  await browser.close()
  server.close()
}

/** The parts of our page by themselves. */
function parts() {
  const core = sizes([shipped.js, shipped.css])
  const row = (name, { raw, gzip }, bar = '', met = '') => [name, 'bytes', String(raw), String(gzip), bar, met]
  return markdown([
    ['part of our page', '', 'raw', 'gzip', 'bar', ''],
    row('core: script and styles', core, `≤ ${BUDGET}`, core.gzip <= BUDGET ? 'met' : 'missed'),
    ...Object.entries(shipped.chunks).map(([name, text]) => row(`chunk ${name}, inert until used`, sizes([text]))),
  ])
}
