const JSON_KEY = 'json'
const EXAMPLE_KEY = 'example'

/** What the address of the page asks for. */
export type Shared = { readonly example: string } | { readonly text: string } | undefined

/** The text, packed, as the part of an address behind #. */
export async function hashOf(text: string): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  const binary = Array.from(packed, byte => String.fromCharCode(byte)).join('')
  return `#${JSON_KEY}=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * Reads what is behind # in an address.
 * @throws Error when it is not what {@link hashOf} writes.
 */
export async function readHash(hash: string): Promise<Shared> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''))
  const example = parameters.get(EXAMPLE_KEY)
  if (example) return { example }
  const json = parameters.get(JSON_KEY)
  if (!json) return undefined
  try {
    const bytes = Uint8Array.from(atob(json.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0))
    return { text: new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))) }
  } catch (error) {
    throw new Error('The address does not hold a whole page; it may have been cut.', { cause: error })
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer())
}
