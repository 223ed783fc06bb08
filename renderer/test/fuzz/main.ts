// `npm run fuzz [-- trees expressions seed]`: the full run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fuzz, launchFuzz } from './fuzz'

const [trees = 20_000, expressions = 100_000, seed = 1] = process.argv.slice(2).map(Number)
const browser = await launchFuzz()
const started = Date.now()
const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`
const failures = [
  ...(await fuzz(browser, { kind: 'trees', seed, count: trees }, 500, done => console.log(`${done} of ${trees} trees after ${seconds()}`))),
  ...(await fuzz(browser, { kind: 'expressions', seed, count: Math.ceil(expressions / 200) }, 50, done =>
    console.log(`${done * 200} of ${expressions} expressions after ${seconds()}`),
  )),
]
await browser.close()
for (const { kind, seed: failed, problem } of failures.slice(0, 40)) console.log(`${kind}, seed ${failed}: ${problem}`)
if (failures.length > 0) {
  mkdirSync('artifacts', { recursive: true })
  writeFileSync('artifacts/fuzz-failures.json', JSON.stringify(failures, undefined, 1))
  console.log('Their envelopes are in artifacts/fuzz-failures.json.')
}
console.log(`${trees} trees and ${expressions} expressions from seed ${seed}: ${failures.length} failures, ${seconds()}`)
process.exit(failures.length > 0 ? 1 : 0)
