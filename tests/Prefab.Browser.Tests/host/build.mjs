// Bundles the host page's script, with the official host class inside, into a file that is not kept under version control.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))

await build({
  absWorkingDir: root,
  entryPoints: ['src/host.js'],
  outfile: join(root, '../artifacts/host.js'),
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
})
