/** Why the two renderers tell or show something else. */
export interface Reason {
  readonly subject: string
  readonly why: string
  /** The examples in which it may occur; all when absent. */
  readonly examples?: readonly string[]
  /** What our renderer has and the upstream one has not. */
  readonly here?: readonly RegExp[]
  readonly upstream?: readonly RegExp[]
}

const charts = 'AreaChart BarChart Histogram LineChart PieChart RadarChart RadialChart ScatterChart'.split(' ')

/** Every difference that is allowed. */
export const reasons = {
  named: {
    subject: 'Controls and pictures have names',
    why: 'Labels reach their control, whatever it is made of; upstream leaves switches, checkboxes, radio buttons, sliders, bars and arrows without a name.',
    // Pairs of lines that differ by the name alone.
  },
  toasts: {
    subject: 'Region of the toasts',
    why: 'It is there while there is a toast; upstream has it always.',
    upstream: [/^region "Notifications alt\+T"$/],
  },
  charts: {
    subject: 'Charts can be read',
    why: 'Their values are in a table for screen readers, arrow keys walk through them, and numbers are formatted everywhere. Axes step by 1, 2 or 5; upstream divides the scale in four.',
    examples: charts,
    here: [/^(group|table) "(Area|Bar|Line|Pie|Radar|Radial|Scatter) chart: /, /^(columnheader|rowheader|cell) "/, /^text: /],
    upstream: [/^text: [-€\d.,K ]+$/],
  },
  sparklines: {
    subject: 'Sparklines say where they go',
    why: 'A picture without words tells a screen reader nothing.',
    here: [/^image "From .* to .*, lowest .*, highest .*"$/],
  },
  trends: {
    subject: 'Metrics say the direction',
    why: 'An arrow and a colour are not words; the word is there for screen readers.',
    examples: ['Metric', 'Dashboard'],
    here: [/^text: (up|down|unchanged)( (up|down|unchanged))*$/],
  },
  accordion: {
    subject: 'Sections of an accordion',
    why: 'They are details elements of the platform, which the search of the browser opens, too; upstream builds buttons in headings.',
    examples: ['Accordion'],
    here: [/^DisclosureTriangle "/],
    upstream: [/^(heading|button|region) "/],
  },
  calendar: {
    subject: 'Calendar',
    why: 'Days are named in the language of the host, weekdays are column headers, days of other months are not there, and buttons name the month.',
    examples: ['Calendar'],
    here: [
      /^(gridcell|button|row) "\w+day, \w+ \d+, \d+/,
      /^gridcell$/,
      /^(row "Su Mo|columnheader ")/,
      /^button "(Previous|Next) month"$/,
      /^group "/,
    ],
    upstream: [
      /^(gridcell|button|row) "\w+day, \w+ \d+(st|nd|rd|th), \d+/,
      /^navigation "Navigation bar"$/,
      /^button "Go to the (Previous|Next) Month"$/,
      /^text: [\d ]+$/,
    ],
  },
  dates: {
    subject: 'Dates',
    why: 'They are written by the locale of the host, and a date picker is named by its label and described by its date.',
    examples: ['DatePicker'],
    here: [/^button "(First|Last) day" hasPopup:dialog$/, /^text: 9,$/],
    upstream: [/^button "(March 9th, 2026|Until further notice)" hasPopup:dialog$/, /^text: 9th,$/],
  },
  carousel: {
    subject: 'Carousel',
    why: 'It, its buttons and its slides have names; slides that nobody sees are not read.',
    examples: ['Carousel'],
    here: [/^group "(Carousel|\d of \d)"$/, /^button "(Previous slide|Next slide|Slide \d)"( disabled)?$/],
    upstream: [/^button( disabled)?$/, /^blockquote$/, /^text: We stopped writing forms by hand\.$/],
  },
  select: {
    subject: 'Select',
    why: 'It is the select element of the platform, with its keyboard and the list of phones; its options are always there to be read.',
    examples: ['Select'],
    here: [/^combobox "[^"]+" = .* hasPopup:menu$/, /^option/, /^group "/, /^separator$/, /^text: Dublin Stockholm Virginia Oregon Date$/],
    upstream: [/^combobox = .* hasPopup:listbox$/],
  },
  combobox: {
    subject: 'Combobox',
    why: 'It is named by its label, and opens a list box, not a dialog.',
    examples: ['Combobox'],
    here: [/^combobox "[^"]+" = .* hasPopup:listbox/],
    upstream: [/^combobox = .* hasPopup:dialog/],
  },
  required: {
    subject: 'Required controls',
    why: 'The control of the platform is required and says when it is not filled in; upstream ignores the property.',
    here: [/^checkbox "I accept the terms" invalid$/],
    upstream: [/^checkbox$/],
  },
  errors: {
    subject: 'Fields that are invalid or disabled',
    why: 'The error is an alert, the control says that it is invalid and the group that it is disabled; upstream shows both in colours only.',
    examples: ['Field', 'ChoiceCard'],
    here: [/^alert$/, /^group disabled$/, /^checkbox "Own domain" invalid checked$/],
    upstream: [/^checkbox checked$/],
  },
  table: {
    subject: 'Data table',
    why: 'The arrow of a sortable column is a picture beside its name, the pages are a landmark, and headings keep their letters.',
    examples: ['DataTable'],
    here: [/^searchbox "Filter"$/, /^(columnheader|button|cell) "/, /^cell$/, /^navigation "Pages of the table"$/, /^text: Status$/],
    upstream: [/^textbox "Filter\.\.\."$/, /^(columnheader|button|cell)( "|$)/, /^text: [⇅▶ ]+STATUS ?▶?$/],
  },
  headings: {
    subject: 'Headings of a table',
    why: 'They keep the letters that the author wrote; upstream capitalizes them, and screen readers may spell capitals.',
    examples: ['Table'],
    here: [/^columnheader "(Time|To|Platform)"$/, /^text: Time To Platform$/],
    upstream: [/^columnheader "[A-Z]+"$/, /^text: TIME TO PLATFORM$/],
  },
  triggers: {
    subject: 'Buttons that open something',
    why: 'There is one button; upstream puts the author’s button into another one.',
    examples: ['Dialog', 'KeyboardShortcutsDialog', 'Popover'],
    upstream: [/^button "(Rename|News|\?|640 px wide|Why\?)"$/],
  },
  dropZone: {
    subject: 'Disabled drop zone',
    why: 'It says that it is disabled.',
    examples: ['DropZone'],
    here: [/^button "Uploads are closed" disabled$/],
    upstream: [/^button "Uploads are closed"$/],
  },
  mermaid: {
    subject: 'Mermaid',
    why: 'A diagram needs a part of several megabytes that the page does not carry unless it is added; its source is shown until then.',
    examples: ['Mermaid'],
    here: [/^code$/, /^text: flowchart LR /],
    upstream: [/^graphics-document$/, /^text: accepted refused$/],
  },
  ranges: {
    subject: 'Scales that are not from 0 to 100',
    why: 'Bars and rings tell the author’s numbers; upstream tells percents.',
    examples: ['Progress', 'Ring'],
    here: [/^(progressbar|meter) "[^"]+" = [\d.]+ valuemin:\d+ valuemax:[\d.]+$/, /^text: 35%$/],
    upstream: [/^(progressbar|meter)( "[^"]+")? = [\d.]+ valuemin:0 valuemax:100$/],
  },
  sliders: {
    subject: 'Sliders',
    why: 'A value between two steps stays as it is, and a range has two handles with names; upstream rounds, and loses the range in the state of a host.',
    examples: ['Slider', 'Svg'],
    here: [/^slider "[^"]+" = [\d.]+ valuemin/, /^group "Price"$/],
    upstream: [/^slider = [\d.]+ valuemin/],
  },
} satisfies Record<string, Reason>
