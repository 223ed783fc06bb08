import type { Runner } from '../actions'
import { interpolate } from '../expression'
import type { ToolResult } from '../host'
import { isObject } from '../host'
import type { ActionList } from '../protocol/node'
import type { ScopeContext } from '../state'
import { Scope } from '../state'

type Data = Readonly<Record<string, unknown>>

/** A tool that the page has for the host's model: what MCP lists of it, and what the page does. */
export interface PageTool extends Data {
  readonly name: string
  /** JSON Schema of the arguments. */
  readonly inputSchema?: Data
  /** Runs when the tool is called; `$event` is the arguments. */
  readonly onCall?: ActionList
  /** What the model gets, evaluated after the actions. */
  readonly result?: unknown
}

/** The tool as the host sees it. */
export const listed = ({ onCall, result, ...tool }: PageTool): Data => ({ inputSchema: { type: 'object' }, ...tool })

/** Runs a tool of the page. What goes wrong is in the result, for the model to read. */
export async function callTool(
  { name, inputSchema, onCall, result }: PageTool,
  args: Data,
  runner: Runner,
  contextOf: (scope: Scope) => ScopeContext,
): Promise<ToolResult> {
  const errors = wrong(inputSchema, args)
  try {
    const scope = new Scope()
    const run = (): Promise<boolean> =>
      runner.run(onCall, { scope, path: `the tool "${name}"` }, args, { onFail: error => errors.push(error) })
    if (errors.length === 0 && (await run()))
      return result === undefined ? text('Done.') : answer(interpolate(result, contextOf(scope.with({ $event: args }))))
  } catch (error) {
    errors.push((error as Error).message)
  }
  return { isError: true, ...text(errors.join('\n')) }
}

/** What is missing, or of the wrong JSON type; the schemas of members are not looked into. */
function wrong(schema: Data | undefined, args: Data): string[] {
  const { required, properties } = isObject(schema) ? schema : {}
  const missing = Array.isArray(required) ? required.filter(name => !Object.hasOwn(args, name)) : []
  const mistyped = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => {
    const types = isObject(property) && property.type !== undefined ? [property.type].flat() : undefined
    if (!types || !Object.hasOwn(args, name) || typesOf(args[name]).some(type => types.includes(type))) return []
    return [`The argument "${name}" is not of type ${types.join(' or ')}.`]
  })
  return [...missing.map(name => `The argument "${name}" is missing.`), ...mistyped]
}

function typesOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value]
}

/** Programs get an object as it is; models read the text. */
function answer(value: unknown): ToolResult {
  return {
    ...text(typeof value === 'string' ? value : JSON.stringify(value ?? null)),
    ...(isObject(value) ? { structuredContent: value } : {}),
  }
}

const text = (text: string): ToolResult => ({ content: [{ type: 'text', text }] })
