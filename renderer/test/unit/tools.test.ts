// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/main/app'
import { settle, testComponents } from './support'

interface Message {
  readonly id?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: { readonly content?: unknown; readonly [key: string]: unknown }
  readonly error?: unknown
}

const sent: Message[] = []
const peer = { postMessage: (message: Message) => sent.push(message) } as unknown as Window
const own = window.parent

function hear(data: object): void {
  const event = new MessageEvent('message', { data: { jsonrpc: '2.0', ...data } })
  Object.defineProperty(event, 'source', { value: peer })
  window.dispatchEvent(event)
}

/** What the page answers to a request of the host. */
async function ask(method: string, params?: object): Promise<Message> {
  const id = `host-${sent.length}`
  hear({ id, method, params })
  await settle()
  const answer = sent.find(message => message.id === id)
  if (!answer) throw new Error(`no answer to ${method}`)
  return answer
}

const call = (name: string, args?: unknown): Promise<Message> => ask('tools/call', { name, arguments: args })

function show(tools: unknown, state: object = {}): void {
  const view = { type: 'Line', content: '{{ selected }}' }
  hear({ method: 'ui/notifications/tool-result', params: { structuredContent: { view, state, _meta: { 'prefab/tools': tools } } } })
}

const changes = (): number => sent.filter(message => message.method === 'notifications/tools/list_changed').length

const select = {
  name: 'select',
  description: 'Selects one.',
  inputSchema: {
    type: 'object',
    properties: { id: { type: 'string' }, count: { type: 'integer' }, all: { type: ['boolean', 'null'] }, any: {} },
    required: ['id'],
  },
  onCall: [
    { action: 'setState', key: 'selected', value: '{{ $event.id }}' },
    { action: 'setState', key: 'times', value: '{{ times + 1 }}' },
  ],
  result: { selected: '{{ selected }}', times: '{{ times }}', asked: '{{ $event.id }}' },
}

beforeEach(async () => {
  sent.length = 0
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  Object.defineProperty(window, 'parent', { value: peer, configurable: true })
  new App({ root: document.body, components: testComponents as never, useClasses: () => {} }).start()
  hear({ id: 1, result: { hostCapabilities: {}, hostContext: {} } })
  await settle()
})
afterEach(async () => {
  await ask('ui/resource-teardown')
  await settle()
  vi.restoreAllMocks()
  Object.defineProperty(window, 'parent', { value: own, configurable: true })
})

describe('Tools of a page', () => {
  it('are_announced_and_there_are_none_before_the_page_nor_on_one_without', async () => {
    expect(sent[0]).toMatchObject({ method: 'ui/initialize', params: { appCapabilities: { tools: { listChanged: true } } } })
    expect((await ask('tools/list')).result).toStrictEqual({ tools: [] })
    show(undefined)
    expect((await ask('tools/list')).result).toStrictEqual({ tools: [] })
    expect((await call('select', {})).error).toStrictEqual({ code: -32602, message: 'Unknown tool: select' })
    expect(changes()).toBe(0)
  })

  it('are_listed_without_what_the_page_does_and_with_a_schema_each', async () => {
    show([select, { name: 'plain', annotations: { readOnlyHint: true } }, { description: 'nameless' }, 'x'])
    const { name, description, inputSchema } = select
    expect((await ask('tools/list')).result).toStrictEqual({
      tools: [
        { name, description, inputSchema },
        { name: 'plain', annotations: { readOnlyHint: true }, inputSchema: { type: 'object' } },
      ],
    })
  })

  it('run_their_actions_in_order_and_answer_what_the_state_is_then', async () => {
    show([select], { selected: 'nobody', times: 0 })
    const expected = { selected: 'b', times: 1, asked: 'b' }
    expect((await call('select', { id: 'b', count: 2, all: null, any: {}, more: 1 })).result).toStrictEqual({
      content: [{ type: 'text', text: JSON.stringify(expected) }],
      structuredContent: expected,
    })
    expect(document.body.textContent).toContain('b')
  })

  it('refuse_arguments_that_are_missing_or_of_another_type_and_run_nothing', async () => {
    show([select], { selected: 'nobody', times: 0 })
    const { result } = await call('select', { count: 1.5, all: 'yes' })
    expect(result).toStrictEqual({
      isError: true,
      content: [
        {
          type: 'text',
          text: 'The argument "id" is missing.\nThe argument "count" is not of type integer.\nThe argument "all" is not of type boolean or null.',
        },
      ],
    })
    expect(document.body.textContent).toContain('nobody')
    expect((await call('select', [1])).error).toStrictEqual({ code: -32602, message: 'The arguments are no object' })
  })

  it('answer_the_error_of_the_action_that_failed_after_those_before_it_have_run', async () => {
    const onCall = [
      { action: 'setState', key: 'selected', value: 'first' },
      { action: 'toolCall', tool: 'save', onError: { action: 'setState', key: 'error', value: '{{ $error }}' } },
      { action: 'setState', key: 'selected', value: 'second' },
    ]
    show([{ name: 'save', onCall, result: 'Saved.' }], { selected: '' })
    hear({ id: 'save', method: 'tools/call', params: { name: 'save' } })
    await settle()
    expect(sent.find(message => message.id === 'save')).toBeUndefined()
    const request = sent.find(message => message.method === 'tools/call') as { id?: unknown }
    hear({ id: request.id, result: { isError: true, content: [{ type: 'text', text: 'The disk is full' }] } })
    await settle()
    expect(sent.find(message => message.id === 'save')).toMatchObject({
      result: { isError: true, content: [{ type: 'text', text: 'The disk is full' }] },
    })
    expect(document.body.textContent).toContain('first')
  })

  it('change_with_the_page_and_the_host_is_told', async () => {
    show([select])
    show([{ name: 'other' }])
    expect(changes()).toBe(2)
    expect((await ask('tools/list')).result).toMatchObject({ tools: [{ name: 'other' }] })
    show(undefined)
    show(undefined, { another: 1 })
    expect(changes()).toBe(3)
    expect((await ask('tools/list')).result).toStrictEqual({ tools: [] })
  })

  it('leave_other_requests_of_the_host_unanswered_but_for_an_error', async () => {
    expect((await ask('ping')).result).toStrictEqual({})
    expect((await ask('resources/list')).error).toStrictEqual({ code: -32601, message: 'Method not found' })
  })
})
