import './metric.css'
import { element, rootElement } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { toDisplay, toOneOf } from '../render/coerce'
import type { Component, Env } from '../render/component'
import type { MetricNode } from '../protocol/protocol'

type Trend = 'up' | 'down' | 'neutral'

const sentiments = { up: 'positive', down: 'negative', neutral: 'neutral' } as const
const icons = { up: 'trending-up', down: 'trending-down', neutral: 'minus' } as const
const spoken = { up: 'up', down: 'down', neutral: 'unchanged' } as const

/** The direction that a change value tells by its sign. */
function inferTrend(delta: unknown): Trend {
  if (typeof delta === 'number') return delta > 0 ? 'up' : delta < 0 ? 'down' : 'neutral'
  const text = toDisplay(delta).trim()
  if (/^[-−]/.test(text)) return 'down'
  if (text.startsWith('+')) return 'up'
  const number = Number.parseFloat(/-?[\d.]+/.exec(text)?.[0] ?? '')
  return number > 0 ? 'up' : number < 0 ? 'down' : 'neutral'
}

/** Keeps an optional part in its place: it exists only while its value is there. */
function part(env: Env, value: unknown, parent: HTMLElement, target: HTMLElement, apply: (value: unknown) => void): void {
  env.bind(value, resolved => {
    apply(resolved)
    if (resolved === undefined || resolved === null || resolved === '') target.remove()
    else if (!target.isConnected) parent.append(target)
  })
}

export const metric: Component<MetricNode> = (node, env) => {
  const root = rootElement('div', 'pf-metric', node, env)
  const row = element('div', 'pf-metric-row', element('div', 'pf-metric-value', element('bdi', '', env.text(node.value))))
  const description = element('div', 'pf-metric-description')
  const delta = element('span', 'pf-metric-delta')
  root.append(element('div', 'pf-metric-label', env.text(node.label)), row)

  const current: { delta?: unknown; trend?: unknown; sentiment?: unknown } = {}
  const draw = () => {
    const trend = toOneOf(current.trend, ['up', 'down', 'neutral'], inferTrend(current.delta))
    const sentiment = toOneOf(current.sentiment, ['positive', 'negative', 'neutral'], sentiments[trend])
    delta.dataset['trend'] = trend
    delta.dataset['sentiment'] = sentiment
    delta.replaceChildren(coreIcon(icons[trend]), element('span', 'pf-hidden', spoken[trend]), element('bdi', '', toDisplay(current.delta)))
  }
  // The change itself is bound last and draws first.
  const redraw = () => delta.hasChildNodes() && draw()
  env.bind(node.trend, value => {
    current.trend = value
    redraw()
  })
  env.bind(node.trendSentiment, value => {
    current.sentiment = value
    redraw()
  })
  part(env, node.delta, row, delta, value => {
    current.delta = value
    draw()
  })
  part(env, node.description, root, description, value => {
    description.textContent = toDisplay(value)
  })
  return root
}
