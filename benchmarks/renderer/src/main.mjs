// Prints what our renderer and the peer's cost on the same pages, measured in turns in one run.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { launch, measure } from './measure.mjs'
import { pages } from './pages.mjs'
import { serve } from './serve.mjs'
import { table } from './table.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1, not ${values.rounds}.`)

const renderers = ['ours', 'peer']
const all = await pages()
const server = await serve(all)
const browser = await launch()
try {
  const runs = []
  // One round more, which is not counted: the first start of everything is slow.
  for (let round = 0; round <= rounds; round++) {
    for (const page of all) {
      // Who comes first changes, so that a machine that gets slower or faster favours nobody.
      for (const renderer of round % 2 === 0 ? renderers : renderers.toReversed()) {
        const result = await measure(browser, server.url, renderer, page)
        if (round > 0) runs.push({ renderer, page: page.name, ...result })
      }
    }
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round} of ${rounds}`)
  }
  if (process.stderr.isTTY) process.stderr.write('\n')
  console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, medians of ${rounds} rounds\n`)
  console.log(table(runs))
} finally {
  await browser.close()
  server.close()
}
