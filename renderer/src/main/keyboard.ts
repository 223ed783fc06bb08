import type { ActionList } from '../protocol/node'

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable=false])'

/** The key with its modifiers, as key bindings name it, e.g. `Ctrl+Shift+K`. */
export function keyName({ ctrlKey, altKey, metaKey, shiftKey, key }: KeyboardEvent): string {
  const modifiers = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift']
  return [...modifiers.filter(Boolean), key].join('+')
}

/** Runs the action that is bound to a key, unless the user is typing. */
export function listenForKeys(
  bindingOf: (key: string) => ActionList | undefined,
  run: (actions: ActionList, key: string) => void,
): () => void {
  const listener = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0]
    if (event.defaultPrevented || (target instanceof Element && target.closest(EDITABLE))) return
    const key = keyName(event)
    const actions = bindingOf(key)
    if (!actions) return
    event.preventDefault()
    run(actions, key)
  }
  document.addEventListener('keydown', listener)
  return () => document.removeEventListener('keydown', listener)
}
