import type { Charts } from '../dom/chart'
import { drawCartesian } from '../dom/chart/cartesian'
import { chart } from '../dom/chart/chart'
import { drawPie, drawRadial } from '../dom/chart/polar'
import { drawRadar } from '../dom/chart/radar'
import { drawScatter } from '../dom/chart/scatter'
import { sparkline } from '../dom/chart/sparkline'
import { offer } from '../dom/chunk'
import type { Component } from '../render/component'

const charts: Charts = {
  AreaChart: chart('Area chart', 'pf-area-chart', drawCartesian('area')),
  BarChart: chart('Bar chart', 'pf-bar-chart', drawCartesian('bar')),
  LineChart: chart('Line chart', 'pf-line-chart', drawCartesian('line')),
  PieChart: chart('Pie chart', 'pf-pie-chart', drawPie),
  RadarChart: chart('Radar chart', 'pf-radar-chart', drawRadar),
  RadialChart: chart('Radial chart', 'pf-radial-chart', drawRadial),
  ScatterChart: chart('Scatter chart', 'pf-scatter-chart', drawScatter),
  Sparkline: sparkline as Component,
}

offer('charts', charts)
