// Runs inside the page, beside the built renderer.
import examples from 'examples'
import { Random } from './random'
import type { Data } from './tree'
import { definitions, keyBindings, mutated, state, tree } from './tree'
import { anything, expression, template, text } from './values'

export interface Failure {
  readonly seed: number
  readonly kind: 'trees' | 'expressions'
  readonly problem: string
  readonly envelope: unknown
}

interface Watched {
  __canary(): void
  openai: { toolOutput: unknown; callTool(name: string): Promise<unknown> }
}

const page = window as unknown as Watched & typeof globalThis
const problems: string[] = []
const LIMIT = 100

page.__canary = () => void problems.push('a script of the payload ran')
window.addEventListener('error', event => {
  // The browser's own word that it delivers the rest of the sizes with the next frame.
  if (event instanceof ErrorEvent && !event.message.startsWith('ResizeObserver loop'))
    problems.push(`uncaught: ${event.message} ${String((event.error as Error | undefined)?.stack ?? '').slice(0, 400)}`)
})
window.addEventListener(
  'unhandledrejection',
  event => void problems.push(`unhandled: ${String((event.reason as Error)?.stack ?? event.reason).slice(0, 400)}`),
)
console.error = (...words: unknown[]) => void problems.push(`console.error: ${words.map(String).join(' ').slice(0, 300)}`)
console.warn = () => {}
window.open = () => null
window.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault()
})
page.openai = {
  toolOutput: undefined,
  callTool: async name =>
    name.length % 3 === 0
      ? { isError: true, content: [{ type: 'text', text: 'no' }] }
      : { structuredContent: anything(new Random(name.length)) },
}

let deliveries = 0

/** Gives the page a result; the answer is how long it took to show it. */
function deliver(envelope: Data): number {
  const started = performance.now()
  const toolOutput = { ...envelope, delivery: ++deliveries }
  window.dispatchEvent(new CustomEvent('openai:set_globals', { detail: { globals: { toolOutput } } }))
  return performance.now() - started
}

/** The tree under test beside a control that must work whatever happens. */
function envelopeOf(seed: number): Data {
  const random = new Random(seed)
  const example = random.pick(examples as unknown as Data[])
  const mutation = random.chance(0.4)
  const source = mutation ? (mutated(random, example) as Data) : {}
  const view = mutation ? (source.view ?? source) : tree(random)
  return {
    $prefab: { version: '0.3' },
    ...(random.chance(0.1)
      ? { css: anything(random), mode: anything(random), theme: anything(random), icons: anything(random), _meta: anything(random) }
      : {}),
    view: { type: 'Column', children: [...ALIVE, view] },
    state: { ...state(random), ...(typeof source.state === 'object' ? source.state : {}), zzAlive: 0 },
    defs: mutation ? (source.defs ?? {}) : definitions(random),
    keyBindings: keyBindings(random),
  }
}

const ALIVE = [
  { type: 'Button', id: 'zz-button', label: 'alive', onClick: { action: 'setState', key: 'zzAlive', value: '{{ zzAlive + 1 }}' } },
  { type: 'Text', id: 'zz-text', content: '{{ zzAlive }}' },
]

function expectAlive(): void {
  const read = (): string | null | undefined => document.getElementById('zz-text')?.textContent
  const before = Number(read())
  document.getElementById('zz-button')?.click()
  if (Number(read()) !== before + 1) problems.push(`the control beside it died: ${before} then ${read()}`)
}

/** Uses what there is, as a user would. */
function poke(random: Random): void {
  const found = [
    ...document.querySelectorAll<HTMLElement>(
      '#root button, #root input, #root select, #root textarea, #root [role], #root [tabindex], #root summary',
    ),
  ]
  for (let count = 0; count < 8 && found.length > 0; count++) {
    const element = random.pick(found)
    if (element.id === 'zz-button' || !element.isConnected) continue
    const writable = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    if (writable && element.type !== 'file') element.value = element.type === 'checkbox' ? element.value : text(random)
    for (const type of ['pointerenter', 'pointerdown', 'focusin', 'input', 'change', 'pointermove', 'pointerup'])
      element.dispatchEvent(new Event(type, { bubbles: true }))
    if (element.id !== 'zz-button' && !(element instanceof HTMLInputElement && element.type === 'file'))
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    for (const key of ['Enter', 'ArrowDown', 'k', 'Escape', 'Home', ' '])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
}

const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

async function runTree(envelope: Data, random: Random): Promise<void> {
  let took = deliver(envelope)
  // A busy machine may interrupt once, but not every time.
  for (let attempt = 0; took > LIMIT && attempt < 4; attempt++) {
    await new Promise(resolve => setTimeout(resolve, 50))
    deliver({ view: { type: 'Text', content: 'x' } })
    took = Math.min(took, deliver(envelope))
  }
  if (took > LIMIT) problems.push(`took ${Math.round(took)} ms`)
  expectAlive()
  poke(random)
  if (Object.keys(Object.prototype).length > 0) problems.push('the prototype of all objects was changed')
  if (document.getElementById('zz-text')) expectAlive()
  await rest()
}

async function runExpressions(random: Random, count: number): Promise<Data> {
  const contents = Array.from({ length: count }, () => (random.chance(0.8) ? `{{ ${expression(random)} }}` : template(random)))
  const envelope = {
    view: { type: 'Column', children: [...ALIVE, ...contents.map(content => ({ type: 'Text', content }))] },
    state: { ...state(random), zzAlive: 0 },
  }
  const took = deliver(envelope)
  if (took > LIMIT * 10) problems.push(`took ${Math.round(took)} ms`)
  expectAlive()
  return envelope
}

/** Runs cases one after the other; the seeds follow each other. */
export async function run(kind: 'trees' | 'expressions', seed: number, count: number, each = 200): Promise<Failure[]> {
  const failures: Failure[] = []
  for (let index = 0; index < count; index++) {
    problems.length = 0
    const random = new Random(seed + index)
    let envelope: Data | undefined
    try {
      if (kind === 'trees') await runTree((envelope = envelopeOf(seed + index)), random)
      else envelope = await runExpressions(random, each)
    } catch (error) {
      problems.push(`thrown: ${String((error as Error).stack).slice(0, 400)}`)
    }
    if (problems.length > 0) failures.push({ seed: seed + index, kind, problem: [...new Set(problems)].slice(0, 3).join(' || '), envelope })
  }
  return failures
}

/** Runs one envelope that failed once. */
export async function replay(envelope: Data): Promise<string[]> {
  problems.length = 0
  await runTree(envelope, new Random(1))
  await new Promise(resolve => setTimeout(resolve, 30))
  return [...problems]
}

Object.assign(window, { fuzz: { run, replay } })
