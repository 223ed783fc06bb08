import type { CarouselNode } from '../protocol/protocol'
import type { Env } from '../render/component'
import type { IconSource } from './carousel/settings'

/** What the chunk `carousel` offers. */
export type Carousel = (node: CarouselNode, env: Env, icon: IconSource) => Node
