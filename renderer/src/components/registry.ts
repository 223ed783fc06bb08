import type { Registry } from '../render/component'

export const components = {} as Partial<Registry> as Registry
