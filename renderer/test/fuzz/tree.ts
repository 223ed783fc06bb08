import schema from '../../../protocol/prefab.schema.json'
import type { Random } from './random'
import { anything, HOSTILE, STATE_KEYS, template, text } from './values'

type Schema = { readonly [key: string]: any }
export type Data = Record<string, unknown>

const defs = schema.$defs as unknown as Record<string, Schema>
const named = (ref: string): Schema => defs[ref.slice('#/$defs/'.length)] as Schema
const typed = (name: 'type' | 'action'): string[] => Object.keys(defs).filter(key => defs[key]?.properties?.[name]?.const)
const COMPONENTS = typed('type')
const ACTIONS = typed('action')

/** What is left to be made, so that trees end. */
interface Size {
  left: number
}

export function tree(random: Random): Data {
  const size = { left: 4 + random.below(24) }
  return { type: 'Column', children: random.times(4, () => component(random, size, 0)) }
}

function component(random: Random, size: Size, depth: number): unknown {
  size.left--
  const kind = random.below(40)
  if (kind === 0) return anything(random)
  if (kind === 1)
    return { $ref: random.pick(['d1', 'd2', 'loop', 'toString', '__proto__']), ...(random.chance(0.4) ? { let: anything(random) } : {}) }
  return object(random, defs[random.pick(COMPONENTS)] as Schema, size, depth)
}

function action(random: Random, size: Size, depth: number): unknown {
  if (random.chance(0.05)) return anything(random)
  return object(random, defs[random.pick(ACTIONS)] as Schema, size, depth)
}

function object(random: Random, definition: Schema, size: Size, depth: number): Data {
  const result: Data = {}
  const required: readonly string[] = definition.required ?? []
  for (const [name, property] of Object.entries((definition.properties ?? {}) as Record<string, Schema>)) {
    if (property.const !== undefined) result[name] = property.const
    else if (random.chance(required.includes(name) ? 0.95 : 0.3))
      result[name] = random.chance(0.12) ? anything(random) : value(random, property, size, depth + 1, name)
  }
  if (random.chance(0.05))
    result[
      random.pick(['onclick', 'innerHTML', 'dangerouslySetInnerHTML', 'style', 'srcdoc', 'href', 'aria-label', 'data-x', '__proto__'])
    ] = anything(random)
  return result
}

function value(random: Random, schema: Schema, size: Size, depth: number, name = ''): unknown {
  if (name === 'key' || name === 'name' || name === 'when')
    return random.pick([...STATE_KEYS, 'list.0', 'o.x', '$item.name', text(random), `{{ ${random.pick(STATE_KEYS)} }}`])
  if (schema.$ref === '#/$defs/component')
    return size.left > 0 && depth < 12 ? component(random, size, depth) : { type: 'Text', content: text(random) }
  if (schema.$ref === '#/$defs/actions')
    return random.chance(0.7) ? action(random, size, depth + 3) : random.times(3, () => action(random, size, depth + 3))
  if (schema.$ref === '#/$defs/action') return action(random, size, depth + 3)
  if (schema.$ref === '#/$defs/text') return text(random)
  if (schema.$ref) return value(random, named(schema.$ref), size, depth, name)
  if (schema.enum) return random.pick(schema.enum as unknown[])
  const options = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (options) return value(random, random.pick(options), size, depth)
  switch (schema.type) {
    case 'string':
      return text(random)
    case 'boolean':
      return random.chance(0.1) ? template(random) : random.chance(0.5)
    case 'number':
    case 'integer':
      return random.chance(0.1) ? template(random) : random.pick([0, 1, 2, 5, 10, 50, 100, -1, 0.5, 1e6])
    case 'array':
      return depth > 14 ? [] : random.times(size.left > 0 ? 4 : 1, () => value(random, schema.items ?? {}, size, depth + 1))
    case 'object':
      return schema.properties && depth < 14 ? object(random, schema, size, depth) : anything(random, 2)
    default:
      return anything(random, 1)
  }
}

/** Changes a valid tree here and there. */
export function mutated(random: Random, example: unknown): unknown {
  const copy = structuredClone(example)
  for (let count = 1 + random.below(4); count > 0; count--) mutate(random, copy)
  return copy
}

function mutate(random: Random, root: unknown): void {
  let parent = root as Data
  for (let depth = random.below(10); depth > 0; depth--) {
    const inner = Object.values(parent).filter(entry => typeof entry === 'object' && entry !== null) as Data[]
    if (inner.length === 0) break
    parent = random.pick(inner)
  }
  const keys = Object.keys(parent)
  const key = keys.length > 0 ? random.pick(keys) : 'x'
  switch (random.below(8)) {
    case 0:
      delete parent[key]
      break
    case 1:
      parent[key] = text(random)
      break
    case 2:
      parent[key] = random.pick(HOSTILE)
      break
    case 3:
      parent[key] = template(random)
      break
    case 4:
      Object.defineProperty(parent, random.pick(['__proto__', 'constructor', 'onclick', 'let', 'key', '$ref', 'type']), {
        value: anything(random),
        enumerable: true,
        configurable: true,
        writable: true,
      })
      break
    case 5:
      parent[key] = [parent[key], parent[key]]
      break
    case 6:
      if (typeof parent.type === 'string') parent.type = random.pick([...COMPONENTS, 'Nope', 'constructor'])
      else parent[key] = nested(60, parent[key])
      break
    default:
      parent[key] = anything(random)
  }
}

function nested(depth: number, inner: unknown): unknown {
  let result = inner
  for (let level = 0; level < depth; level++) result = level % 2 ? [result] : { type: 'Div', children: [result] }
  return result
}

export function state(random: Random): Data {
  const result: Data = {
    a: 1,
    b: 'x',
    n: random.below(5),
    list: random.times(4, () => anything(random, 2)),
    rows: random.times(4, () => ({ id: random.below(4), name: text(random), x: random.below(50) })),
    on: random.chance(0.5),
    text: text(random),
    o: { x: 1, a: { b: 2 } },
    node: random.chance(0.5) ? tree(random) : anything(random),
  }
  if (random.chance(0.1)) result[random.pick(STATE_KEYS)] = anything(random)
  return result
}

export function definitions(random: Random): Data {
  return {
    d1: component(random, { left: 4 }, 8),
    d2: random.chance(0.5) ? { $ref: 'd1' } : component(random, { left: 4 }, 8),
    loop: { type: 'Div', children: [{ $ref: 'loop' }] },
  }
}

export function keyBindings(random: Random): unknown {
  return random.chance(0.1) ? anything(random) : { k: action(random, { left: 2 }, 10), constructor: action(random, { left: 2 }, 10) }
}
