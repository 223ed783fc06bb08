import type { UiNode } from '../../../src/protocol/node'

const section = (title: string, ...children: UiNode[]): UiNode => ({
  type: 'Column',
  cssClass: 'gap-3',
  children: [{ type: 'H2', content: title, cssClass: 'text-lg' }, ...children],
})
const payments = [
  { id: 'm5gr', amount: 316, status: 'success', email: 'ken99@example.com' },
  { id: '3u1r', amount: 242, status: 'success', email: 'abe45@example.com' },
  { id: 'derv', amount: 837, status: 'processing', email: 'monserrat44@example.com' },
  { id: '5kma', amount: 874, status: 'success', email: 'silas22@example.com' },
  { id: 'bhqe', amount: 721, status: 'failed', email: 'carmella@example.com' },
]
const slide = (content: string): UiNode => ({
  type: 'Card',
  cssClass: 'p-6 m-1',
  children: [{ type: 'Text', content, cssClass: 'text-3xl font-semibold text-center' }],
})
const source = `# Release notes

A paragraph with **bold**, *soft*, \`code\` and a [link](https://example.org).

- first
- second
  1. nested

- [x] done
- [ ] open

> Quoted words.

| Name | Count |
|------|------:|
| a    |     1 |
| b    |    22 |

\`\`\`ts
const answer = 42 // the answer
\`\`\`
`

/** The third group: data, pickers and rich content. */
export const widgets: UiNode = {
  type: 'Div',
  cssClass: 'pf-app-root',
  children: [
    {
      type: 'Column',
      cssClass: 'gap-8',
      children: [
        { type: 'H1', content: 'Widgets' },
        section('Data table', {
          type: 'DataTable',
          search: true,
          paginated: true,
          pageSize: 4,
          onRowClick: { action: 'setState', key: 'row', value: '{{ $event }}' },
          columns: [
            { key: 'status', header: 'Status' },
            { key: 'email', header: 'Email', sortable: true },
            { key: 'amount', header: 'Amount', sortable: true, format: 'currency', cellClass: 'text-right', headerClass: 'text-right' },
          ],
          rows: payments.map((row, index) => ({
            ...row,
            status: { type: 'Badge', label: row.status, variant: row.status === 'failed' ? 'destructive' : 'secondary' },
            ...(index === 1 ? { _detail: { type: 'Muted', content: 'Paid by card.' } } : {}),
          })),
        }),
        section(
          'Pickers',
          {
            type: 'Grid',
            minColumnWidth: '16rem',
            cssClass: 'gap-4',
            children: [
              {
                type: 'Column',
                cssClass: 'gap-2',
                children: [
                  { type: 'Label', text: 'Framework' },
                  {
                    type: 'Combobox',
                    name: 'framework',
                    placeholder: 'Select framework',
                    children: ['Next.js', 'SvelteKit', 'Nuxt.js', 'Remix', 'Astro'].map(label => ({
                      type: 'ComboboxOption',
                      label,
                      value: label,
                    })),
                  },
                ],
              },
              {
                type: 'Column',
                cssClass: 'gap-2',
                children: [
                  { type: 'Label', text: 'Birthday' },
                  { type: 'DatePicker', name: 'birthday' },
                ],
              },
              {
                type: 'Column',
                cssClass: 'gap-2',
                children: [
                  { type: 'Label', text: 'Files' },
                  { type: 'DropZone', name: 'files', description: 'PNG up to 5 MB', multiple: true },
                ],
              },
            ],
          },
          {
            type: 'Row',
            cssClass: 'gap-4 flex-wrap',
            children: [
              { type: 'Calendar', name: 'day', value: '2024-05-03' },
              { type: 'Calendar', name: 'span', mode: 'range', value: '{"from":"2024-05-28","to":"2024-06-04"}' },
            ],
          },
        ),
        section(
          'Carousels',
          { type: 'Carousel', showDots: true, children: ['1', '2', '3'].map(slide) },
          { type: 'Carousel', visible: 2.5, gap: 8, controlsPosition: 'overlay', children: ['1', '2', '3', '4'].map(slide) },
          {
            type: 'Carousel',
            continuous: true,
            gap: 16,
            children: ['Acme', 'Globex', 'Initech', 'Umbrella'].map(label => ({
              type: 'Badge',
              label,
              variant: 'outline',
              cssClass: 'text-lg px-6 py-2',
            })),
          },
        ),
        section('Markdown', { type: 'Markdown', content: source }),
        section(
          'Code',
          {
            type: 'Code',
            language: 'python',
            content: 'def hello(name: str) -> str:\n    """Greets."""\n    return f"Hello {name}!"  # done',
          },
          { type: 'Mermaid', chart: 'graph TD\n  A --> B' },
          {
            type: 'Svg',
            width: '120px',
            content:
              '<svg viewBox="0 0 120 40"><title>Waves</title><path d="M0 20q15-20 30 0t30 0t30 0t30 0" fill="none" stroke="steelblue" stroke-width="4"/></svg>',
          },
        ),
      ],
    },
  ],
}
