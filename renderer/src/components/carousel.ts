import './button.css'
import './column.css'
import type { Carousel } from '../dom/carousel'
import { chunk } from '../dom/chunk'
import { container } from '../dom/element'
import { coreIcon } from '../dom/icon'
import type { Component } from '../render/component'
import type { CarouselNode } from '../protocol/protocol'

const column = container('div', 'pf-column')

/** Drawn by the chunk `carousel`; all slides, one below the other, where the page does not carry it. */
export const carousel: Component<CarouselNode> = (node, env) => chunk<Carousel>('carousel')?.(node, env, coreIcon) ?? column(node, env)
