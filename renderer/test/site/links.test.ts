import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist, fileOf } from './site'

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.html') && !/^(examples|404|renderer)/.test(file))
  .map(file => ({ file, html: readFileSync(join(dist, file), 'utf8') }))

const idsByFile = new Map<string, ReadonlySet<string>>()

function idsOf(file: string): ReadonlySet<string> {
  const known = idsByFile.get(file)
  if (known) return known
  const ids = new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => unescape(id)))
  idsByFile.set(file, ids)
  return ids
}

const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** Why an address of a page leads nowhere; undefined when it leads somewhere, or elsewhere. */
function fault(page: string, address: string): string | undefined {
  const url = new URL(unescape(address), `http://site/${page}`)
  if (url.hostname !== 'site') return undefined
  const file = fileOf(url.pathname)
  if (!file) return `${page}: ${address}`
  const anchor = decodeURIComponent(url.hash.slice(1))
  // The playground reads the rest of its address itself.
  if (anchor === '' || /^(example|json)=/.test(anchor)) return undefined
  return idsOf(file).has(anchor) ? undefined : `${page}: ${address} (no such anchor in ${relative(dist, file)})`
}

describe('The site', () => {
  it('has_a_page_for_every_document', () => {
    expect(pages.length).toBeGreaterThan(150)
    expect(pages.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'index.html',
        'playground.html',
        'guide/quickstart.html',
        'components/data-table.html',
        'samples/contacts.html',
      ]),
    )
  })

  it('has_no_link_picture_or_script_that_leads_nowhere', () => {
    const faults = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => fault(file, address)).filter(found => found !== undefined),
    )
    expect(faults).toStrictEqual([])
  })
})
