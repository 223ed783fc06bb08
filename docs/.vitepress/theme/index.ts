import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineAsyncComponent } from 'vue'
import { HelloExample } from './HelloExample'
import { Layout } from './Layout'
import { LiveExample } from './LiveExample'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample)
    app.component('HelloExample', HelloExample)
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground/Playground').then(module => module.Playground)),
    )
  },
} satisfies Theme
