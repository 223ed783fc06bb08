import type { DefaultTheme, MarkdownEnv, MarkdownRenderer } from 'vitepress'

/** What the search knows of a page: its text, without code and without the data of samples. */
export function searchableText(source: string, env: MarkdownEnv, md: Pick<MarkdownRenderer, 'render'>): string {
  const html = md.render(source, env)
  if (env.frontmatter?.['search'] === false) return ''
  return html.replace(/<details>[\s\S]*?<\/details>/g, '').replace(/<div class="language-[\s\S]*?<\/pre>[\s\S]*?<\/div>/g, '')
}

/** Functions in here travel to the browser as text, so that each stands alone. */
export const miniSearch: DefaultTheme.LocalSearchOptions['miniSearch'] = {
  options: {
    // showToast is found by toast, too.
    tokenize: text =>
      text.split(/[^\p{L}\p{N}_]+/u).flatMap(word => {
        const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)
        return parts.length > 1 ? [word, ...parts] : [word]
      }),
  },
  searchOptions: {
    // Who searches wants to use something sooner than to know why it is as it is.
    boostDocument: id => (/\/(design|project)\//.test(String(id)) ? 0.3 : 1),
  },
}
