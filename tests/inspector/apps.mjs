// Reads the app of every tool of every sample with the command line of MCP Inspector, and prints it.
// `npm --prefix tests/inspector ci && npm --prefix tests/inspector test [-- Contacts …]`, after the samples were built.
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = dirname(fileURLToPath(import.meta.url))
const samples = join(root, '../../samples')
const configuration = process.env.CONFIGURATION ?? 'Debug'
const run = promisify(execFile)

/** What the Inspector prints for a request to the server of a sample. */
async function inspect(program, ...options) {
  const inspector = join(root, 'node_modules/.bin/mcp-inspector')
  const { stdout } = await run(inspector, ['--cli', 'dotnet', program, ...options], { maxBuffer: 1 << 28, timeout: 120_000 })
  return stdout
}

/** The apps of a sample, one for each of its UI tools, and what is wrong with them. */
async function check(sample) {
  const program = join(samples, sample, `bin/${configuration}/net10.0/${sample}.dll`)
  if (!existsSync(program)) return { apps: [], problems: [`${program} is missing; build the samples first.`] }
  const { tools } = JSON.parse(await inspect(program, '--method', 'tools/list'))
  const expected = new Map(
    tools.filter(tool => tool._meta?.['openai/outputTemplate']).map(tool => [tool.name, tool._meta['openai/outputTemplate']]),
  )
  const lines = (await inspect(program, '--method', 'tools/list', '--app-info', '--advertise-apps')).trim().split('\n')
  const apps = lines.map(line => JSON.parse(line)).filter(app => app.hasApp)
  const problems = apps.flatMap(app => {
    const wrong = []
    if (app.resourceUri !== expected.get(app.toolName)) wrong.push(`${app.resourceUri} is not ${expected.get(app.toolName)}`)
    if (app.resourceMimeType !== 'text/html;profile=mcp-app') wrong.push(`the media type is ${app.resourceMimeType}`)
    return wrong.map(text => `${sample}/${app.toolName}: ${text}`)
  })
  if (apps.length !== expected.size || apps.length === 0)
    problems.push(`${sample}: ${expected.size} UI tools, and the Inspector finds ${apps.length} apps`)
  return { apps, problems }
}

const wanted = process.argv.slice(2)
const names = readdirSync(samples).filter(
  name => existsSync(join(samples, name, `${name}.csproj`)) && (wanted.length === 0 || wanted.includes(name)),
)
let [count, failures] = [0, 0]
for (const name of names) {
  const { apps, problems } = await check(name)
  for (const app of apps) console.log(`${name} ${JSON.stringify(app)}`)
  for (const problem of problems) console.error(`FAILED ${problem}`)
  count += apps.length
  failures += problems.length
}
console.log(`${count} apps of ${names.length} samples, ${failures} problems`)
process.exitCode = failures === 0 && count > 0 ? 0 : 1
