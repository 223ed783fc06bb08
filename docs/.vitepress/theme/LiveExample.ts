import { withBase } from 'vitepress'
import { defineComponent, h } from 'vue'
import { LiveFrame } from './frame/LiveFrame'

/** The sample of a component, alive. */
export const LiveExample = defineComponent({
  name: 'LiveExample',
  props: {
    /** Name of the component. */
    name: { type: String, required: true },
  },
  setup: ({ name }) => {
    return () =>
      h('figure', { class: 'live-example' }, [
        h(LiveFrame, { key: name, src: withBase(`/examples/${name}.html`), title: `Live example: ${name}` }),
        h('figcaption', [h('a', { href: withBase(`/playground.html#example=${name}`) }, 'Edit it in the playground')]),
      ])
  },
})
