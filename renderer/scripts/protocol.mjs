// Writes src/protocol/protocol.ts from protocol/prefab.schema.json.
// A `$defs` entry whose `type` is a constant is a component, one whose `action` is a constant is an action;
// every other entry is a plain shape. References to shapes that the schema does not hold become `unknown`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemaFile = join(root, '../protocol/prefab.schema.json')
const outputFile = join(root, 'src/protocol/protocol.ts')
const prettierOptions = JSON.parse(readFileSync(join(root, '.prettierrc'), 'utf8'))

const NODE_KEYS = new Set(['type', 'cssClass', 'id', 'onMount', 'let', 'children'])
const ACTION_KEYS = new Set(['action', 'onSuccess', 'onError'])

const pascal = name =>
  name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map(part => part[0].toUpperCase() + part.slice(1))
    .join('')

/** Sorts the entries of `$defs` into components, actions and shapes, each in name order. */
export function classify(defs) {
  const kinds = { components: {}, actions: {}, shapes: {} }
  for (const name of Object.keys(defs).sort()) {
    const properties = defs[name]?.properties ?? {}
    const type = properties.type?.const
    const action = properties.action?.const
    if (typeof type === 'string') kinds.components[name] = { wire: type, schema: defs[name] }
    else if (typeof action === 'string') kinds.actions[name] = { wire: action, schema: defs[name] }
    else kinds.shapes[name] = { wire: name, schema: defs[name] }
  }
  return kinds
}

/** Returns the TypeScript source for a schema document. */
export function generate(schema) {
  const defs = schema.$defs ?? {}
  const kinds = classify(defs)
  const shapeName = name => {
    if (name in kinds.components) return `${pascal(kinds.components[name].wire)}Node`
    if (name in kinds.actions) return `${pascal(kinds.actions[name].wire)}Action`
    return pascal(name)
  }

  const typeOf = node => {
    if (node === true || node === undefined || node === null || node === false) return 'unknown'
    if (node.$ref !== undefined) return typeOfReference(node.$ref)
    if ('const' in node) return JSON.stringify(node.const)
    if (Array.isArray(node.enum)) return union(node.enum.map(value => JSON.stringify(value)))
    const alternatives = node.anyOf ?? node.oneOf
    if (alternatives) return union(alternatives.map(typeOf))
    if (Array.isArray(node.allOf) && node.allOf.length === 1) return typeOf(node.allOf[0])
    if (Array.isArray(node.type)) return union(node.type.map(type => typeOf({ ...node, type })))
    return typeOfKeyword(node)
  }

  const typeOfKeyword = node => {
    switch (node.type) {
      case 'string':
        return 'string'
      case 'number':
      case 'integer':
        return 'number'
      case 'boolean':
        return 'boolean'
      case 'null':
        return 'null'
      case 'array':
        return `readonly (${typeOf(node.items)})[]`
      case 'object':
        return typeOfObject(node)
      default:
        return 'unknown'
    }
  }

  const typeOfObject = node => {
    if (node.properties) return `{ ${members(node, new Set()).join('\n')} }`
    const values = node.additionalProperties
    return `{ readonly [key: string]: ${values && values !== true ? typeOf(values) : 'unknown'} }`
  }

  const typeOfReference = reference => {
    const name = reference.replace(/^#\/\$defs\//, '')
    if (name === 'component' || name === 'node' || name === 'Component') return 'UiNode'
    if (name === 'action' || name === 'Action') return 'UiAction'
    if (name === 'actions' || name === 'actionList') return 'ActionList'
    return name in defs ? shapeName(name) : 'unknown'
  }

  const union = types => {
    const distinct = [...new Set(types)]
    if (distinct.includes('unknown')) return 'unknown'
    const actions = ['UiAction', 'readonly (UiAction)[]']
    if (distinct.length === 2 && actions.every(type => distinct.includes(type))) return 'ActionList'
    return distinct.join(' | ') || 'unknown'
  }

  const members = (node, skipped) => {
    const required = new Set(node.required ?? [])
    return Object.entries(node.properties ?? {})
      .filter(([key]) => !skipped.has(key))
      .map(([key, value]) => {
        const doc = value?.description ? `/** ${value.description.replaceAll('*/', '* /')} */\n` : ''
        return `${doc}readonly ${JSON.stringify(key)}${required.has(key) ? '' : '?'}: ${typeOf(value)}`
      })
  }

  const declare = (name, base, discriminator, { wire, schema: node }, skipped) =>
    `${node.description ? `/** ${node.description.replaceAll('*/', '* /')} */\n` : ''}export interface ${name} extends ${base} {
      readonly ${discriminator}: ${JSON.stringify(wire)}
      ${members(node, skipped).join('\n')}
    }`

  const reserved = new Set(['component', 'node', 'Component', 'action', 'Action', 'actions', 'actionList'])
  const out = [
    '// Generated by scripts/protocol.mjs from protocol/prefab.schema.json. Do not edit.',
    "import type { ActionList, UiAction, UiNode } from './node'",
  ]
  for (const [name, entry] of Object.entries(kinds.shapes))
    if (!reserved.has(name)) out.push(`export type ${shapeName(name)} = ${typeOf(entry.schema)}`)
  for (const [name, entry] of Object.entries(kinds.components)) out.push(declare(shapeName(name), 'UiNode', 'type', entry, NODE_KEYS))
  for (const [name, entry] of Object.entries(kinds.actions)) out.push(declare(shapeName(name), 'UiAction', 'action', entry, ACTION_KEYS))
  const table = (title, entries, doc) =>
    `/** ${doc} */\nexport interface ${title} { ${Object.keys(entries)
      .map(name => `readonly ${JSON.stringify(entries[name].wire)}: ${shapeName(name)}`)
      .join('\n')} }`
  out.push(table('Components', kinds.components, 'Every component of the protocol by its wire type.'))
  out.push(table('Actions', kinds.actions, 'Every action of the protocol by its wire name.'))
  return out.join('\n\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const source = await format(generate(schema), { ...prettierOptions, parser: 'typescript' })
  if (process.argv.includes('--check')) {
    if (readFileSync(outputFile, 'utf8') !== source) {
      console.error('src/protocol/protocol.ts does not match protocol/prefab.schema.json; run `npm run protocol`.')
      process.exit(1)
    }
  } else {
    writeFileSync(outputFile, source)
    const { components, actions } = classify(schema.$defs ?? {})
    console.log(`protocol.ts: ${Object.keys(components).length} components, ${Object.keys(actions).length} actions`)
  }
}
