import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Problem } from './read'

const colors = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--playground-key)' },
  { tag: tags.string, color: 'var(--playground-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--playground-literal)' },
])

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--vp-c-bg)', color: 'var(--vp-c-text-1)', fontSize: '13px' },
  '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--vp-c-text-1)' },
  '.cm-cursor': { borderLeftColor: 'var(--vp-c-text-1)' },
  '.cm-gutters': { backgroundColor: 'var(--vp-c-bg-alt)', color: 'var(--vp-c-text-2)', borderRight: '1px solid var(--vp-c-divider)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--vp-c-default-soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--vp-c-brand-soft)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--vp-c-bg-elv)', color: 'var(--vp-c-text-1)', border: '1px solid var(--vp-c-divider)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--vp-c-default-soft)', color: 'var(--vp-c-text-2)', border: 'none' },
})

/** An editor for JSON; Tab leaves it, as in any field. */
export class Editor {
  private readonly view: EditorView

  constructor(parent: HTMLElement, label: string, changed: (text: string) => void) {
    const extensions = [
      lineNumbers(),
      foldGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of('  '),
      bracketMatching(),
      highlightActiveLine(),
      json(),
      lintGutter(),
      syntaxHighlighting(colors),
      look,
      keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of(update => {
        if (update.docChanged) changed(update.state.doc.toString())
      }),
    ]
    this.view = new EditorView({ parent, state: EditorState.create({ extensions }) })
  }

  get text(): string {
    return this.view.state.doc.toString()
  }

  /** Replaces the text, as one step that can be undone. */
  set text(text: string) {
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      scrollIntoView: true,
    })
  }

  mark(problems: readonly Problem[]): void {
    const end = this.view.state.doc.length
    const diagnostics = problems.map(({ from, to, message, severity }) => ({
      from: Math.min(from, end),
      to: Math.min(to, end),
      message,
      severity,
    }))
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics))
  }

  /** Puts the cursor at an offset, and the focus into the editor. */
  goTo(offset: number): void {
    const anchor = Math.min(offset, this.view.state.doc.length)
    this.view.dispatch({ selection: { anchor }, scrollIntoView: true })
    this.view.focus()
  }

  destroy(): void {
    this.view.destroy()
  }
}
