import './chart.css'
import type { UiNode } from '../../protocol/node'
import { toBoolean, toNumber } from '../../render/coerce'
import type { Component, Env } from '../../render/component'
import { element, rootElement } from '../element'
import { svgElement } from '../svg'
import { formatter, toRows, toSeries, type ChartData, type Drawing, type Mark } from './drawing'

const shared = new Set(['type', 'cssClass', 'id', 'onMount', 'let', 'children'])
// More rows than this are not read out one by one.
const tableLimit = 200
// In pixels; a drawing higher than this would stop the page.
const maxHeight = 10_000
// Where nothing is measured.
const defaultWidth = 600

function propsOf(node: UiNode): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).filter(([name]) => !shared.has(name)))
}

const swatch = (color: string) => {
  const box = element('i', 'pf-chart-swatch')
  box.style.background = color
  return box
}

function tableElement(rows: ReturnType<Drawing['table']>, caption: string): HTMLElement {
  const line = (cells: readonly string[], head: boolean) =>
    element(
      'tr',
      '',
      ...cells.map((text, index) =>
        Object.assign(element(head || index === 0 ? 'th' : 'td', '', text), head || index === 0 ? { scope: head ? 'col' : 'row' } : {}),
      ),
    )
  const [head = [], ...body] = rows
  const table = element(
    'table',
    '',
    element('caption', '', caption),
    element('thead', '', line(head, true)),
    element('tbody', '', ...body.slice(0, tableLimit).map(cells => line(cells, false))),
  )
  // A table is as wide as its content whatever it is told; its box is not.
  return element('div', 'pf-hidden', table)
}

function tooltipContent({ title, rows }: Mark): Node[] {
  const lines = rows.map(({ label, value, color }) =>
    element('div', 'pf-chart-entry', swatch(color), element('span', '', label), element('b', '', value)),
  )
  return [...(title && !(rows.length === 1 && rows[0]?.label === title) ? [element('div', 'pf-chart-title', title)] : []), ...lines]
}

/** The pointer and the arrow keys show a tooltip at the nearest mark. */
class Pointer {
  private drawing: Drawing | undefined
  private current: number | undefined
  readonly tooltip = element('div', 'pf-chart-tooltip')
  readonly spoken = element('div', 'pf-hidden')
  enabled = true

  constructor(
    private readonly plot: HTMLElement,
    private readonly cursor: SVGElement,
  ) {
    this.spoken.setAttribute('role', 'status')
    this.tooltip.hidden = true
    plot.addEventListener('pointermove', event => this.move(event))
    plot.addEventListener('pointerleave', () => this.show(undefined))
    plot.addEventListener('blur', () => this.show(undefined))
    plot.addEventListener('keydown', event => this.key(event))
  }

  update(drawing: Drawing): void {
    this.drawing = drawing
    this.show(undefined)
  }

  private move(event: PointerEvent): void {
    const box = this.plot.getBoundingClientRect()
    this.show(this.drawing?.hit(event.clientX - box.left, event.clientY - box.top))
  }

  private key(event: KeyboardEvent): void {
    const last = (this.drawing?.marks.length ?? 0) - 1
    const at = this.current ?? -1
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last, Escape: -2 }[event.key]
    if (next === undefined || last < 0) return
    event.preventDefault()
    this.show(next === -2 ? undefined : Math.max(0, Math.min(last, next)))
    const mark = this.current === undefined ? undefined : this.drawing?.marks[this.current]
    this.spoken.textContent = mark
      ? [mark.title, ...mark.rows.map(({ label, value }) => `${label} ${value}`)].filter(Boolean).join(', ')
      : ''
  }

  private show(index: number | undefined): void {
    const shown = this.enabled ? index : undefined
    if (shown === this.current && shown !== undefined) return
    if (this.current !== undefined) this.drawing?.marks[this.current]?.shapes?.forEach(shape => shape.classList.remove('pf-chart-active'))
    this.current = shown
    const mark = shown === undefined ? undefined : this.drawing?.marks[shown]
    this.tooltip.hidden = !mark
    this.cursor.style.display = mark && !mark.shapes?.length ? '' : 'none'
    if (!mark) return
    mark.shapes?.forEach(shape => shape.classList.add('pf-chart-active'))
    this.cursor.setAttribute('transform', `translate(${mark.x} 0)`)
    this.tooltip.replaceChildren(...tooltipContent(mark))
    const { offsetWidth: width, offsetHeight: height } = this.tooltip
    const left = mark.x + 12 + width > this.plot.clientWidth ? Math.max(0, mark.x - 12 - width) : mark.x + 12
    const top = Math.max(0, Math.min(mark.y - height / 2, this.plot.clientHeight - height))
    Object.assign(this.tooltip.style, { left: `${left}px`, top: `${top}px` })
  }
}

function describe(name: string, { series }: ChartData, { legend }: Drawing): string {
  const labels = (series.length > 0 ? series : legend).map(({ label }) => label).filter(Boolean)
  return labels.length > 0 ? `${name}: ${labels.join(', ')}` : name
}

function legendElement(legend: Drawing['legend']): HTMLElement {
  return element('div', 'pf-chart-legend', ...legend.map(({ label, color }) => element('span', 'pf-chart-key', swatch(color), label)))
}

/** Where a chart is drawn, and drawn anew when its data or its width changes. */
class Canvas {
  private readonly svg = svgElement('svg', { 'aria-hidden': 'true' })
  private readonly cursor = svgElement('path', { class: 'pf-chart-cursor' })
  private readonly plot = element('div', 'pf-chart-plot')
  private readonly pointer = new Pointer(this.plot, this.cursor)
  private props: Record<string, unknown> = {}
  private width: number | undefined
  private legend: HTMLElement | undefined
  private values: HTMLElement | undefined
  private telling: number | undefined

  constructor(
    private readonly root: HTMLElement,
    private readonly env: Env,
    private readonly name: string,
    private readonly draw: (data: ChartData) => Drawing,
  ) {
    this.plot.append(this.svg, this.pointer.tooltip)
    this.plot.tabIndex = 0
    this.plot.setAttribute('role', 'group')
    root.append(this.plot, this.pointer.spoken)
    if (typeof ResizeObserver === 'undefined') this.width = defaultWidth
    else this.followWidth()
  }

  update(props: Record<string, unknown>): void {
    this.props = props
    this.plot.style.height = `${heightOf(props)}px`
    this.redraw()
  }

  private followWidth(): void {
    // The observer's own number: to ask the element would lay out the page once for each chart.
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0)
      if (width === 0 || width === this.width) return
      this.width = width
      this.env.contain(() => this.redraw())
    })
    observer.observe(this.plot)
    this.env.onDispose(() => {
      observer.disconnect()
      clearTimeout(this.telling)
    })
  }

  /** Waits for the width, which is there before the first picture of the page. */
  private redraw(): void {
    if (this.width === undefined) return
    const { root, props, plot, pointer } = this
    const data = dataOf(props, this.width, this.env)
    const drawing = this.draw(data)
    const caption = describe(this.name, data, drawing)
    root.classList.toggle('pf-chart-animated', toBoolean(props['animate'], true))
    for (const { key, color } of data.series) if (/^[\w-]+$/.test(key)) root.style.setProperty(`--color-${key}`, color)
    this.svg.setAttribute('viewBox', `0 0 ${data.width} ${data.height}`)
    this.cursor.setAttribute('d', `M0 10V${data.height - 26}`)
    this.svg.replaceChildren(this.cursor, ...drawing.shapes)
    plot.setAttribute('aria-label', `${caption}. Arrow keys move through the values.`)
    pointer.enabled = toBoolean(props['showTooltip'], true)
    pointer.update(drawing)
    this.legend?.remove()
    this.legend = toBoolean(props['showLegend']) ? legendElement(drawing.legend) : undefined
    if (this.legend) plot.after(this.legend)
    this.tell(drawing, caption)
  }

  /** Puts the values beside the picture, for those who do not see it; the picture need not wait for that. */
  private tell(drawing: Drawing, caption: string): void {
    const replace = (): void => {
      this.values?.remove()
      this.root.append((this.values = tableElement(drawing.table(), caption)))
    }
    clearTimeout(this.telling)
    if (typeof ResizeObserver === 'undefined') replace()
    else this.telling = window.setTimeout(() => this.env.contain(replace))
  }
}

/** A component that draws one kind of chart. */
export function chart(name: string, className: string, draw: (data: ChartData) => Drawing): Component {
  return (node, env) => {
    const root = rootElement('figure', `pf-chart ${className}`, node, env)
    const canvas = new Canvas(root, env, name, draw)
    env.bind(propsOf(node), props => canvas.update(props))
    return root
  }
}

const heightOf = (props: Record<string, unknown>): number => Math.min(toNumber(props['height'], 300), maxHeight)

function dataOf(props: Record<string, unknown>, width: number, env: Env): ChartData {
  return {
    props,
    rows: toRows(props['data']),
    series: toSeries(props['series']),
    width,
    height: heightOf(props),
    format: formatter(env, props['valueFormat'] ?? props['yAxisFormat']),
    uid: suffix => env.uid(suffix),
  }
}
