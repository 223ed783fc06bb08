// Every address that leaves a payload for the browser is checked here.

type Check = (url: unknown) => string | undefined

const WEB = ['http:', 'https:']

function allow(schemes: readonly string[], data?: RegExp): Check {
  return url => {
    if (typeof url !== 'string') return undefined
    const text = url.trim()
    if (!text) return undefined
    if (data?.test(text)) return text
    // Without a base a relative address has no scheme; the page's own one is then the scheme in force.
    const base = 'https://relative.invalid'
    return URL.canParse(text, base) && schemes.includes(new URL(text, base).protocol) ? text : undefined
  }
}

export const LINK_SCHEMES = [...WEB, 'mailto:', 'tel:']

/** The address if a link may go there (http, https, mailto, tel, relative or a fragment), else undefined. */
export const linkUrl = allow(LINK_SCHEMES)

/** The address if an image may be loaded from it (http, https, relative or data:image), else undefined. */
export const imageUrl = allow(WEB, /^data:image\/[\w.+-]+[;,]/i)

/** The address if sound or film may be loaded from it (http, https, relative or data:audio, data:video), else undefined. */
export const mediaUrl = allow(WEB, /^data:(audio|video)\/[\w.+-]+[;,]/i)

/** The address if a frame may show it, a style sheet or data may be loaded from it (http, https or relative), else undefined. */
export const webUrl = allow(WEB)
