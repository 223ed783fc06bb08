import './drop-zone.css'
import { closeButton } from '../dom/close-button'
import { bindFlag, element, rootElement } from '../dom/element'
import { bindIcon } from '../dom/icon'
import { toBoolean, toDisplay, toNumber } from '../render/coerce'
import type { Component, ComponentDefinition, Env } from '../render/component'
import type { DropZoneNode } from '../protocol/protocol'

interface Chosen {
  readonly name: string
  readonly size: number
}

/** Whether a file is of one of the kinds of an `accept` list: MIME types, `type/*` or extensions. */
export function isAccepted(file: { name: string; type: string }, accept: string): boolean {
  const kinds = accept
    .split(',')
    .map(kind => kind.trim().toLowerCase())
    .filter(Boolean)
  if (kinds.length === 0) return true
  return kinds.some(kind => {
    if (kind === '*/*' || kind === '*') return true
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind)
    return kind.endsWith('/*') ? file.type.toLowerCase().startsWith(kind.slice(0, -1)) : file.type.toLowerCase() === kind
  })
}

const toFiles = (value: unknown): readonly Chosen[] => (Array.isArray(value) ? value : [])

function sizeText(bytes: number, locale: string): string {
  const [unit, scale] =
    bytes >= 1_048_576 ? (['megabyte', 1_048_576] as const) : bytes >= 1024 ? (['kilobyte', 1024] as const) : (['byte', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / scale)
}

function areaOf(node: DropZoneNode, env: Env): HTMLButtonElement {
  const label = element('span', 'pf-drop-zone-label', env.text(node.label ?? 'Drop files here or click to browse'))
  const area = element('button', 'pf-drop-zone-area pf-control', bindIcon(env, node.icon ?? 'upload'), label)
  area.type = 'button'
  if (node.description !== undefined) area.append(element('span', 'pf-drop-zone-description', env.text(node.description)))
  env.identify(area)
  bindFlag(env, node.disabled, disabled => {
    area.disabled = disabled
  })
  return area
}

/** A chosen file in the list, with a button that takes it out. */
function fileItem({ name, size }: Chosen, locale: string, remove: () => void): HTMLElement {
  const sizeLabel = element('span', 'pf-drop-zone-size', sizeText(toNumber(size, 0), locale))
  return element('li', 'pf-drop-zone-file', element('span', '', toDisplay(name)), sizeLabel, closeButton(`Remove ${name}`, remove))
}

/** Why a file cannot be taken; nothing when it can. */
function refusal(file: File, node: DropZoneNode, env: Env): string | undefined {
  const accept = toDisplay(env.resolve(node.accept))
  const limit = toNumber(env.resolve(node.maxSize))
  if (!isAccepted(file, accept)) return `${file.name} is not of an accepted type (${accept}).`
  return limit !== undefined && file.size > limit ? `${file.name} is larger than ${sizeText(limit, env.locale)}.` : undefined
}

/** Lets people choose files by a press, with the platform's own dialog; returns the input that opens it. */
function pickerOf(
  node: DropZoneNode,
  env: Env,
  area: HTMLElement,
  multiple: () => boolean,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const picker = element('input')
  picker.type = 'file'
  picker.hidden = true
  env.attribute(picker, 'accept', node.accept)
  picker.addEventListener('change', () => take([...(picker.files ?? [])]))
  area.addEventListener('click', () => {
    picker.multiple = multiple()
    picker.value = ''
    picker.click()
  })
  return picker
}

/** Lets people drop files on the area. */
function bindDrop(area: HTMLButtonElement, take: (files: readonly File[]) => void): void {
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault()
    area.toggleAttribute('data-over', is && !area.disabled)
  }
  area.addEventListener('dragover', over(true))
  area.addEventListener('dragleave', over(false))
  area.addEventListener('drop', event => {
    over(false)(event)
    if (!area.disabled) take([...(event.dataTransfer?.files ?? [])])
  })
}

const render: Component<DropZoneNode> = (node, env) => {
  const root = rootElement('div', 'pf-drop-zone', node, env)
  const area = areaOf(node, env)
  const list = element('ul', 'pf-drop-zone')
  const control = env.control<readonly Chosen[]>(node, { read: toFiles })
  const multiple = () => toBoolean(env.resolve(node.multiple))
  const refuse = (message: string) => void env.run({ action: 'showToast', message, variant: 'error' })

  const take = async (files: readonly File[]) => {
    const fitting = files.filter(file => {
      const reason = refusal(file, node, env)
      if (reason) refuse(reason)
      return !reason
    })
    const chosen = multiple() ? fitting : fitting.slice(0, 1)
    if (chosen.length === 0) return
    try {
      const values = await env.readFiles(chosen)
      control.set(multiple() ? [...control.get(), ...values] : values, values)
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error))
    }
  }
  const remove = (index: number) => {
    control.set(control.get().filter((_, at) => at !== index))
    area.focus()
  }
  root.append(area, pickerOf(node, env, area, multiple, take))
  bindDrop(area, take)
  control.watch(files => {
    list.replaceChildren(...files.map((file, index) => fileItem(file, env.locale, () => remove(index))))
    if (files.length > 0) root.append(list)
    else list.remove()
  })
  return root
}

export const dropZone: ComponentDefinition<DropZoneNode> = { render, initial: node => toFiles(node.value) }
