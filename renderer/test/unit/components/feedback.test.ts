// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount } from './mount'

describe('Metric', () => {
  it.each([
    [12, 'up', 'positive'],
    [-3, 'down', 'negative'],
    [0, 'neutral', 'neutral'],
    ['+4 %', 'up', 'positive'],
    ['−4 %', 'down', 'negative'],
    ['4 less', 'up', 'positive'],
    ['about the same', 'neutral', 'neutral'],
  ])('infers_the_direction_of_%s', (delta, trend, sentiment) => {
    const badge = mount({ type: 'Metric', label: 'L', value: 1, delta }).find('.pf-metric-delta')
    expect([badge.dataset['trend'], badge.dataset['sentiment']]).toEqual([trend, sentiment])
  })

  it('takes_trend_and_sentiment_as_given_and_follows_the_state', () => {
    const page = mount(
      { type: 'Metric', label: 'L', value: '{{ v }}', delta: '{{ d }}', trend: 'down', trendSentiment: 'positive', description: '{{ t }}' },
      { v: 5, d: 2, t: '' },
    )
    const badge = page.find('.pf-metric-delta')
    expect([badge.dataset['trend'], badge.dataset['sentiment']]).toEqual(['down', 'positive'])
    expect(page.root.querySelector('.pf-metric-description')).toBeNull()
    page.setState('d', null)
    page.setState('t', 'more')
    page.setState('v', 6)
    expect(page.root.querySelector('.pf-metric-delta')).toBeNull()
    expect(page.root.textContent).toBe('L6more')
  })
})

describe('Progress', () => {
  it('maps_value_and_target_linearly_and_clamps_them', () => {
    const page = mount({ type: 'Progress', value: '{{ v }}', min: 10, max: 20, target: 15 }, { v: '12.5' })
    const bar = page.find('.pf-progress')
    expect(['valuenow', 'valuemin', 'valuemax'].map(name => bar.getAttribute(`aria-${name}`))).toEqual(['12.5', '10', '20'])
    expect([bar.style.getPropertyValue('--value'), bar.style.getPropertyValue('--target')]).toEqual(['25', '50'])
    page.setState('v', 99)
    expect(bar.style.getPropertyValue('--value')).toBe('100')
  })
})

describe('Loader, Badge, Separator and Alert', () => {
  it('Loader_tells_that_it_loads', () => {
    const loader = mount({ type: 'Loader', variant: 'bars', size: 'lg' }).find('.pf-loader')
    expect([loader.getAttribute('role'), loader.getAttribute('aria-label'), loader.childElementCount]).toEqual(['status', 'Loading', 4])
  })

  it('Badge_shows_label_then_children', () => {
    const badge = mount({ type: 'Badge', label: 'A', variant: 'success', children: [{ type: 'Text', content: 'b' }] }).find('.pf-badge')
    expect([badge.textContent, badge.dataset['variant']]).toEqual(['Ab', 'success'])
  })

  it('Separator_tells_its_orientation', () => {
    const line = mount({ type: 'Separator', orientation: 'vertical' }).find('.pf-separator')
    expect([line.getAttribute('role'), line.getAttribute('aria-orientation')]).toEqual(['separator', 'vertical'])
  })

  it('Alert_is_an_alert_with_an_icon_and_its_parts', () => {
    const alert = mount({
      type: 'Alert',
      icon: 'info',
      variant: 'info',
      children: [
        { type: 'AlertTitle', content: 'T' },
        { type: 'AlertDescription', content: 'D' },
      ],
    }).find('[role=alert]')
    expect([alert.textContent, alert.dataset['variant'], alert.querySelectorAll('svg').length]).toEqual(['TD', 'info', 1])
  })
})
