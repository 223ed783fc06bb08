import './dialog.css'
import { closeButton } from '../dom/close-button'
import { element } from '../dom/element'
import { addHeader } from '../dom/layer-header'
import { openFlag } from '../dom/open'
import { onTrigger, renderTrigger } from '../dom/trigger'
import { toBoolean } from '../render/coerce'
import type { Branch, Component, Env } from '../render/component'
import type { DialogNode } from '../protocol/protocol'

function layerOf({ title, description, cssClass, children }: DialogNode, env: Env, words: string): HTMLDialogElement {
  const dialog = element('dialog', 'pf-dialog')
  env.classes(dialog, cssClass)
  addHeader(dialog, 'pf-dialog', env, { title, description, words, tags: ['h2', 'p'] })
  env.children(children?.slice(1), dialog)
  return dialog
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

/** Takes the dialog away when its way out has been seen. */
function removeAtEnd(dialog: HTMLDialogElement): void {
  const animations = dialog.getAnimations?.() ?? []
  if (animations.length === 0) dialog.remove()
  else void Promise.allSettled(animations.map(each => each.finished)).then(() => dialog.remove())
}

export const dialog: Component<DialogNode> = (node, env) => {
  const trigger = renderTrigger(node.children?.[0], env)
  let branch: Branch | undefined
  let layer: HTMLDialogElement | undefined
  let hideOverlay: (() => void) | undefined

  const flag = openFlag(env, node.name, show, hide)
  const close = () => flag.set(false)
  const dismissible = () => toBoolean(env.resolve(node.dismissible), true)

  function show(): void {
    branch?.dispose()
    branch = env.branch({ overlay: { close } })
    const inside = branch.env
    layer = layerOf(node, inside, trigger.target()?.textContent?.trim() || 'Dialog')
    if (dismissible()) layer.append(closeButton('Close', close))
    onDismiss(layer, () => dismissible() && close())
    // Outside of the page's tree, so that what happens in the layer does not reach a form or a card around its trigger.
    document.body.append(layer)
    layer.showModal()
    hideOverlay = inside.showOverlay(layer)
    trigger.tell(true)
  }

  function hide(): void {
    hideOverlay?.()
    branch?.dispose()
    branch = undefined
    const closing = layer
    layer = undefined
    if (!closing) return
    closing.close()
    trigger.tell(false)
    removeAtEnd(closing)
  }

  trigger.tell(false)
  onTrigger(trigger, env, () => flag.set(true))
  env.onDispose(() => {
    layer?.close()
    layer?.remove()
  })
  return trigger.wrapper
}
