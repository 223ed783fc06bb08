import type { ErrorObject } from 'ajv'
import Ajv from 'ajv/dist/2020'

type Path = readonly (string | number)[]
type Json = Readonly<Record<string, unknown>>

/** Something that the protocol does not know or allow, and where. */
export interface Finding {
  readonly path: Path
  readonly message: string
  readonly severity: 'error' | 'warning'
}

interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

const ID = 'page'
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Compares pages with the schema of the protocol, each node with the definition that its type names. */
export class PageCheck {
  private readonly ajv = new Ajv({ allErrors: true, strict: false, verbose: true })
  private readonly definitions: Readonly<Record<string, Schema>>
  private findings: Finding[] = []
  private seen = new Set<string>()

  constructor(private readonly schema: Schema) {
    this.definitions = schema.$defs ?? {}
    // What a node holds is checked by itself; a choice between all components would give a reason for each of them.
    const shallow = { component: { type: 'object' }, action: { type: 'object' } }
    this.ajv.addSchema({ ...schema, $defs: { ...this.definitions, ...shallow } }, ID)
  }

  check(page: unknown): readonly Finding[] {
    this.findings = []
    this.seen = new Set()
    this.validate(ID, page, [])
    this.descend(this.schema, page, [])
    if (isObject(page) && !isObject(page['view'])) this.report([], 'A page is an object with a "view", which is a component.')
    return this.findings
  }

  private descend(schema: Schema, value: unknown, path: Path): void {
    const name = schema.$ref?.split('/').at(-1)
    if (name === 'component') return this.node(value, path, 'type', '')
    if (name === 'action') return this.node(value, path, 'action', 'action.')
    if (name !== undefined) return this.descend(this.definitions[name] ?? {}, value, path)
    for (const choice of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) this.descend(choice, value, path)
    if (Array.isArray(value)) value.forEach((item, index) => this.descend(schema.items ?? {}, item, [...path, index]))
    else if (isObject(value))
      for (const [key, member] of Object.entries(value))
        this.descend(schema.properties?.[key] ?? schema.additionalProperties ?? {}, member, [...path, key])
  }

  private node(value: unknown, path: Path, key: 'type' | 'action', prefix: string): void {
    if (!isObject(value) || this.seen.has(JSON.stringify(path))) return
    this.seen.add(JSON.stringify(path))
    const name = typeof value['$ref'] === 'string' && key === 'type' ? 'use' : prefix + String(value[key])
    const definition = Object.hasOwn(this.definitions, name) ? this.definitions[name] : undefined
    const noun = key === 'type' ? 'component' : 'action'
    if (!definition) {
      if (value[key] === undefined) return this.report(path, `The ${noun} has no "${key}".`)
      return this.report([...path, key], `There is no ${noun} ${JSON.stringify(value[key])}.`)
    }
    this.validate(`${ID}#/$defs/${name}`, value, path)
    for (const unknown of Object.keys(value).filter(property => !Object.hasOwn(definition.properties ?? {}, property)))
      this.report([...path, unknown], `${String(value[key] ?? '$ref')} has no property "${unknown}".`, 'warning')
    this.descend(definition, value, path)
  }

  private validate(schema: string, value: unknown, path: Path): void {
    const validator = this.ajv.getSchema(schema)
    if (!validator || validator(value)) return
    const errors = validator.errors ?? []
    for (const pointer of new Set(errors.map(error => error.instancePath))) {
      const steps = pointer.split('/').slice(1).map(unescapePointer)
      for (const message of messagesOf(errors.filter(error => error.instancePath === pointer))) this.report([...path, ...steps], message)
    }
  }

  private report(path: Path, message: string, severity: Finding['severity'] = 'error'): void {
    this.findings.push({ path, message, severity })
  }
}

function unescapePointer(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** What is wrong at one place: the properties that are missing, or all that could stand there instead. */
function messagesOf(errors: readonly ErrorObject[]): readonly string[] {
  const missing = errors
    .filter(({ keyword }) => keyword === 'required')
    .map(({ params }) => `"${String(params['missingProperty'])}" is missing.`)
  const expected = errors.flatMap(({ keyword, params }) => {
    if (keyword === 'enum') return [`one of ${(params['allowedValues'] as unknown[]).join(', ')}`]
    if (keyword === 'const') return [JSON.stringify(params['allowedValue'])]
    if (keyword === 'type') return [params['type']].flat().map(type => TYPES[String(type)] ?? String(type))
    return []
  })
  if (expected.length === 0) return missing
  const found = JSON.stringify(errors[0]?.data) ?? 'nothing'
  return [...missing, `Found ${found.length > 40 ? `${found.slice(0, 40)}…` : found}; expected ${[...new Set(expected)].join(', or ')}.`]
}
