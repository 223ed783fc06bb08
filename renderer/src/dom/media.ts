import type { UiNode } from '../protocol/node'
import type { Env } from '../render/component'
import { bindFlag } from './element'
import { bindUrl, mediaUrl } from './url'

/** What sound and film have in common. */
export function bindMedia(media: HTMLMediaElement, node: UiNode, env: Env): void {
  bindFlag(env, node['muted'], muted => {
    media.muted = muted
  })
  bindFlag(env, node['loop'], loop => {
    media.loop = loop
  })
  bindFlag(env, node['controls'], controls => (media.controls = controls), true)
  bindFlag(env, node['autoplay'], autoplay => {
    media.autoplay = autoplay
  })
  bindUrl(env, media, 'src', node['src'], mediaUrl)
}
