import { webUrl } from '../url'
import type { HostContext } from '../host'
import type { Envelope } from './envelope'

/** Puts the view's own style sheets into the page, in place of those of the view before. */
export function applyStyles({ css, stylesheets }: Pick<Envelope, 'css' | 'stylesheets'>): void {
  const known = [...document.querySelectorAll('style[data-prefab-css]')].map(style => style.textContent)
  if (JSON.stringify(known) !== JSON.stringify(css)) replaceStyles(css)
  linkStyles(stylesheets)
}

function replaceStyles(css: readonly string[]): void {
  for (const style of document.querySelectorAll('style[data-prefab-css]')) style.remove()
  css.forEach((text, index) => {
    const style = document.createElement('style')
    style.dataset.prefabCss = ''
    if (index === 0) style.id = 'prefab-css'
    style.textContent = text
    document.head.append(style)
  })
}

function linkStyles(stylesheets: readonly string[]): void {
  const wanted = new Set(stylesheets.map(webUrl).filter(href => href !== undefined))
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-prefab-stylesheet]'))
    if (!wanted.delete(link.getAttribute('href') ?? '')) link.remove()
  for (const href of wanted) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.dataset.prefabStylesheet = ''
    link.setAttribute('href', href)
    document.head.append(link)
  }
}

/** The colour scheme that the view forces, else the host's, and the host's variables and fonts. */
export class Theme {
  private mode: Envelope['mode']
  private context: HostContext = {}
  private variables: string[] = []

  setMode(mode: Envelope['mode']): void {
    this.mode = mode
    this.apply()
  }

  setHost(context: HostContext): void {
    this.context = context
    this.apply()
  }

  private apply(): void {
    const root = document.documentElement
    const scheme = this.mode ?? this.context.theme
    root.classList.toggle('dark', scheme === 'dark')
    if (scheme) root.dataset.theme = scheme
    else delete root.dataset.theme
    root.style.colorScheme = scheme === 'dark' || scheme === 'light' ? scheme : ''
    this.applyHostStyles(this.mode ? {} : this.context)
    applySafeArea(this.context.safeAreaInsets)
  }

  private applyHostStyles({ styles }: HostContext): void {
    const { style } = document.documentElement
    for (const name of this.variables) style.removeProperty(name)
    const entries = Object.entries(styles?.variables ?? {}).filter(([name, value]) => name.startsWith('--') && typeof value === 'string')
    for (const [name, value] of entries) style.setProperty(name, value as string)
    this.variables = entries.map(([name]) => name)
    applyFonts(styles?.css?.fonts)
  }
}

function applyFonts(css: string | undefined): void {
  const known = document.querySelector('style[data-prefab-fonts]')
  if (known?.textContent === css) return
  known?.remove()
  if (!css) return
  const style = document.createElement('style')
  style.dataset.prefabFonts = ''
  style.textContent = css
  document.head.append(style)
}

function applySafeArea(insets: HostContext['safeAreaInsets']): void {
  const sides = ['top', 'right', 'bottom', 'left'].map(side => Number(insets?.[side]) || 0)
  document.body.style.padding = sides.some(inset => inset > 0) ? sides.map(inset => `${inset}px`).join(' ') : ''
}
