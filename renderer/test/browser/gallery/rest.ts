import type { UiNode } from '../../../src/protocol/node'

const section = (title: string, ...children: UiNode[]): UiNode => ({
  type: 'Column',
  cssClass: 'gap-3',
  children: [{ type: 'H2', content: title, cssClass: 'text-lg' }, ...children],
})
const row = (...children: UiNode[]): UiNode => ({ type: 'Row', cssClass: 'gap-4 flex-wrap items-center', children })
const tones = ['default', 'success', 'warning', 'destructive', 'info', 'muted']
const picture =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="steelblue"/><circle cx="60" cy="30" r="20" fill="gold"/></svg>'
const invoices = [
  ['INV001', 'Paid', '$250.00'],
  ['INV002', 'Pending', '$150.00'],
  ['INV003', 'Unpaid', '$350.00'],
]

/** The second group: typography, fields, media, overlays and flow. */
export const rest: UiNode = {
  type: 'Div',
  cssClass: 'pf-app-root',
  children: [
    {
      type: 'Column',
      cssClass: 'gap-8',
      children: [
        { type: 'H1', content: 'Gallery' },
        section(
          'Typography',
          { type: 'Lead', content: 'A lead paragraph introduces the page.' },
          {
            type: 'P',
            content: 'The king, seeing how much happier his subjects were, realized the error of his ways and repealed the joke tax.',
          },
          { type: 'Large', content: 'Are you sure?' },
          { type: 'Small', content: 'Email address' },
          { type: 'BlockQuote', content: 'After all, everyone enjoys a good joke.' },
          {
            type: 'Text',
            children: [
              { type: 'Span', content: 'Install ' },
              { type: 'Span', content: 'prefab', code: true },
              { type: 'Span', content: ' or read ' },
              { type: 'Link', content: 'the guide', href: 'https://example.org', target: '_blank' },
              { type: 'Span', content: ' in ' },
              { type: 'Span', content: 'colour', style: { color: 'var(--info)' } },
            ],
          },
          row(
            { type: 'Kbd', label: '⌘' },
            { type: 'Kbd', label: 'Ctrl' },
            ...tones.map(variant => ({ type: 'Dot', variant })),
            { type: 'Dot', shape: 'square', size: 'lg' },
            { type: 'Dot', shape: 'rounded', size: 'lg' },
          ),
          row(
            ...['house', 'settings', 'user', 'bell', 'search', 'star', 'trash-2', 'nothing-like-it'].map(name => ({ type: 'Icon', name })),
            { type: 'Icon', name: 'heart', size: 'lg', cssClass: 'text-destructive' },
            { type: 'Icon', name: 'Check', size: 'sm' },
          ),
        ),
        section('Fields', {
          type: 'Grid',
          minColumnWidth: '16rem',
          cssClass: 'gap-6',
          children: [
            {
              type: 'Column',
              cssClass: 'gap-4',
              children: [
                {
                  type: 'Field',
                  children: [
                    { type: 'Label', text: 'Username' },
                    { type: 'Input', name: 'user', placeholder: 'shadcn' },
                    { type: 'FieldDescription', content: 'This is your public name.' },
                  ],
                },
                {
                  type: 'Field',
                  invalid: true,
                  children: [
                    { type: 'Label', text: 'Password' },
                    { type: 'Input', name: 'pass', inputType: 'password' },
                    { type: 'FieldError', content: 'At least eight characters.' },
                  ],
                },
                {
                  type: 'Field',
                  children: [
                    { type: 'Label', text: 'Message' },
                    { type: 'Textarea', name: 'message', placeholder: 'Type your message here.' },
                  ],
                },
                {
                  type: 'Field',
                  children: [
                    { type: 'Label', text: 'Fruit' },
                    {
                      type: 'Select',
                      name: 'fruit',
                      placeholder: 'Select a fruit',
                      children: [
                        {
                          type: 'SelectGroup',
                          children: [
                            { type: 'SelectLabel', label: 'Fruits' },
                            { type: 'SelectOption', value: 'apple', label: 'Apple' },
                            { type: 'SelectOption', value: 'pear', label: 'Pear' },
                          ],
                        },
                        { type: 'SelectSeparator' },
                        { type: 'SelectOption', value: 'carrot', label: 'Carrot', disabled: true },
                      ],
                    },
                  ],
                },
                row(
                  { type: 'Switch', label: 'Airplane mode', value: true },
                  { type: 'Switch', label: 'Off' },
                  { type: 'Switch', label: 'Small', size: 'sm', value: true },
                  { type: 'Switch', label: 'Disabled', disabled: true },
                ),
              ],
            },
            {
              type: 'Column',
              cssClass: 'gap-4',
              children: [
                { type: 'Label', text: 'Spacing' },
                {
                  type: 'RadioGroup',
                  name: 'spacing',
                  value: 'b',
                  children: [
                    { type: 'Radio', option: 'a', label: 'Default' },
                    { type: 'Radio', option: 'b', label: 'Comfortable' },
                    { type: 'Radio', option: 'c', label: 'Compact', disabled: true },
                  ],
                },
                {
                  type: 'RadioGroup',
                  name: 'plan',
                  value: 'pro',
                  children: ['free', 'pro'].map(option => ({
                    type: 'ChoiceCard',
                    children: [
                      { type: 'Radio', option },
                      {
                        type: 'FieldContent',
                        children: [
                          { type: 'FieldTitle', content: `Plan ${option}` },
                          { type: 'FieldDescription', content: 'For people who know what they want.' },
                        ],
                      },
                    ],
                  })),
                },
                {
                  type: 'ChoiceCard',
                  children: [
                    {
                      type: 'FieldContent',
                      children: [
                        { type: 'FieldTitle', content: 'Notifications' },
                        { type: 'FieldDescription', content: 'Tell me about everything.' },
                      ],
                    },
                    { type: 'Switch', name: 'tell' },
                  ],
                },
              ],
            },
          ],
        }),
        section(
          'Sliders',
          { type: 'Slider', name: 'volume', value: 40 },
          { type: 'Slider', name: 'price', range: true, value: [20, 70], variant: 'success' },
          { type: 'Slider', name: 'bars', value: 30, handleStyle: 'bar', size: 'lg', variant: 'info', cssClass: 'pf-slider-flat' },
          row(
            { type: 'Slider', name: 'upright', orientation: 'vertical', value: 60 },
            { type: 'Slider', name: 'upright_range', orientation: 'vertical', range: true, value: [20, 60], variant: 'warning' },
            { type: 'Slider', name: 'off', value: 50, disabled: true, cssClass: 'w-40' },
          ),
        ),
        section(
          'Button groups',
          row(
            {
              type: 'ButtonGroup',
              children: ['Archive', 'Report', 'Snooze'].map(label => ({ type: 'Button', label, variant: 'outline' })),
            },
            {
              type: 'ButtonGroup',
              orientation: 'vertical',
              children: ['plus', 'minus'].map(icon => ({ type: 'Button', label: icon, icon, size: 'icon', variant: 'outline' })),
            },
          ),
        ),
        section(
          'Rings',
          row(
            ...tones.map((variant, index) => ({ type: 'Ring', variant, value: 15 + index * 15, size: 'sm', 'aria-label': variant })),
            { type: 'Ring', value: 72, target: 80, thickness: 10 },
            { type: 'Ring', size: 'lg', value: 30, label: '3 of 10' },
            { type: 'Ring', value: 50, children: [{ type: 'Icon', name: 'zap', size: 'lg' }] },
          ),
        ),
        section('Table', {
          type: 'Table',
          children: [
            { type: 'TableCaption', content: 'A list of your recent invoices.' },
            {
              type: 'TableHeader',
              children: [{ type: 'TableRow', children: ['Invoice', 'Status', 'Amount'].map(content => ({ type: 'TableHead', content })) }],
            },
            {
              type: 'TableBody',
              children: invoices.map(cells => ({
                type: 'TableRow',
                children: cells.map((content, index) => ({ type: 'TableCell', content, cssClass: index === 0 ? 'font-medium' : '' })),
              })),
            },
            {
              type: 'TableFooter',
              children: [
                {
                  type: 'TableRow',
                  children: [{ type: 'TableCell', content: 'Total' }, { type: 'TableCell' }, { type: 'TableCell', content: '$750.00' }],
                },
              ],
            },
          ],
        }),
        section(
          'Tabs',
          {
            type: 'Tabs',
            children: [
              {
                type: 'Tab',
                title: 'Account',
                children: [
                  {
                    type: 'Card',
                    children: [
                      {
                        type: 'CardHeader',
                        children: [
                          { type: 'CardTitle', content: 'Account' },
                          { type: 'CardDescription', content: 'Make changes to your account here.' },
                        ],
                      },
                    ],
                  },
                ],
              },
              { type: 'Tab', title: 'Password', children: [{ type: 'Text', content: 'Change it' }] },
              { type: 'Tab', title: 'Locked', disabled: true },
            ],
          },
          {
            type: 'Tabs',
            variant: 'line',
            value: 'two',
            children: ['one', 'two', 'three'].map(value => ({
              type: 'Tab',
              title: `Line ${value}`,
              value,
              children: [{ type: 'Muted', content: `Panel ${value}` }],
            })),
          },
          {
            type: 'Tabs',
            orientation: 'vertical',
            children: ['one', 'two', 'three'].map(value => ({
              type: 'Tab',
              title: `Side ${value}`,
              value,
              children: [{ type: 'Muted', content: `Panel ${value}` }],
            })),
          },
        ),
        section('Accordion', {
          type: 'Accordion',
          defaultValues: ['styled'],
          children: [
            {
              type: 'AccordionItem',
              title: 'Is it accessible?',
              children: [{ type: 'Text', content: 'Yes. It adheres to the WAI-ARIA design pattern.' }],
            },
            {
              type: 'AccordionItem',
              title: 'Is it styled?',
              value: 'styled',
              children: [{ type: 'Text', content: 'Yes. It comes with default styles that match the other components.' }],
            },
          ],
        }),
        section('Pages', {
          type: 'Pages',
          value: 'b',
          children: [
            { type: 'Page', title: 'a', children: [{ type: 'Text', content: 'Page a' }] },
            { type: 'Page', title: 'b', children: [{ type: 'Text', content: 'Page b' }] },
          ],
        }),
        section(
          'Overlays',
          row(
            { type: 'Tooltip', content: 'Add to library', children: [{ type: 'Button', label: 'Hover', variant: 'outline' }] },
            {
              type: 'Popover',
              title: 'Dimensions',
              description: 'Set the dimensions for the layer.',
              children: [
                { type: 'Button', label: 'Open popover', variant: 'outline' },
                { type: 'Label', text: 'Width' },
                { type: 'Input', name: 'width', value: '100%' },
              ],
            },
            {
              type: 'HoverCard',
              children: [
                { type: 'Link', content: '@nextjs', href: 'https://nextjs.org' },
                { type: 'Text', content: 'The React framework.' },
                { type: 'Muted', content: 'Joined December 2021' },
              ],
            },
          ),
        ),
        section(
          'Media',
          row(
            { type: 'Image', src: picture, alt: 'A sun', width: '120px', cssClass: 'rounded-md' },
            { type: 'Image', src: 'javascript:alert(1)', alt: 'blocked' },
            { type: 'Audio', src: 'data:audio/wav;base64,UklGRgAAAAA=' },
            { type: 'Embed', html: '<p>Hello from inside</p>', width: '200px', height: '80px' },
          ),
        ),
        section(
          'Dashboard',
          {
            type: 'Dashboard',
            columns: 6,
            rowHeight: 90,
            cssClass: 'gap-4',
            children: [
              {
                type: 'DashboardItem',
                col: 1,
                row: 1,
                colSpan: 4,
                rowSpan: 2,
                children: [{ type: 'Card', cssClass: 'p-4', children: [{ type: 'Metric', label: 'Wide', value: 12 }] }],
              },
              {
                type: 'DashboardItem',
                col: 5,
                row: 1,
                colSpan: 2,
                children: [{ type: 'Card', cssClass: 'p-4', children: [{ type: 'Text', content: 'A' }] }],
              },
              {
                type: 'DashboardItem',
                col: 5,
                row: 2,
                colSpan: 2,
                children: [{ type: 'Card', cssClass: 'p-4', children: [{ type: 'Text', content: 'B' }] }],
              },
            ],
          },
          {
            type: 'Container',
            cssClass: 'max-w-sm',
            children: [
              {
                type: 'Grid',
                cssClass: 'grid-cols-3 gap-2',
                children: [
                  { type: 'GridItem', colSpan: 2, children: [{ type: 'Badge', label: 'two columns' }] },
                  { type: 'GridItem', children: [{ type: 'Badge', label: 'one', variant: 'outline' }] },
                ],
              },
            ],
          },
        ),
      ],
    },
  ],
}
