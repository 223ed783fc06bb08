import { withBase } from 'vitepress'
import { defineComponent, h } from 'vue'
import { LiveFrame } from './frame/LiveFrame'
import type { Tools } from './frame/frame-host'

const tools: Tools = { greet: ({ name }) => `Hello, ${String(name)}!` }

/** The page of the sample Hello; this site plays its tool. */
export const HelloExample = defineComponent({
  name: 'HelloExample',
  setup: () => () =>
    h('figure', { class: 'live-example' }, [
      h(LiveFrame, { src: withBase('/examples/Hello.html'), title: 'The page of the greeter', tools }),
      h('figcaption', 'The page, alive. No server stands behind this site; it answers in place of Greet.'),
    ]),
})
