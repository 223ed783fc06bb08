import { median } from './measure.mjs'

const kilobytes = bytes => `${(bytes / 1000).toFixed(0)} kB`
const milliseconds = time => `${time.toFixed(1)} ms`
const measures = [
  { key: 'raw', name: 'JS + CSS, raw', format: kilobytes },
  { key: 'gzip', name: 'JS + CSS, gzip', format: kilobytes },
  { key: 'visible', name: 'visible', format: milliseconds },
  { key: 'keystroke', name: 'keystroke to DOM', format: milliseconds },
  { key: 'toggle', name: 'toggle one item to DOM', format: milliseconds },
]

/** The medians of all runs as a Markdown table; a ratio below 1 means that ours needs less. */
export function table(runs) {
  const rows = [['page', 'measure', 'Prefab.Net', 'prefab-ui 0.20.2', 'ratio']]
  for (const page of new Set(runs.map(run => run.page))) {
    for (const { key, name, format } of measures) {
      const of = renderer =>
        runs.filter(run => run.page === page && run.renderer === renderer && run[key] !== undefined).map(run => run[key])
      const [ours, peer] = [of('ours'), of('peer')]
      if (ours.length === 0 || peer.length === 0) continue
      rows.push([page, name, format(median(ours)), format(median(peer)), (median(ours) / median(peer)).toFixed(3)])
    }
  }
  const widths = rows[0].map((_, index) => Math.max(...rows.map(row => row[index].length)))
  const line = row => `| ${row.map((cell, index) => (index < 2 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join(' | ')} |`
  const rule = `| ${widths.map((width, index) => (index < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n')
}
