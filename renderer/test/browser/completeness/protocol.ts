import { readFileSync } from 'node:fs'

export type Data = Record<string, unknown>

interface Prop {
  readonly type: string
  readonly required?: boolean
  readonly enum?: readonly unknown[]
}

interface Component {
  readonly container: boolean
  readonly consumedByParent?: boolean
  readonly props: Readonly<Record<string, Prop>>
}

interface Protocol {
  readonly components: Readonly<Record<string, Component>>
  readonly types: Readonly<Record<string, Readonly<Record<string, Prop>>>>
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../protocol/${path}`, import.meta.url), 'utf8'))

/** What the published package knows, one entry per component and prop. */
export const protocol = read('reference/protocol-0.20.2.json') as Protocol

interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
}

const schema = read('prefab.schema.json') as { readonly $defs: Readonly<Record<string, { properties: Readonly<Record<string, Schema>> }>> }
const isText = ({ $ref, anyOf }: Schema): boolean => $ref === '#/$defs/text' || Boolean(anyOf?.some(isText))
// Sections, tabs and pages are known by their titles unless they have values.
const isDynamic = (component: string, prop: string): boolean => isText(schema.$defs[component]?.properties[prop] ?? {}) && prop !== 'title'

/** One value of one prop, or of a member of what the prop holds: `columns.format`. */
export interface Case {
  readonly component: string
  readonly prop: string
  readonly value: unknown
  /** The values of a closed set must look different from each other. */
  readonly enumerated: boolean
  /** The value is what runs on an event. */
  readonly action: boolean
  /** The value may be an expression; nodes are not values. */
  readonly expressible: boolean
  /** The schema of this library says that it may change. */
  readonly follows: boolean
}

/** The component types of the protocol, each with the cases of its props. */
export function casesOf(component: string, sample: (component: string, prop: string, type: string) => unknown): Case[] {
  const { props } = protocol.components[component] as Component
  return Object.entries(props).flatMap(([prop, { type, enum: values }]) => {
    const one = (value: unknown, name = prop): Case => ({
      component,
      prop: name,
      value,
      enumerated: values !== undefined,
      action: type.startsWith('action'),
      expressible: !/^(case|component)\[\]|path/.test(type),
      follows: isDynamic(component, name.split('.')[0] as string),
    })
    if (values) return values.map(value => one(value))
    if (type.startsWith('boolean')) return [one(true), one(false)]
    const members = protocol.types[type.replace('[]', '')]
    if (!members) return [one(sample(component, prop, type))]
    return Object.entries(members).map(([name, member]) =>
      one(
        (sample(component, prop, type) as Data[]).map(entry => ({ ...entry, [name]: sample(component, `${prop}.${name}`, member.type) })),
        `${prop}.${name}`,
      ),
    )
  })
}
