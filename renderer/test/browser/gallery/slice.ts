import type { UiNode } from '../../../src/protocol/node'

const variants = ['default', 'secondary', 'outline', 'ghost', 'link', 'destructive', 'success', 'warning', 'info']

const section = (title: string, ...children: UiNode[]): UiNode => ({
  type: 'Column',
  cssClass: 'gap-3',
  children: [{ type: 'H2', content: title, cssClass: 'text-lg' }, ...children],
})

/** Every component of the first group with its variants. */
export const slice: UiNode = {
  type: 'Div',
  cssClass: 'pf-app-root',
  children: [
    {
      type: 'Column',
      cssClass: 'gap-8',
      children: [
        section(
          'Typography',
          { type: 'H1', content: 'Heading one' },
          { type: 'Heading', level: 2, content: 'Heading two' },
          { type: 'H3', content: 'Heading three' },
          { type: 'H4', content: 'Heading four' },
          { type: 'Text', content: 'Text with ', children: [{ type: 'Text', content: 'bold', bold: true }] },
          { type: 'Muted', content: 'Muted secondary text' },
        ),
        section('Buttons', {
          type: 'Row',
          cssClass: 'gap-2 flex-wrap',
          children: variants.map(variant => ({ type: 'Button', label: variant, variant })),
        }),
        section('Button sizes', {
          type: 'Row',
          cssClass: 'gap-2 items-center flex-wrap',
          children: [
            ...['xs', 'sm', 'default', 'lg'].map(size => ({ type: 'Button', label: size, size, icon: 'plus' })),
            ...['icon-xs', 'icon-sm', 'icon', 'icon-lg'].map(size => ({
              type: 'Button',
              label: `Settings ${size}`,
              size,
              icon: 'settings',
              variant: 'outline',
            })),
            { type: 'Button', label: 'Disabled', disabled: true },
            { type: 'Button', label: 'Unknown icon', icon: 'no-such-icon', variant: 'secondary' },
          ],
        }),
        section('Badges', {
          type: 'Row',
          cssClass: 'gap-2 flex-wrap',
          children: variants.map(variant => ({ type: 'Badge', label: variant, variant })),
        }),
        section('Cards', {
          type: 'Grid',
          minColumnWidth: '16rem',
          cssClass: 'gap-4',
          children: [
            {
              type: 'Card',
              children: [
                {
                  type: 'CardHeader',
                  children: [
                    { type: 'CardTitle', content: 'Create project' },
                    { type: 'CardDescription', content: 'Deploy your new project in one click.' },
                  ],
                },
                {
                  type: 'CardContent',
                  children: [
                    {
                      type: 'Form',
                      cssClass: 'gap-4',
                      onSubmit: { action: 'setState', key: 'sent', value: true },
                      children: [
                        {
                          type: 'Column',
                          cssClass: 'gap-2',
                          children: [
                            { type: 'Label', text: 'Name' },
                            { type: 'Input', name: 'name', placeholder: 'Name of your project', required: true },
                          ],
                        },
                        {
                          type: 'Column',
                          cssClass: 'gap-2',
                          children: [
                            { type: 'Label', text: 'Mail', optional: true },
                            { type: 'Input', name: 'mail', inputType: 'email' },
                          ],
                        },
                        { type: 'Checkbox', name: 'terms', label: 'Accept terms and conditions', required: true },
                        {
                          type: 'Row',
                          cssClass: 'gap-2 justify-end',
                          children: [
                            { type: 'Button', label: 'Cancel', variant: 'outline', buttonType: 'button' },
                            { type: 'Button', label: 'Deploy' },
                          ],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              type: 'Card',
              children: [
                { type: 'CardHeader', children: [{ type: 'CardTitle', content: 'Revenue' }] },
                {
                  type: 'CardContent',
                  cssClass: 'flex flex-col gap-4',
                  children: [
                    { type: 'Metric', label: 'Total revenue', value: '$45,231.89', delta: '+20.1%', description: 'from last month' },
                    { type: 'Metric', label: 'Churn', value: 3.2, delta: -4 },
                    { type: 'Metric', label: 'Latency', value: '120 ms', delta: '+3 ms', trendSentiment: 'negative' },
                  ],
                },
                { type: 'CardFooter', children: [{ type: 'Muted', content: 'Updated just now' }] },
              ],
            },
          ],
        }),
        section(
          'Inputs',
          { type: 'Input', name: 'plain', placeholder: 'Plain' },
          { type: 'Input', name: 'disabled', placeholder: 'Disabled', disabled: true },
          { type: 'Input', name: 'readonly', value: 'Read only', readOnly: true },
          ...['password', 'number', 'search', 'date', 'time', 'file'].map(inputType => ({
            type: 'Input',
            inputType,
            name: `field_${inputType}`,
          })),
          {
            type: 'Row',
            cssClass: 'gap-4 flex-wrap',
            children: [
              { type: 'Checkbox', label: 'On', value: true },
              { type: 'Checkbox', label: 'Off' },
              { type: 'Checkbox', label: 'Disabled', disabled: true, value: true },
            ],
          },
        ),
        section(
          'Alerts',
          {
            type: 'Alert',
            icon: 'terminal',
            children: [
              { type: 'AlertTitle', content: 'Heads up!' },
              { type: 'AlertDescription', content: 'You can add components and dependencies to your app.' },
            ],
          },
          ...['destructive', 'success', 'warning', 'info'].map(variant => ({
            type: 'Alert',
            variant,
            icon: 'circle-alert',
            children: [
              { type: 'AlertTitle', content: `An alert that is ${variant}` },
              { type: 'AlertDescription', content: 'With some words that explain it.' },
            ],
          })),
          { type: 'Alert', children: [{ type: 'AlertTitle', content: 'Without an icon' }] },
        ),
        section(
          'Progress',
          { type: 'Progress', value: 60 },
          ...['success', 'warning', 'destructive', 'info', 'muted'].map((variant, index) => ({
            type: 'Progress',
            variant,
            value: 20 + 15 * index,
            target: 80,
            size: index % 2 ? 'lg' : 'sm',
          })),
          { type: 'Progress', value: 50, cssClass: 'pf-progress-flat', indicatorClass: 'bg-chart-2' },
          { type: 'Row', cssClass: 'h-24', children: [{ type: 'Progress', value: 40, orientation: 'vertical', target: 70 }] },
        ),
        section('Loaders', {
          type: 'Row',
          cssClass: 'gap-6 items-center flex-wrap',
          children: [
            ...['spin', 'dots', 'pulse', 'bars', 'ios'].map(variant => ({ type: 'Loader', variant })),
            { type: 'Loader', size: 'lg' },
            { type: 'Loader', size: 'sm' },
          ],
        }),
        { type: 'Separator' },
        section('Dialog', {
          type: 'Row',
          cssClass: 'gap-2 h-8 items-center',
          children: [
            {
              type: 'Dialog',
              title: 'Edit profile',
              description: "Make changes to your profile here. Click save when you're done.",
              children: [
                { type: 'Button', label: 'Open dialog', variant: 'outline' },
                {
                  type: 'Column',
                  cssClass: 'gap-2',
                  children: [
                    { type: 'Label', text: 'Display name' },
                    { type: 'Input', name: 'display', value: 'Pedro Duarte' },
                  ],
                },
                {
                  type: 'Row',
                  cssClass: 'gap-2 justify-end',
                  children: [{ type: 'Button', label: 'Save changes', onClick: { action: 'closeOverlay' } }],
                },
              ],
            },
            { type: 'Separator', orientation: 'vertical' },
            { type: 'Text', content: 'after the line' },
          ],
        }),
      ],
    },
  ],
}
