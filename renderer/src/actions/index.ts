export type { FieldErrors, Origin, RunOptions, Services, Toast, Toasts } from './action'
export type { FileOptions, FileValue } from './files'
export { readFiles } from './files'
export { Runner } from './runner'
