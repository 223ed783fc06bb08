import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import { chunk } from './chunk'
import { element, rootElement } from './element'

/** What the chunk `charts` offers: components by wire type. */
export type Charts = Readonly<Record<string, Component>>

type Row = Readonly<Record<string, unknown>>

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(each => each && typeof each === 'object') : [])

function tableElement(rows: readonly Row[], series: readonly Row[]): HTMLElement {
  const labels = new Map(series.map(({ dataKey, label }) => [dataKey, label]))
  const keys = [...new Set(rows.flatMap(Object.keys))]
  const line = (tag: 'th' | 'td', cells: readonly unknown[]) => element('tr', '', ...cells.map(cell => element(tag, '', toDisplay(cell))))
  const head = keys.map(key => labels.get(key) ?? key)
  return element(
    'table',
    '',
    line('th', head),
    ...rows.map(row =>
      line(
        'td',
        keys.map(key => row[key]),
      ),
    ),
  )
}

const values: Component = (node, env) => {
  const root = rootElement('div', 'pf-table', node, env)
  env.bind({ data: node['data'], series: node['series'] }, ({ data, series }) => {
    const rows = rowsOf(data)
    root.replaceChildren(rows.length > 0 ? tableElement(rows, rowsOf(series)) : Array.isArray(data) ? data.map(toDisplay).join(', ') : '')
  })
  return root
}

/** Every kind of chart: drawn by the chunk `charts`, a table of its values where the page does not carry it. */
export const chart: Component = (node, env) => (chunk<Charts>('charts')?.[node.type] ?? values)(node, env)
