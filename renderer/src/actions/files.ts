import { ActionError } from './params'

export interface FileOptions {
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
  /** Bytes per file. */
  readonly maxSize?: number | undefined
}

/** A file as the wire has it; `data` is base64. */
export interface FileValue {
  readonly name: string
  readonly size: number
  readonly type: string
  readonly data: string
}

/** Opens the browser's file chooser; resolves to nothing when the user cancels. */
export function pickFiles(options: FileOptions): Promise<FileValue[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.hidden = true
    input.multiple = options.multiple ?? false
    if (options.accept) input.accept = options.accept
    const finish = (files: readonly File[]): void => {
      input.remove()
      readFiles(files, options).then(resolve, reject)
    }
    input.addEventListener('change', () => finish([...(input.files ?? [])]))
    input.addEventListener('cancel', () => finish([]))
    document.body.append(input)
    input.click()
  })
}

/** Reads files as base64; one that is too large is an error that names it. */
export async function readFiles(files: readonly File[], options: FileOptions): Promise<FileValue[]> {
  const { maxSize } = options
  const large = maxSize === undefined ? [] : files.filter(file => file.size > maxSize)
  if (large.length > 0) throw new ActionError(`${large.map(file => file.name).join(', ')}: larger than ${sizeText(maxSize ?? 0)}.`)
  return Promise.all(files.map(readFile))
}

async function readFile(file: File): Promise<FileValue> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new ActionError(`${file.name} cannot be read.`))
    reader.readAsDataURL(file)
  })
  return { name: file.name, size: file.size, type: file.type, data: url.slice(url.indexOf(',') + 1) }
}

function sizeText(bytes: number): string {
  const unit = bytes >= 1_048_576 ? 'megabyte' : bytes >= 1024 ? 'kilobyte' : 'byte'
  const scale = { megabyte: 1_048_576, kilobyte: 1024, byte: 1 }[unit]
  return new Intl.NumberFormat('en-US', { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / scale)
}
