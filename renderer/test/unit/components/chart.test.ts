// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { linear } from '../../../src/dom/chart/scale'
import { area, line, runs, slice, thin, type Point } from '../../../src/dom/chart/path'
import { mount, press } from './mount'

describe('Scale', () => {
  it.each([
    [[3, 87], 5, [0, 20, 40, 60, 80, 100]],
    [[-14, 12], 4, [-15, -10, -5, 0, 5, 10, 15]],
    [[420, 1100], 4, [0, 200, 400, 600, 800, 1000, 1200]],
    [[-3, 23.5], 4, [-5, 0, 5, 10, 15, 20, 25]],
    [[1, 8], 3, [0, 2, 4, 6, 8]],
    [[0.1, 0.3], 3, [0, 0.1, 0.2, 0.3]],
    [[], 2, [0, 0.5, 1]],
    [[5, 5], 5, [0, 1, 2, 3, 4, 5]],
    [[Number.NaN, 10], 2, [0, 5, 10]],
  ])('puts_round_ticks_around_%j', (values, count, ticks) => {
    expect(linear(values, 0, 100, count).ticks).toEqual(ticks)
  })

  it('leaves_zero_out_when_it_is_told_to', () => {
    expect(linear([52, 58], 0, 1, 3, false).ticks).toEqual([52, 54, 56, 58])
  })
})

describe('Path', () => {
  const points: Point[] = [
    [0, 0],
    [10, 10],
    [20, 0],
  ]

  it('goes_straight_in_steps_or_smoothly', () => {
    expect(line(points)).toBe('M0 0L10 10L20 0')
    expect(line(points, 'step')).toBe('M0 0H5V10H10H15V0H20')
    expect(line(points, 'smooth')).toBe('M0 0C3.33 3.33 6.67 10 10 10C13.33 10 16.67 3.33 20 0')
  })

  it('closes_an_area_and_breaks_at_missing_values', () => {
    expect(
      area(
        [
          [0, 1],
          [2, 1],
        ],
        [
          [0, 5],
          [2, 5],
        ],
        'linear',
      ),
    ).toBe('M0 1L2 1L2 5L0 5Z')
    expect(
      runs([
        [0, 1],
        [1, Number.NaN],
        [2, 3],
      ]),
    ).toEqual([[[0, 1]], [[2, 3]]])
  })

  it('keeps_the_extremes_when_it_thins_out', () => {
    const many: Point[] = Array.from({ length: 1000 }, (_, index) => [index, index === 500 ? 99 : index % 3])
    const few = thin(many, 100)
    expect(few.length).toBeLessThanOrEqual(100)
    expect(Math.max(...few.map(([, y]) => y))).toBe(99)
  })

  it('draws_a_full_circle', () => {
    expect(slice(0, 0, 0, 10, 0, 360)).toContain('A10 10 0 1 0')
  })
})

const rows = [
  { m: 'Jan', a: 10, b: 20 },
  { m: 'Feb', a: 30, b: -5 },
]
const series = [
  { dataKey: 'a', label: 'A' },
  { dataKey: 'b', color: 'red' },
]

describe('Cartesian charts', () => {
  it.each(['BarChart', 'LineChart', 'AreaChart'])('%s_tells_its_values_as_a_table', type => {
    const page = mount({ type, data: rows, series, xAxis: 'm', valueFormat: 'currency', showLegend: true })
    expect(page.findAll('table tr').map(row => [...row.children].map(cell => cell.textContent))).toEqual([
      ['m', 'A', 'b'],
      ['Jan', '$10.00', '$20.00'],
      ['Feb', '$30.00', '-$5.00'],
    ])
    expect(page.findAll('.pf-chart-key').map(key => key.textContent)).toEqual(['A', 'b'])
    expect(page.find('.pf-chart-plot').getAttribute('aria-label')).toMatch(/^(Bar|Line|Area) chart: A, b/)
    expect(page.find('figure').style.getPropertyValue('--color-b')).toBe('red')
  })

  it('BarChart_draws_a_bar_for_each_value_and_follows_the_state', () => {
    const page = mount({ type: 'BarChart', data: '{{ rows }}', series, xAxis: 'm', barRadius: 2 }, { rows })
    expect(page.findAll('rect').map(each => [each.getAttribute('fill'), each.getAttribute('rx')])).toEqual([
      ['var(--chart-1)', '2'],
      ['var(--chart-1)', '2'],
      ['red', '2'],
      ['red', '2'],
    ])
    page.setState('rows', [rows[0]])
    expect(page.findAll('rect').length).toBe(2)
  })

  it('BarChart_stacks_and_lies_down', () => {
    const box = (name: string) => page.findAll('rect').map(each => Number(each.getAttribute(name)))
    const page = mount({ type: 'BarChart', data: [{ m: 'x', a: 10, b: 10 }], series, xAxis: 'm', stacked: true, horizontal: true })
    const [first = 0, second = 0] = box('x')
    expect(second).toBeCloseTo(first + (box('width')[0] ?? 0))
    expect(box('y')[0]).toBe(box('y')[1])
  })

  it('LineChart_leaves_a_gap_where_a_value_is_missing', () => {
    const page = mount({ type: 'LineChart', data: [{ a: 1 }, { a: null }, { a: 3 }, { a: 4 }], series: [series[0]] })
    expect(page.findAll('.pf-chart-line').length).toBe(2)
  })

  it('shows_and_tells_a_value_by_arrow_keys', () => {
    const page = mount({ type: 'LineChart', data: rows, series, xAxis: 'm' })
    const plot = page.find('.pf-chart-plot')
    press(plot, 'ArrowRight')
    press(plot, 'ArrowRight')
    expect([page.find('.pf-chart-tooltip').hidden, page.find('[role=status]').textContent]).toEqual([false, 'Feb, A 30, b -5'])
    press(plot, 'Escape')
    expect(page.find('.pf-chart-tooltip').hidden).toBe(true)
  })

  it('has_no_tooltip_when_it_is_told_so', () => {
    const page = mount({ type: 'BarChart', data: rows, series, xAxis: 'm', showTooltip: false, animate: false, showGrid: false })
    press(page.find('.pf-chart-plot'), 'End')
    expect([
      page.find('.pf-chart-tooltip').hidden,
      page.root.querySelector('.pf-chart-grid'),
      page.root.querySelector('.pf-chart-animated'),
    ]).toEqual([true, null, null])
  })

  it('draws_nothing_when_the_data_is_still_text', () => {
    expect(mount({ type: 'BarChart', data: '{{ missing }}', series, xAxis: 'm' }).root.querySelectorAll('rect').length).toBe(0)
  })
})

describe('Other charts', () => {
  const parts = [
    { n: 'x', v: 1 },
    { n: 'y', v: 3 },
    { n: 'z', v: 0 },
  ]

  it.each(['PieChart', 'RadialChart'])('%s_has_a_part_for_each_row_in_turning_colours', type => {
    const page = mount({ type, data: parts, dataKey: 'v', nameKey: 'n', showLegend: true })
    expect(page.findAll('path[fill]').map(each => each.getAttribute('fill'))).toEqual([
      'var(--chart-1)',
      'var(--chart-2)',
      'var(--chart-3)',
    ])
    expect(page.findAll('tbody tr').map(row => row.textContent)).toEqual(['x1', 'y3', 'z0'])
  })

  it('RadarChart_has_a_polygon_for_each_series_and_a_label_for_each_spoke', () => {
    const page = mount({ type: 'RadarChart', data: rows, series, axisKey: 'm', filled: false, showDots: true })
    expect(page.findAll('.pf-chart-polygon').map(each => each.getAttribute('fill'))).toEqual(['none', 'none'])
    expect([page.findAll('.pf-chart-tick').map(each => each.textContent), page.findAll('.pf-chart-dot').length]).toEqual([
      ['Jan', 'Feb'],
      4,
    ])
    press(page.find('.pf-chart-plot'), 'ArrowRight')
    expect([page.find('.pf-chart-active').textContent, page.find('.pf-chart-cursor').style.display]).toEqual(['Jan', 'none'])
  })

  it('ScatterChart_sorts_rows_into_series_and_sizes_bubbles_by_area', () => {
    const data = [
      { x: 1, y: 1, z: 0, _series: 'p' },
      { x: 2, y: 2, z: 10, _series: 'q' },
      { x: 3, y: 3, z: 5, _series: 'other' },
    ]
    const page = mount({ type: 'ScatterChart', data, series: [{ dataKey: 'p' }, { dataKey: 'q' }], xAxis: 'x', yAxis: 'y', zAxis: 'z' })
    const areas = page.findAll('.pf-chart-bubble').map(each => Math.round(Math.PI * Number(each.getAttribute('r')) ** 2))
    expect(areas).toEqual([40, 400])
  })

  it('Sparkline_draws_lines_areas_and_bars_and_tells_its_range', () => {
    const page = mount(
      [
        { type: 'Sparkline', data: '{{ d }}', fill: true, strokeWidth: 3 },
        { type: 'Sparkline', data: [1, -2, 3], mode: 'bar' },
      ],
      { d: [1, 5, 2] },
    )
    expect(page.find('.pf-sparkline-line').getAttribute('stroke-width')).toBe('3')
    expect(page.findAll('.pf-sparkline-bar').length).toBe(3)
    expect(page.find('.pf-sparkline').getAttribute('aria-label')).toBe('From 1 to 2, lowest 1, highest 5')
    page.setState('d', [])
    expect([page.find('.pf-sparkline').getAttribute('aria-label'), page.root.querySelector('.pf-sparkline-area')]).toEqual([
      'No data',
      null,
    ])
  })
})
