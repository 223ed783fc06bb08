import { useData } from 'vitepress'
import type { PropType } from 'vue'
import { defineComponent, h, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import type { Theme, Tools } from './frame-host'
import { FrameHost } from './frame-host'

const MAX_HEIGHT = 1200

/** A page of Prefab in a sandboxed frame, in the theme of the site and as high as it needs. */
export const LiveFrame = defineComponent({
  name: 'LiveFrame',
  props: {
    /** Address of the document. */
    src: { type: String, required: true },
    title: { type: String, required: true },
    tools: { type: Object as PropType<Tools>, default: () => ({}) },
    /** A payload for a document that has none of its own. */
    payload: { type: Object as PropType<object | undefined>, default: undefined },
    /** Whether the frame grows with its page; otherwise style sheets say how high it is. */
    grows: { type: Boolean, default: true },
  },
  setup(props) {
    const { isDark } = useData()
    const theme = (): Theme => (isDark.value ? 'dark' : 'light')
    const frame = ref<HTMLIFrameElement>()
    const height = ref<number>()
    let host: FrameHost | undefined

    onMounted(() => {
      if (!frame.value) return
      const resized = (value: number): void => void (height.value = Math.min(value, MAX_HEIGHT))
      host = new FrameHost(frame.value, { theme: theme(), tools: props.tools, ...(props.grows ? { resized } : {}) })
      if (props.payload) host.show(props.payload)
      // Only now somebody listens to the page.
      frame.value.src = props.src
    })
    onBeforeUnmount(() => host?.close())
    watch(isDark, () => host?.setTheme(theme()))
    watch(
      () => props.payload,
      payload => payload && host?.show(payload),
    )

    return () =>
      h('iframe', {
        ref: frame,
        class: 'live-frame',
        title: props.title,
        sandbox: 'allow-scripts',
        style: height.value === undefined ? undefined : { height: `${height.value}px` },
      })
  },
})
