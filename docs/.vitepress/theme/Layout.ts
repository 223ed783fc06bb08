import { useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineComponent, h, onMounted, watch } from 'vue'

/** The layout of the default theme, with a main landmark on the pages where it has none. */
export const Layout = defineComponent({
  name: 'SiteLayout',
  setup() {
    const { frontmatter } = useData()
    function markMain(): void {
      const content = document.getElementById('VPContent')
      if (['home', 'page'].includes(frontmatter.value['layout'] as string)) content?.setAttribute('role', 'main')
      else content?.removeAttribute('role')
    }
    onMounted(markMain)
    watch(() => frontmatter.value['layout'], markMain, { flush: 'post' })
    return () => h(DefaultTheme.Layout)
  },
})
