import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../../samples/TaskManager', import.meta.url))
const requests = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'renderer-benchmark', version: '1.0.0' } },
  },
  { method: 'notifications/initialized' },
  { id: 2, method: 'tools/call', params: { name: 'show_tasks', arguments: {} } },
]

/** The payload that the task manager sample answers when it has some tasks. */
export async function taskManager(count) {
  const directory = mkdtempSync(join(tmpdir(), 'renderer-benchmark-'))
  const file = join(directory, 'tasks.json')
  writeFileSync(file, JSON.stringify(Array.from({ length: count }, (_, id) => ({ id: `t${id}`, title: `Task ${id}`, done: id % 3 === 0 }))))
  const server = spawn('dotnet', ['run', '--project', project], { env: { ...process.env, TASKS_FILE: file }, stdio: 'pipe' })
  try {
    return await ask(server)
  } finally {
    server.stdin.end()
    rmSync(directory, { recursive: true })
  }
}

function ask(server) {
  let log = ''
  server.stderr.on('data', text => (log += text))
  return new Promise((resolve, reject) => {
    server.on('error', error => reject(new Error(`The task manager could not be started: ${error.message}`)))
    server.on('exit', code => reject(new Error(`The task manager ended with ${code} before it answered.\n${log}`)))
    createInterface({ input: server.stdout }).on('line', line => {
      const { id, result, error } = JSON.parse(line)
      if (error) reject(new Error(`The task manager answered: ${error.message}`))
      else if (id === 2) resolve(result.structuredContent)
    })
    for (const request of requests) server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...request })}\n`)
  })
}
