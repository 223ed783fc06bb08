import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { pagesOf, project, repository, samples, titleOf } from './documents'

type Item = DefaultTheme.SidebarItem

const item = (file: string): Item => ({ text: titleOf(file), link: `/${file.replace(/^docs\//, '').replace(/\.md$/, '')}` })
const items = (folder: string): Item[] => pagesOf(folder).map(item)

/** The components by kind, as their index has them. */
function components(): Item[] {
  const index = readFileSync(join(repository, 'docs/components/README.md'), 'utf8')
  const groups: Item[] = []
  for (const line of index.split('\n')) {
    const heading = /^## (.*)$/.exec(line)?.[1]
    if (heading) groups.push({ text: heading, items: [] })
    const [, text, slug] = /^\| \[`(\w+)`\]\(([\w-]+)\.md\)/.exec(line) ?? []
    if (text && slug) groups.at(-1)?.items?.push({ text, link: `/components/${slug}` })
  }
  return [{ text: 'Components', link: '/components/' }, ...groups.filter(group => group.items?.length)]
}

/** Without what follows a colon, which is too long for the sidebar. */
const shortened = ({ text = '', ...others }: Item): Item => ({ text: text.split(':')[0] ?? text, ...others })

/** Guides in the order in which somebody new reads them; guides that it does not name follow. */
const ORDER = ['quickstart', 'concepts', 'mcp', 'aspnetcore', 'testing', 'security', 'deployment', 'wire', 'protocol']

function guides(): Item[] {
  const place = (file: string): number => (ORDER.indexOf(basename(file, '.md')) + ORDER.length + 1) % (ORDER.length + 1)
  return [...pagesOf('guide')].sort((left, right) => place(left) - place(right)).map(item)
}

export function sidebar(): DefaultTheme.SidebarMulti {
  const guide: Item[] = [
    { text: 'Guide', items: guides() },
    { text: 'How-to by sample', items: samples.map(({ title, page }) => ({ text: title, link: page })) },
    { text: 'Diagnostics', items: [{ text: 'All diagnostics', link: '/analyzers/' }, ...items('analyzers').map(shortened)] },
    { text: 'Design', items: items('design') },
    { text: 'Project', items: project.map(({ title, page }) => ({ text: title, link: page })) },
  ]
  return { '/components/': components(), '/': guide }
}
