import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** What each folder may import besides itself. `render` is open to components through two files only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  url: [],
  expression: [],
  state: ['expression', 'protocol'],
  host: ['protocol'],
  actions: ['expression', 'state', 'host', 'protocol', 'url'],
  render: ['expression', 'state', 'actions', 'protocol'],
  styles: [],
  theme: [],
  dom: ['render/component', 'render/coerce', 'protocol', 'styles', 'url'],
  components: ['render/component', 'render/coerce', 'protocol', 'styles', 'dom'],
  chunks: ['render/component', 'dom'],
  main: ['expression', 'state', 'actions', 'render', 'host', 'protocol', 'url'],
  'main.ts': ['components', 'main', 'styles', 'theme', 'render'],
}
const ENGINE = ['expression', 'state', 'host', 'actions', 'render', 'main', 'url']
const STRUCTURE = ['Condition', 'ForEach', 'Slot']

interface Module {
  readonly file: string
  readonly layer: string
  readonly text: string
  /** Imported files, relative to `src`, without extension. */
  readonly imports: readonly string[]
}

const modules: Module[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .filter(file => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
  .map(file => {
    const text = readFileSync(join(source, file), 'utf8')
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(match => match[1] ?? '')
    const imports = targets.map(target => relative(source, join(source, dirname(file), target)).replace(/\.ts$/, ''))
    return { file, layer: file.split('/')[0] ?? '', text, imports }
  })

const registered = new Set(
  modules.find(module => module.file === 'components/registry.ts')?.imports.filter(target => target.startsWith('components/')) ?? [],
)

describe('Imports', () => {
  it('go_one_way', () => {
    const violations = modules.flatMap(({ file, layer, imports }) => {
      const allowed = ALLOWED[layer]
      if (!allowed) return [`${file} is in a folder without a rule`]
      return imports
        .filter(target => target.split('/')[0] !== layer && !allowed.some(rule => target === rule || target.startsWith(`${rule}/`)))
        .map(target => `${file} imports ${target}`)
    })
    expect(modules.length).toBeGreaterThan(40)
    expect(violations).toStrictEqual([])
  })

  it('never_lead_from_one_component_to_another', () => {
    const violations = modules
      .filter(({ layer, file }) => layer === 'components' && file !== 'components/registry.ts')
      .flatMap(({ file, imports }) => imports.filter(target => registered.has(target)).map(target => `${file} imports ${target}`))
    expect(registered.size).toBeGreaterThan(3)
    expect(violations).toStrictEqual([])
  })

  it('take_packages_from_the_allowed_places_only', () => {
    const packages = modules
      .filter(({ layer }) => ENGINE.includes(layer))
      .flatMap(({ file, text }) => [...text.matchAll(/from '([^.'][^']*)'/g)].map(match => `${file}: ${match[1]}`))
    expect([...new Set(packages)]).toStrictEqual(['state/reactive.ts: @preact/signals-core'])
  })
})

describe('The engine', () => {
  const engine = modules.filter(({ layer }) => ENGINE.includes(layer))

  it('knows_no_component_by_name', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../protocol/prefab.schema.json', import.meta.url), 'utf8')) as {
      $defs: Record<string, { properties?: { type?: { const?: string } } }>
    }
    const names = Object.values(schema.$defs).flatMap(({ properties }) => properties?.type?.const ?? [])
    const found = engine.flatMap(({ file, text }) =>
      names.filter(name => !STRUCTURE.includes(name) && new RegExp(`['"\`]${name}['"\`]`).test(text)).map(name => `${file}: ${name}`),
    )
    expect(names.length).toBeGreaterThan(5)
    expect(found).toStrictEqual([])
  })

  it('makes_no_code_and_no_markup_from_text', () => {
    const forbidden = /\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/
    expect(engine.filter(({ text }) => forbidden.test(text)).map(({ file }) => file)).toStrictEqual([])
    expect(modules.filter(({ text }) => /\beval\(|new Function\(/.test(text)).map(({ file }) => file)).toStrictEqual([])
  })

  it('keeps_its_files_small', () => {
    expect(engine.filter(({ text }) => text.split('\n').length > 260).map(({ file }) => file)).toStrictEqual([])
  })
})
