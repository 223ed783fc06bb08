import './drop-zone.css'
import { bindFlag, element, rootElement } from '../dom/element'
import { bindIcon, coreIcon } from '../dom/icon'
import { toBoolean, toDisplay, toNumber } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
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

const render: Component<DropZoneNode> = (node, env) => {
  const root = rootElement('div', 'pf-drop-zone', node, env)
  const picker = element('input')
  const area = element(
    'button',
    'pf-drop-zone-area pf-control',
    bindIcon(env, node.icon ?? 'upload'),
    element('span', 'pf-drop-zone-label', env.text(node.label ?? 'Drop files here or click to browse')),
  )
  const list = element('ul', 'pf-drop-zone')
  picker.type = 'file'
  picker.hidden = true
  area.type = 'button'
  if (node.description !== undefined) area.append(element('span', 'pf-drop-zone-description', env.text(node.description)))
  root.append(area, picker)
  env.attribute(picker, 'accept', node.accept)
  env.identify(area)
  const control = env.control<readonly Chosen[]>(node, { read: toFiles })
  const multiple = () => toBoolean(env.resolve(node.multiple))
  const refuse = (message: string) => void env.run({ action: 'showToast', message, variant: 'error' })

  const take = async (files: readonly File[]) => {
    const accept = toDisplay(env.resolve(node.accept))
    const limit = toNumber(env.resolve(node.maxSize))
    const fitting = files.filter(file => {
      if (!isAccepted(file, accept)) refuse(`${file.name} is not of an accepted type (${accept}).`)
      else if (limit !== undefined && file.size > limit) refuse(`${file.name} is larger than ${sizeText(limit, env.locale)}.`)
      else return true
      return false
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
  const item = (file: Chosen, index: number) => {
    const remove = element('button', 'pf-close', coreIcon('x'))
    remove.type = 'button'
    remove.setAttribute('aria-label', `Remove ${file.name}`)
    remove.addEventListener('click', () => {
      control.set(control.get().filter((_, at) => at !== index))
      area.focus()
    })
    return element(
      'li',
      'pf-drop-zone-file',
      element('span', '', toDisplay(file.name)),
      element('span', 'pf-drop-zone-size', sizeText(toNumber(file.size, 0), env.locale)),
      remove,
    )
  }
  control.watch(files => {
    list.replaceChildren(...files.map(item))
    if (files.length > 0) root.append(list)
    else list.remove()
  })
  bindFlag(env, node.disabled, disabled => {
    area.disabled = disabled
  })
  area.addEventListener('click', () => {
    picker.multiple = multiple()
    picker.value = ''
    picker.click()
  })
  picker.addEventListener('change', () => void take([...(picker.files ?? [])]))
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault()
    area.toggleAttribute('data-over', is && !area.disabled)
  }
  area.addEventListener('dragover', over(true))
  area.addEventListener('dragleave', over(false))
  area.addEventListener('drop', event => {
    over(false)(event)
    if (!area.disabled) void take([...(event.dataTransfer?.files ?? [])])
  })
  return root
}

export const dropZone: ComponentDefinition<DropZoneNode> = { render, initial: node => toFiles(node.value) }
