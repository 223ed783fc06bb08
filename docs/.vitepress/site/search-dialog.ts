const COMPONENT = '/theme-default/components/VPLocalSearchBox.vue'

/** What the template of the theme has, and what it should have. */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  // What holds a field and a list is no button.
  [/role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/, 'role="dialog" aria-modal="true"'],
  // The label has no text, only a title.
  [/aria-labelledby="localsearch-label"/g, ':aria-label="buttonText"'],
  [/:aria-labelledby="results\?\.length \? 'localsearch-label' : undefined"/, ':aria-label="results?.length ? buttonText : undefined"'],
  // The link is the option, since nothing inside an option can be used; its name is what it shows.
  [
    /(:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+)role="option"\s*>\s*<a\b([^>]*?)\s+:aria-label="\[[^"]*"/,
    'role="presentation"><a $1role="option"$2',
  ],
  // Keys are drawn.
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
  [/<span class="title-icon">/, '<span class="title-icon" aria-hidden="true">'],
]

/** Corrects the search dialog of the default theme, for people who do not see it. */
export const searchDialog = {
  name: 'prefab:search-dialog',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith(COMPONENT)) return undefined
    return CORRECTIONS.reduce((source, [found, instead]) => {
      if (source.search(found) < 0) throw new Error(`The search dialog of VitePress has changed: there is no ${String(found)} in ${id}.`)
      return source.replace(found, instead)
    }, code)
  },
}
