import type { Env } from '../render/component'

export { imageUrl, linkUrl, mediaUrl, webUrl as frameUrl } from '../url'

/** Follows an address; one that is not allowed takes the attribute away. */
export function bindUrl(env: Env, target: Element, attribute: string, value: unknown, check: (url: unknown) => string | undefined): void {
  env.bind(value, url => {
    const allowed = check(url)
    if (allowed === undefined) target.removeAttribute(attribute)
    else target.setAttribute(attribute, allowed)
  })
}
