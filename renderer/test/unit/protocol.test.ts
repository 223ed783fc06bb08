import { describe, expect, it } from 'vitest'

type Schema = Record<string, unknown>
const script = new URL('../../scripts/protocol.mjs', import.meta.url).href
const { generate } = (await import(script)) as { generate: (schema: Schema) => string }

const plain = (source: string): string => source.replace(/\s+/g, ' ')

describe('The type generator', () => {
  const component = (type: string, properties: Schema = {}, required: string[] = []): Schema => ({
    type: 'object',
    properties: { type: { const: type }, cssClass: { type: 'string' }, ...properties },
    required: ['type', ...required],
  })

  it('makes_interfaces_of_components_and_actions_and_leaves_out_what_every_node_has', () => {
    const source = plain(
      generate({
        $defs: {
          Press: component('Press', { label: { type: 'string', description: 'What it says.' }, size: { enum: ['sm', 'lg'] } }, ['label']),
          'action.setState': { type: 'object', properties: { action: { const: 'setState' }, key: { type: 'string' } }, required: ['key'] },
        },
      }),
    )
    expect(source).toContain(
      `export interface PressNode extends UiNode { readonly type: "Press" /** What it says. */ readonly "label": string readonly "size"?: "sm" | "lg" }`,
    )
    expect(source).toContain(`export interface SetStateAction extends UiAction { readonly action: "setState" readonly "key": string }`)
    expect(source).toContain(`export interface Components { readonly "Press": PressNode }`)
    expect(source).not.toContain('cssClass')
  })

  it('takes_a_schema_with_few_components_and_with_references_to_nothing', () => {
    expect(plain(generate({}))).toContain('export interface Components { }')
    const source = generate({
      $defs: {
        A: component('A', {
          one: { $ref: '#/$defs/Missing' },
          many: { type: 'array', items: { $ref: '#/$defs/Row' } },
          on: { anyOf: [{ $ref: '#/$defs/action' }, { type: 'array', items: { $ref: '#/$defs/action' } }] },
          any: true,
          either: { type: ['string', 'null'] },
        }),
        Row: { type: 'object', properties: { id: { type: 'integer' } } },
      },
    })
    for (const line of [
      'readonly "one"?: unknown',
      'readonly "many"?: readonly (Row)[]',
      'readonly "on"?: ActionList',
      'readonly "any"?: unknown',
      'readonly "either"?: string | null',
      'export type Row = { readonly "id"?: number }',
    ])
      expect(source).toContain(line)
  })
})
