// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { endpointOf, WebHost } from '../../src/host/web'

const meta = (tools: unknown, headers?: unknown) => ({ 'prefab/endpoint': { tools, headers } })
const answer = (body: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )

describe('Endpoint of a web page', () => {
  it('is a path on the origin of the page', () => {
    expect(endpointOf(meta('/contacts/tools', { token: 'a' }))).toEqual({ tools: '/contacts/tools', headers: { token: 'a' } })
  })

  it('is nowhere else', () => {
    for (const tools of ['https://elsewhere.example/tools', '//elsewhere.example/tools', 'javascript:alert(1)', 3, undefined])
      expect(endpointOf(meta(tools))).toBeUndefined()
    expect(endpointOf(undefined)).toBeUndefined()
  })
})

describe('Web host', () => {
  const host = new WebHost({ tools: '/contacts/tools', headers: { token: 'a' } })
  afterEach(() => vi.unstubAllGlobals())

  it('posts the arguments and passes on the result', async () => {
    answer('{"structuredContent":[1]}')
    expect(await host.callTool({ name: 'a/b', arguments: { x: 1 } })).toEqual({ structuredContent: [1] })
    expect(fetch).toHaveBeenCalledWith('/contacts/tools/a%2Fb', {
      method: 'POST',
      headers: { 'content-type': 'application/json', token: 'a' },
      body: '{"x":1}',
      signal: null,
    })
  })

  it('passes on what went wrong, whatever the status', async () => {
    answer('{"isError":true,"content":[{"type":"text","text":"no"}]}', 400)
    expect(await host.callTool({ name: 'a', arguments: {} })).toMatchObject({ isError: true })
  })

  it('says what the server answered when that is no result', async () => {
    answer('<h1>Login</h1>', 401)
    await expect(host.callTool({ name: 'a', arguments: {} })).rejects.toThrow('The server answered 401')
  })

  it('has no conversation', async () => {
    expect(host.can('sendMessage')).toBe(false)
    await expect(host.sendMessage()).rejects.toThrow('Not connected')
  })
})
