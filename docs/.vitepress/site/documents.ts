import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** A Markdown document that lies elsewhere in the repository and is a page of the site. */
export interface Outside {
  /** Path in the repository, such as `samples/Contacts/README.md`. */
  readonly file: string
  /** Path of the page, such as `/samples/contacts`. */
  readonly page: string
  readonly title: string
}

const documents = (folder: string): readonly string[] =>
  readdirSync(join(repository, folder))
    .map(name => `${folder}/${name}/README.md`)
    .filter(file => existsSync(join(repository, file)))

const outside = (page: string, file: string): Outside => ({ file, page, title: titleOf(file) })

/** The samples that have a README. */
export const samples: readonly Outside[] = documents('samples').map(file =>
  outside(`/samples/${basename(dirname(file)).toLowerCase()}`, file),
)

/** Documents about the project itself. */
export const project: readonly Outside[] = [
  outside('/project/contributing', 'CONTRIBUTING.md'),
  outside('/project/changelog', 'CHANGELOG.md'),
  outside('/project/benchmarks', 'benchmarks/README.md'),
  outside('/project/benchmarks-renderer', 'benchmarks/renderer/README.md'),
  outside('/project/renderer', 'renderer/README.md'),
  outside('/project/prefab', 'tools/prefab/README.md'),
]

/** The first heading of a document. */
export function titleOf(file: string): string {
  return /^# (.*)$/m.exec(readFileSync(join(repository, file), 'utf8'))?.[1] ?? basename(file, '.md')
}

/** The Markdown files of a folder of `docs/`, without its README. */
export function pagesOf(folder: string): readonly string[] {
  return readdirSync(join(repository, 'docs', folder))
    .filter(name => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('['))
    .map(name => `docs/${folder}/${name}`)
}

const isFolder = (file: string): boolean => statSync(join(repository, file), { throwIfNoEntry: false })?.isDirectory() ?? false

/** Files that are too long to be read as a page. */
const isData = (file: string): boolean => file.endsWith('.json')

/**
 * Where on the site a link of a document leads: to a page, or to a copy of the file in the repository.
 * Undefined for a folder, of which the site has nothing to show.
 */
export function siteLink(from: string, href: string): string | undefined {
  const [path = '', anchor] = href.split('#')
  const file = posix.join(posix.dirname(from), decodeURI(path))
  const hash = anchor === undefined ? '' : `#${anchor}`
  const page = [...samples, ...project].find(document => document.file === file || posix.dirname(document.file) === file)?.page
  if (page) return page + hash
  if (file === 'README.md') return `/${hash}`
  if (file.startsWith('docs/')) return `/${file.slice('docs/'.length).replace(/(^|\/)README\.md$/, '$1')}${hash}`
  return isFolder(file) ? undefined : isData(file) ? `/files/${file}` : `/source/${file}`
}

const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g

/** Whether a link is relative to the document that it stands in. */
export const isInternal = (href: string): boolean => !/^[a-z]+:|^#|^\//i.test(href)

/** A document from elsewhere, with links that hold on the site; pictures are loaded from where they are. */
export function contentOf({ file, page }: Outside): string {
  const text = readFileSync(join(repository, file), 'utf8')
  return text.replace(LINK, (whole, picture: string, label: string, href: string) => {
    if (!isInternal(href)) return whole
    const up = '../'.repeat(page.split('/').length - 1)
    if (picture) return `![${label}](${up}${posix.join(posix.dirname(file), href)})`
    const link = siteLink(file, href)
    return link === undefined ? label : `[${label}](${link})`
  })
}

/** Files of the repository that documents link to, of which the site has copies. */
export function linkedFiles(): { readonly sources: readonly string[]; readonly data: readonly string[] } {
  const inside = ['analyzers', 'components', 'design', 'guide', '.'].flatMap(folder => pagesOf(folder))
  const links = [...[...samples, ...project].map(document => document.file), ...inside.map(file => posix.normalize(file))].flatMap(from =>
    [...readFileSync(join(repository, from), 'utf8').matchAll(LINK)]
      .filter(([, picture, , href = '']) => !picture && isInternal(href))
      .map(([, , , href = '']) => href)
      .map(href => siteLink(from, href) ?? ''),
  )
  const below = (root: string): readonly string[] =>
    [...new Set(links.filter(link => link.startsWith(root)).map(link => link.slice(root.length).split('#')[0] ?? ''))].filter(file =>
      existsSync(join(repository, file)),
    )
  return { sources: below('/source/'), data: below('/files/') }
}
