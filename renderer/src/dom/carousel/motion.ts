import type { Env } from '../../render/component'
import { roundButton } from './button'
import type { Settings } from './settings'

/** Moves by itself unless the user rests on it, pauses it, or wants no motion. */
export function autoMove(
  root: HTMLElement,
  foot: HTMLElement,
  env: Env,
  { icon, autoAdvance }: Settings,
  pauseOnHover: boolean,
  advance?: () => void,
): void {
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
  const pause = roundButton('Pause', icon('pause'))
  pause.classList.add('pf-carousel-pause')
  pause.dataset['variant'] = 'ghost'
  let resting = false
  pause.addEventListener('click', () => {
    const paused = root.toggleAttribute('data-paused')
    pause.setAttribute('aria-label', paused ? 'Play' : 'Pause')
    pause.replaceChildren(icon(paused ? 'play' : 'pause'))
  })
  for (const [name, rests] of [
    ['pointerenter', true],
    ['pointerleave', false],
    ['focusin', true],
    ['focusout', false],
  ] as const) {
    root.addEventListener(name, () => {
      if (pauseOnHover || name.startsWith('focus')) resting = rests
    })
  }
  if (still) return
  foot.append(pause)
  if (!advance) return
  const timer = setInterval(
    () => {
      if (!resting && !root.hasAttribute('data-paused') && !document.hidden) advance()
    },
    Math.max(250, autoAdvance),
  )
  env.onDispose(() => clearInterval(timer))
}
