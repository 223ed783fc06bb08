// Bundles the fuzz runner and runs it.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outfile = join(root, 'artifacts/fuzz.mjs')
mkdirSync(dirname(outfile), { recursive: true })
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/main.ts'],
  bundle: true,
  outfile,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['esbuild', 'playwright-core'],
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_ROOT: root },
})
process.exit(status ?? 1)
