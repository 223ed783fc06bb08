import type { UiNode } from '../../protocol/node'
import { toBoolean, toNumber, toOneOf } from '../../render/coerce'
import type { Env } from '../../render/component'

/** How a carousel moves and what of it is in view. */
export interface Settings {
  readonly direction: 'left' | 'right' | 'up' | 'down'
  readonly vertical: boolean
  readonly continuous: boolean
  readonly fade: boolean
  readonly loop: boolean
  readonly gap: number
  /** Slides in view; 0 = each as wide as it is. */
  readonly visible: number
  readonly step: number
  readonly autoAdvance: number
  readonly icon: IconSource
}

/** Draws an icon of the core, which stays there. */
export type IconSource = (name: string) => SVGSVGElement

/** Reads the settings of a carousel once. */
export function settingsOf(node: UiNode, env: Env, icon: IconSource): Settings {
  const value = (name: string) => env.resolve(node[name])
  const direction = toOneOf(value('direction'), ['left', 'right', 'up', 'down'], 'left')
  const continuous = toBoolean(value('continuous'))
  const fade = value('effect') === 'fade' && !continuous
  return {
    direction,
    vertical: direction === 'up' || direction === 'down',
    continuous,
    fade,
    loop: toBoolean(value('loop'), true),
    gap: toNumber(value('gap'), 0),
    visible: fade ? 1 : node['visible'] === null ? 0 : toNumber(value('visible'), continuous ? 0 : 1),
    step: Math.max(1, Math.round(toNumber(value('slidesToScroll'), 1))),
    autoAdvance: continuous ? 0 : toNumber(value('autoAdvance'), 0),
    icon,
  }
}
