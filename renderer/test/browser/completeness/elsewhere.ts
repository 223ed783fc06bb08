/** A test, or a line of the differences from upstream: where it stands and what it is called. */
type Place = readonly [file: string, title: string]

const tooltip: Place = ['unit/components/chart.test.ts', 'has_no_tooltip_when_it_is_told_so']
const turning: Place = ['browser/pointer.test.ts', 'Carousel_turns_by_itself_in_its_direction_and_rests_under_the_pointer']
const several: Place = ['unit/components/rich.test.ts', 'appends_when_it_takes_several_and_refuses_what_does_not_fit']
const list: Place = ['../../docs/design/0002-differences.md', '`side` and `align` have no effect']
const delay: Place = ['browser/pointer.test.ts', 'Tooltip_and_HoverCard_wait_before_they_open_and_close']

/** What does not show while nobody does anything, or looks the same for some values. */
export const elsewhere: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  AreaChart: { showTooltip: tooltip },
  BarChart: { showTooltip: tooltip },
  Carousel: {
    'direction: looks the same for different values': turning,
    autoAdvance: turning,
    'controlsPosition: looks the same for different values': [
      'browser/pointer.test.ts',
      'Carousel_has_its_buttons_beside_or_over_the_slides',
    ],
    'align: looks the same for different values': ['browser/pointer.test.ts', 'Carousel_aligns_the_slides_that_it_turns_to'],
    slidesToScroll: ['browser/pointer.test.ts', 'Carousel_turns_by_several_slides'],
    drag: ['browser/pointer.test.ts', 'Carousel_is_dragged_unless_it_may_not_be'],
  },
  Dialog: { name: ['browser/dialog.test.ts', 'follows_the_state_and_writes_it_when_it_has_a_name'] },
  DropZone: {
    multiple: several,
    maxSize: several,
    name: ['unit/components/rich.test.ts', 'seeds_an_empty_list_and_stores_what_is_chosen'],
  },
  HoverCard: { openDelay: delay, closeDelay: delay },
  LineChart: { showTooltip: tooltip },
  PieChart: { showTooltip: tooltip },
  RadarChart: { showTooltip: tooltip },
  RadialChart: { showTooltip: tooltip },
  Radio: { name: ['browser/pointer.test.ts', 'Radio_buttons_of_one_name_exclude_each_other_without_a_group'] },
  ScatterChart: { showTooltip: tooltip },
  Select: { side: list, align: list },
  Tooltip: { delay },
}
