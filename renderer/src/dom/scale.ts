import { toNumber } from '../render/coerce'
import type { Env } from '../render/component'

export interface ScaleProps {
  readonly value?: unknown
  readonly min?: unknown
  readonly max?: unknown
  readonly target?: unknown
}

/** Where a value and a target stand on a scale. */
export interface ScaleValue {
  value: number
  min: number
  max: number
  /** Share of the scale in percent, 0 to 100. */
  share: number
  /** The same for the target; undefined without one. */
  target: number | undefined
}

/** Share of a scale in percent, 0 to 100. */
export function share(value: number, min: number, max: number): number {
  return max === min ? 0 : Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100))
}

/** Follows `value`, `min`, `max` and `target` of a node and tells where they stand. */
export function bindScale(env: Env, props: ScaleProps, apply: (scale: ScaleValue) => void): void {
  const current = { value: 0, min: 0, max: 100, target: undefined as number | undefined }
  let ready = false
  const update = () => {
    if (!ready) return
    const { value, min, max, target } = current
    apply({ value, min, max, share: share(value, min, max), target: target === undefined ? undefined : share(target, min, max) })
  }
  for (const [name, fallback] of [
    ['value', 0],
    ['min', 0],
    ['max', 100],
    ['target', undefined],
  ] as const) {
    env.bind(props[name], value => {
      current[name] = toNumber(value, fallback as number)
      update()
    })
  }
  ready = true
  update()
}
