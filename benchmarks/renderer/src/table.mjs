import { median } from './measure.mjs'

const kilobytes = bytes => `${(bytes / 1000).toFixed(0)} kB`
const milliseconds = time => `${time.toFixed(1)} ms`
const measures = [
  { key: 'raw', name: 'JS + CSS, raw', format: kilobytes },
  { key: 'gzip', name: 'JS + CSS, gzip', format: kilobytes },
  { key: 'visible', name: 'visible', format: milliseconds, portBar: 1.3 },
  { key: 'keystroke', name: 'keystroke to DOM', format: milliseconds },
  { key: 'toggle', name: 'toggle one item to DOM', format: milliseconds },
  { key: 'append', name: 'append one item to DOM', format: milliseconds },
  { key: 'sort', name: 'sort to DOM', format: milliseconds },
  { key: 'heap', name: 'JavaScript heap', format: bytes => `${(bytes / 1e6).toFixed(1)} MB` },
]
const FAILS = 'does not'

/** The medians of all runs as a Markdown table; a ratio below 1 means that ours needs less. */
export function table(runs, pages) {
  const rows = [['page', 'measure', 'Prefab.Net', 'prefab-ui', 'ratio', 'bar', '', 'TypeScript port', 'ratio', 'bar', '']]
  for (const { name: page, bars = {} } of pages) {
    for (const { key, name, format, portBar } of measures) {
      const of = renderer => valueOf(runs, page, renderer, key)
      const ours = of('ours')
      if (ours === undefined) continue
      const text = value => (typeof value === 'number' ? format(value) : FAILS)
      rows.push([
        page,
        name,
        text(ours),
        ...['upstream', 'port'].flatMap(peer => {
          const bar = peer === 'upstream' ? bars[key] : portBar
          return [text(of(peer)), ...compare(ours, of(peer), bar)]
        }),
      ])
    }
  }
  return markdown(rows)
}

/** The median of what was measured; `null` when the renderer did not do it in every round, undefined when nobody asked. */
function valueOf(runs, page, renderer, key) {
  const values = runs.filter(run => run.page === page && run.renderer === renderer).map(run => run[key])
  if (values.every(value => value === undefined)) return undefined
  return values.some(value => typeof value !== 'number') ? null : median(values)
}

function compare(ours, theirs, bar) {
  const limit = bar === undefined ? '' : `≤ ${bar < 1 ? `1/${Math.round(1 / bar)}` : bar}`
  if (typeof ours !== 'number') return ['', limit, 'missed']
  // There is nothing to be measured by.
  if (typeof theirs !== 'number') return ['', limit, '']
  const ratio = ours / theirs
  return [ratio.toFixed(3), limit, bar === undefined ? '' : ratio <= bar ? 'met' : 'missed']
}

export function markdown(rows) {
  const widths = rows[0].map((_, index) => Math.max(3, ...rows.map(row => row[index].length)))
  const line = row => `| ${row.map((cell, index) => (index < 2 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join(' | ')} |`
  const rule = `| ${widths.map((width, index) => (index < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n')
}
