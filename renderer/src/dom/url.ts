import type { Env } from '../render/component'

const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:']
const mediaSchemes = ['http:', 'https:']

function check(url: unknown, schemes: readonly string[], data: RegExp | null): string | undefined {
  if (typeof url !== 'string') return undefined
  const text = url.trim()
  if (!text) return undefined
  if (data?.test(text)) return text
  try {
    // Without a base a relative address has no scheme; the page's own one is then the scheme in force.
    const scheme = new URL(text, 'https://relative.invalid').protocol
    return schemes.includes(scheme) ? text : undefined
  } catch {
    return undefined
  }
}

/** The address if a link may go there (http, https, mailto, tel, relative or a fragment), else undefined. */
export const linkUrl = (url: unknown): string | undefined => check(url, linkSchemes, null)

/** The address if an image may be loaded from it (http, https, relative or data:image), else undefined. */
export const imageUrl = (url: unknown): string | undefined => check(url, mediaSchemes, /^data:image\/[\w.+-]+[;,]/i)

/** The address if sound or film may be loaded from it (http, https, relative or data:audio, data:video), else undefined. */
export const mediaUrl = (url: unknown): string | undefined => check(url, mediaSchemes, /^data:(audio|video)\/[\w.+-]+[;,]/i)

/** The address if a frame may show it (http or https), else undefined. */
export const frameUrl = (url: unknown): string | undefined => check(url, mediaSchemes, null)

/** Follows an address; one that is not allowed takes the attribute away. */
export function bindUrl(env: Env, target: Element, attribute: string, value: unknown, check: (url: unknown) => string | undefined): void {
  env.bind(value, url => {
    const allowed = check(url)
    if (allowed === undefined) target.removeAttribute(attribute)
    else target.setAttribute(attribute, allowed)
  })
}
