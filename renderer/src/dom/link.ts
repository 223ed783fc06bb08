import type { Env } from '../render/component'

/** Lets the host open what a link leads to: a framed page may not open windows itself. */
export function openThroughHost(link: HTMLAnchorElement, env: Env): void {
  link.addEventListener('click', event => {
    const framed = window.parent !== window
    if (event.defaultPrevented || !framed || !/^(https?|mailto|tel):$/.test(link.protocol) || link.getAttribute('href')?.startsWith('#'))
      return
    event.preventDefault()
    void env.run({ action: 'openLink', url: link.href })
  })
}
