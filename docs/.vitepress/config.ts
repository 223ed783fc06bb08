import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { linkedFiles, repository } from './site/documents'
import { repositoryMarkdown } from './site/markdown'
import { miniSearch, searchableText } from './site/search'
import { searchDialog } from './site/search-dialog'
import { sidebar } from './site/sidebar'

export default defineConfig({
  title: 'Prefab.Net',
  description: 'User interfaces for MCP Apps and web pages, written in C#.',
  lang: 'en',
  // Where the site does not stand at the root of its host, such as /prefab/.
  base: process.env['DOCS_BASE'] ?? '/',
  rewrites: { ':folder/README.md': ':folder/index.md' },
  srcExclude: ['node_modules/**'],
  head: [
    [
      'link',
      {
        rel: 'icon',
        href: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='%234f46e5'/><path d='M8 9h16M8 16h9M8 23h12' stroke='white' stroke-width='4' stroke-linecap='round'/></svg>",
      },
    ],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: repositoryMarkdown,
  },
  vite: {
    plugins: [searchDialog],
    server: { fs: { allow: [repository] } },
    build: { chunkSizeWarningLimit: 1000 },
  },
  buildEnd({ outDir }) {
    for (const file of linkedFiles().data) cpSync(join(repository, file), join(outDir, 'files', file))
  },
  themeConfig: {
    nav: [
      { text: 'Quickstart', link: '/guide/quickstart' },
      { text: 'Guide', link: '/guide/concepts', activeMatch: '^/(guide/(?!quickstart)|samples/|analyzers/|design/|project/)' },
      { text: 'Components', link: '/components/', activeMatch: '^/components/' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local', options: { _render: searchableText, miniSearch } },
    footer: { message: 'MIT licence' },
    notFound: {
      linkText: 'Go to the first page',
      linkLabel: 'Go to the first page',
      quote: 'This page does not exist, or no longer does. The search may know where its subject is now.',
    },
  },
})
