// The only place that names the signal library.
export { batch, computed, effect, signal, Signal, untracked } from '@preact/signals-core'
export type { ReadonlySignal } from '@preact/signals-core'
