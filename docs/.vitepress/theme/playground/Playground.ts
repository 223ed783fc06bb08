import { useData, withBase } from 'vitepress'
import type { DefaultTheme } from 'vitepress'
import { computed, defineComponent, h, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import schema from '../../../../protocol/prefab.schema.json?raw'
import { LiveFrame } from '../frame/LiveFrame'
import { PageCheck } from './check'
import { Editor } from './editor'
import { exampleNames, loadExample } from './examples'
import { withIcons } from './icons'
import './playground.css'
import type { Problem } from './read'
import { readPage } from './read'
import { hashOf, readHash } from './share'

const FIRST = 'Card'
// Milliseconds without a key before the page follows.
const PAUSE = 250
const SHOWN = 20

interface Group {
  readonly text: string
  readonly names: readonly string[]
}

/** The examples by kind, in the order of the sidebar. */
function groupsOf(theme: DefaultTheme.Config): readonly Group[] {
  const sidebar = (theme.sidebar as DefaultTheme.SidebarMulti | undefined)?.['/components/']
  const groups = Array.isArray(sidebar) ? sidebar : (sidebar?.items ?? [])
  return groups
    .map(({ text = '', items = [] }) => ({ text, names: items.map(item => item.text ?? '').filter(name => exampleNames.has(name)) }))
    .filter(({ names }) => names.length > 0)
}

/** JSON at the left, the page at the right. */
export const Playground = defineComponent({
  name: 'Playground',
  setup() {
    const groups = groupsOf(useData<DefaultTheme.Config>().theme.value)
    const check = new PageCheck(JSON.parse(schema) as object)
    const place = ref<HTMLElement>()
    const example = ref(FIRST)
    const payload = shallowRef<object>()
    const problems = shallowRef<readonly Problem[]>([])
    const note = ref('')
    let editor: Editor | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let edition = 0

    async function follow(text: string): Promise<void> {
      const mine = ++edition
      const reading = readPage(text, check)
      problems.value = reading.problems
      editor?.mark(reading.problems)
      const page = reading.page && (await withIcons(reading.page))
      // What is wrong loses nothing: the last page stays.
      if (page && mine === edition) payload.value = page
    }

    function changed(text: string): void {
      note.value = ''
      clearTimeout(timer)
      timer = setTimeout(() => void follow(text), PAUSE)
    }

    async function choose(name: string): Promise<void> {
      example.value = name
      if (editor) editor.text = await loadExample(name)
      history.replaceState(history.state, '', `#example=${name}`)
    }

    async function open(): Promise<void> {
      try {
        const shared = await readHash(location.hash)
        if (!editor) return
        if (shared && 'text' in shared) {
          example.value = ''
          editor.text = shared.text
        } else await choose(shared?.example ?? FIRST)
      } catch (error) {
        await choose(FIRST)
        note.value = (error as Error).message
      }
    }

    function format(): void {
      if (!editor) return
      try {
        editor.text = JSON.stringify(JSON.parse(editor.text), null, 2)
      } catch {
        note.value = 'Only valid JSON can be laid out.'
      }
    }

    async function share(): Promise<void> {
      if (!editor) return
      history.replaceState(history.state, '', await hashOf(editor.text))
      try {
        await navigator.clipboard.writeText(location.href)
        note.value = 'The link is in the clipboard.'
      } catch {
        note.value = 'The address of this page is the link now.'
      }
    }

    const hashChanged = (): void => void open()
    onMounted(() => {
      if (!place.value) return
      editor = new Editor(place.value, 'Page as JSON', changed)
      void open()
      window.addEventListener('hashchange', hashChanged)
    })
    onBeforeUnmount(() => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', hashChanged)
      editor?.destroy()
    })

    const summary = computed(() => {
      const errors = problems.value.filter(problem => problem.severity === 'error').length
      const warnings = problems.value.length - errors
      const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
      return problems.value.length === 0
        ? 'No problems'
        : [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ')
    })

    const picker = () =>
      h('label', { class: 'playground-picker' }, [
        'Example',
        h('select', { value: example.value, onChange: (event: Event) => void choose((event.target as HTMLSelectElement).value) }, [
          ...(example.value === '' ? [h('option', { value: '' }, 'From the address')] : []),
          ...groups.map(({ text, names }) =>
            h(
              'optgroup',
              { label: text },
              names.map(name => h('option', { value: name }, name)),
            ),
          ),
        ]),
      ])

    const problem = ({ from, line, column, message, severity }: Problem) =>
      h('li', { class: `playground-${severity}` }, [
        h('button', { type: 'button', onClick: () => editor?.goTo(from) }, `Line ${line}, column ${column}`),
        ` ${message}`,
      ])

    return () =>
      h('div', { class: 'playground' }, [
        h('div', { class: 'playground-bar' }, [
          h('h1', 'Playground'),
          picker(),
          h('button', { type: 'button', onClick: format }, 'Lay out'),
          h('button', { type: 'button', onClick: () => void share() }, 'Copy link'),
          h('span', { class: 'playground-note', role: 'status' }, note.value),
        ]),
        h('div', { class: 'playground-editor', ref: place }),
        h('div', { class: 'playground-page' }, [
          h(LiveFrame, { src: withBase('/renderer.html'), title: 'The page', payload: payload.value, grows: false }),
        ]),
        h('div', { class: 'playground-problems' }, [
          h('p', { role: 'status' }, summary.value),
          h('ul', { tabindex: 0, 'aria-label': 'Problems' }, problems.value.slice(0, SHOWN).map(problem)),
        ]),
      ])
  },
})
