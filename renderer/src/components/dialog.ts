import './dialog.css'
import { element } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { openFlag } from '../dom/open'
import { onTrigger, renderTrigger } from '../dom/trigger'
import { toBoolean } from '../render/coerce'
import type { Branch, Component, Env } from '../render/component'
import type { DialogNode } from '../protocol/protocol'

function header(node: DialogNode, env: Env, dialog: HTMLDialogElement): HTMLElement | undefined {
  if (node.title === undefined && node.description === undefined) return undefined
  const box = element('div', 'pf-dialog-header')
  if (node.title !== undefined) {
    const title = element('h2', 'pf-dialog-title', env.text(node.title))
    title.id = env.uid('title')
    dialog.setAttribute('aria-labelledby', title.id)
    box.append(title)
  }
  if (node.description !== undefined) {
    const description = element('p', 'pf-dialog-description', env.text(node.description))
    description.id = env.uid('description')
    dialog.setAttribute('aria-describedby', description.id)
    box.append(description)
  }
  return box
}

/** Calls `close` for Escape and for a press on the backdrop. */
function onDismiss(dialog: HTMLDialogElement, close: () => void): void {
  dialog.addEventListener('cancel', event => {
    if (event.target !== dialog) return
    event.preventDefault()
    close()
  })
  dialog.addEventListener('keydown', event => {
    // The browser closes on the second Escape in a row even when the first was refused.
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  })
  dialog.addEventListener('pointerdown', event => {
    const box = dialog.getBoundingClientRect()
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom
    if (event.target === dialog && !inside) close()
  })
}

export const dialog: Component<DialogNode> = (node, env) => {
  const [first, ...content] = node.children ?? []
  const trigger = renderTrigger(first, env)
  let branch: Branch | undefined
  let layer: HTMLDialogElement | undefined
  let hideOverlay: (() => void) | undefined

  const flag = openFlag(env, node.name, show, hide)
  const dismissible = () => toBoolean(env.resolve(node.dismissible), true)
  const dismiss = () => dismissible() && flag.set(false)

  function show(): void {
    branch?.dispose()
    branch = env.branch({ overlay: { close: () => flag.set(false) } })
    const inside = branch.env
    const dialog = element('dialog', 'pf-dialog')
    layer = dialog
    inside.classes(dialog, node.cssClass)
    const head = header(node, inside, dialog)
    if (head) dialog.append(head)
    else if (node.title === undefined) dialog.setAttribute('aria-label', trigger.target()?.textContent?.trim() || 'Dialog')
    inside.children(content, dialog)
    if (dismissible()) {
      const close = element('button', 'pf-close', coreIcon('x'))
      close.type = 'button'
      close.setAttribute('aria-label', 'Close')
      close.addEventListener('click', () => flag.set(false))
      dialog.append(close)
    }
    onDismiss(dialog, dismiss)
    // Outside of the page's tree, so that what happens in the layer does not reach a form or a card around its trigger.
    document.body.append(dialog)
    dialog.showModal()
    hideOverlay = inside.showOverlay(dialog)
    trigger.update({ 'aria-haspopup': 'dialog', 'aria-expanded': 'true' })
  }

  function hide(): void {
    hideOverlay?.()
    branch?.dispose()
    branch = undefined
    const closing = layer
    layer = undefined
    if (!closing) return
    closing.close()
    trigger.update({ 'aria-haspopup': 'dialog', 'aria-expanded': 'false' })
    const gone = () => closing.remove()
    if (closing.getAnimations?.().length) void Promise.allSettled(closing.getAnimations().map(each => each.finished)).then(gone)
    else gone()
  }

  trigger.update({ 'aria-haspopup': 'dialog', 'aria-expanded': 'false' })
  onTrigger(trigger, env, () => flag.set(true))
  env.onDispose(() => {
    layer?.close()
    layer?.remove()
  })
  return trigger.wrapper
}
