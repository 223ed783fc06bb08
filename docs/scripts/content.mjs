// Writes what the site shows of the samples into public/; with --no-build from assemblies that are there already.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const shown = join(repository, 'docs/public')
const isBuilt = process.argv.includes('--no-build')

const dotnet = (...args) => execFileSync('dotnet', args, { cwd: repository, stdio: 'inherit' })
const run = (project, ...args) => dotnet('run', ...(isBuilt ? ['--no-build'] : []), '--project', project, '--', ...args)

run('samples/Gallery', 'export', shown, 'renderer/node_modules/mermaid/dist/mermaid.min.js')
if (!isBuilt) dotnet('build', 'samples/Hello', '-v', 'quiet')
run('tools/prefab', 'export', 'samples/Hello/bin/Debug/net10.0/Hello.dll', '--output', join(shown, 'examples/Hello.html'))
