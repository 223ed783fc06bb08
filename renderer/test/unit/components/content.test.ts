// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, settled } from './mount'

describe('Link, Image and other addresses', () => {
  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'Link_goes_nowhere_when_the_address_is_%j',
    href => {
      expect(mount({ type: 'Link', content: 'x', href }).find('a').hasAttribute('href')).toBe(false)
    },
  )

  it.each(['https://a.example/x', 'mailto:a@b.c', 'tel:+41', '/relative', '#part'])('Link_goes_to_%s', href => {
    expect(mount({ type: 'Link', content: 'x', href }).find('a').getAttribute('href')).toBe(href)
  })

  it('Link_opens_a_new_tab_without_giving_away_its_opener', () => {
    const link = mount({ type: 'Link', content: 'x', href: 'https://a.example', target: '_blank' }).find<HTMLAnchorElement>('a')
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer'])
  })

  it('Link_is_opened_by_the_host_when_the_page_is_framed', async () => {
    const page = mount([
      { type: 'Link', content: 'x', href: 'https://a.example/x' },
      { type: 'Link', content: 'y', href: '#part' },
    ])
    const parent = Object.getOwnPropertyDescriptor(window, 'parent')
    Object.defineProperty(window, 'parent', { value: {}, configurable: true })
    const clicks = page.findAll('a').map(link => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true })
      link.dispatchEvent(click)
      return click.defaultPrevented
    })
    if (parent) Object.defineProperty(window, 'parent', parent)
    await settled()
    expect([clicks, page.links]).toEqual([[true, false], ['https://a.example/x']])
  })

  it('Image_takes_pictures_and_nothing_else', () => {
    const page = mount([
      { type: 'Image', src: 'data:image/png;base64,AAAA', alt: 'A', width: '20px' },
      { type: 'Image', src: 'data:text/html,<script>', alt: 'B' },
      { type: 'Image', src: 'javascript:alert(1)' },
    ])
    expect(page.findAll('img').map(each => each.hasAttribute('src'))).toEqual([true, false, false])
    expect(page.findAll('img').map(each => each.getAttribute('alt'))).toEqual(['A', 'B', ''])
  })

  it('Video_and_Audio_have_controls_unless_told_otherwise', () => {
    const page = mount([
      { type: 'Video', src: 'https://a.example/v.mp4', poster: 'https://a.example/p.png', muted: true, loop: true },
      { type: 'Audio', src: 'blob:x', controls: false },
    ])
    const video = page.find<HTMLVideoElement>('video')
    const audio = page.find<HTMLAudioElement>('audio')
    expect([video.controls, video.loop, video.muted, video.getAttribute('src'), video.getAttribute('poster')]).toEqual([
      true,
      true,
      true,
      'https://a.example/v.mp4',
      'https://a.example/p.png',
    ])
    expect([audio.controls, audio.hasAttribute('src')]).toEqual([false, false])
  })

  it('Embed_gives_markup_a_sandbox_when_the_author_gives_none', () => {
    const page = mount([
      { type: 'Embed', html: '<b>x</b>' },
      { type: 'Embed', url: 'https://a.example/x', sandbox: 'allow-forms', allow: 'camera', width: '10rem' },
      { type: 'Embed', url: 'javascript:alert(1)' },
    ])
    const [markup, address, bad] = page.findAll<HTMLIFrameElement>('iframe')
    expect([markup?.getAttribute('sandbox'), markup?.getAttribute('srcdoc')]).toEqual(['allow-scripts', '<b>x</b>'])
    expect(['src', 'sandbox', 'allow', 'title'].map(name => address?.getAttribute(name))).toEqual([
      'https://a.example/x',
      'allow-forms',
      'camera',
      'Embedded page a.example',
    ])
    expect(bad?.hasAttribute('src')).toBe(false)
  })
})

describe('Icon', () => {
  it.each(['circle-check', 'CircleCheck', 'circleCheck', 'check-circle'])('knows_%s', name => {
    const icon = mount({ type: 'Icon', name }).find('svg')
    expect([icon.getAttribute('aria-hidden'), icon.hasAttribute('data-unknown')]).toEqual(['true', false])
  })

  it('follows_its_name_and_shows_a_named_square_when_it_is_unknown', () => {
    const page = mount({ type: 'Icon', name: '{{ n }}' }, { n: 'check' })
    const icon = page.find('svg')
    page.setState('n', 'constructor')
    expect([icon.getAttribute('role'), icon.getAttribute('aria-label'), icon.hasAttribute('data-unknown')]).toEqual([
      'img',
      'constructor',
      true,
    ])
  })
})

describe('Ring', () => {
  it('is_a_meter_with_a_percentage_or_a_label', () => {
    const page = mount({ type: 'Ring', value: '{{ v }}', max: 50, label: '{{ l }}', target: 25 }, { v: 10, l: '' })
    const ring = page.find('[role=meter]')
    expect([ring.getAttribute('aria-valuenow'), ring.getAttribute('aria-label'), ring.textContent]).toEqual(['10', '20%', '20%'])
    page.setState('l', 'ten')
    expect([ring.getAttribute('aria-label'), ring.textContent]).toEqual(['ten', 'ten'])
    expect(page.find('.pf-ring-indicator').getAttribute('stroke-dashoffset')).toBe('80')
    expect(page.root.querySelector('.pf-ring-target')).not.toBeNull()
  })

  it('shows_its_children_instead_of_the_label', () => {
    expect(mount({ type: 'Ring', value: 5, children: [{ type: 'Text', content: 'x' }] }).find('.pf-ring').textContent).toBe('x')
  })
})

describe('Table', () => {
  it('is_a_table_with_its_sections_content_and_children', async () => {
    const page = mount(
      {
        type: 'Table',
        id: 't',
        children: [
          { type: 'TableCaption', content: 'C' },
          { type: 'TableHeader', children: [{ type: 'TableRow', children: [{ type: 'TableHead', content: 'H' }] }] },
          {
            type: 'TableBody',
            children: [
              {
                type: 'ForEach',
                key: 'rows',
                children: [
                  {
                    type: 'TableRow',
                    onClick: { action: 'setState', key: 'hit', value: '{{ $item }}' },
                    children: [{ type: 'TableCell', content: '{{ $item }}', children: [{ type: 'Badge', label: '!' }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
      { rows: ['a', 'b'] },
    )
    await settled()
    expect(page.find('table').id).toBe('t')
    expect(page.findAll('tbody > tr > td').map(each => each.textContent)).toEqual(['a!', 'b!'])
    expect(page.find('th').getAttribute('scope')).toBe('col')
    page.findAll('tbody > tr')[1]?.click()
    await settled()
    expect(page.state('hit')).toBe('b')
  })
})

describe('Dashboard and GridItem', () => {
  it('place_their_items_by_custom_properties', () => {
    const page = mount({
      type: 'Dashboard',
      columns: 6,
      rowHeight: '5rem',
      rows: 2,
      children: [
        { type: 'DashboardItem', col: 2, row: 1, colSpan: 3, zIndex: 4 },
        { type: 'GridItem', colSpan: 2 },
      ],
    })
    const value = (selector: string, name: string) => page.find(selector).style.getPropertyValue(name)
    expect(['--columns', '--row-height', '--rows'].map(name => value('.pf-dashboard', name))).toEqual([
      '6',
      '5rem',
      'repeat(2, minmax(0, 1fr))',
    ])
    expect(['--col', '--row', '--col-span', '--row-span', 'z-index'].map(name => value('.pf-dashboard-item', name))).toEqual([
      '2',
      '1',
      '3',
      '1',
      '4',
    ])
    expect(value('.pf-grid-item', '--col-span')).toBe('2')
  })
})

describe('Typography and small things', () => {
  it('use_the_element_that_says_what_they_are', () => {
    const page = mount([
      { type: 'P', content: 'p' },
      { type: 'BlockQuote', content: 'q' },
      { type: 'Span', content: 'c', code: true },
      { type: 'InlineCode', content: 'i' },
      { type: 'Small', content: 's' },
      { type: 'Kbd', label: 'K' },
      { type: 'ButtonGroup', orientation: 'vertical' },
    ])
    expect([...page.find('.pf-column').children].map(each => each.tagName)).toEqual([
      'P',
      'BLOCKQUOTE',
      'CODE',
      'CODE',
      'SMALL',
      'KBD',
      'DIV',
    ])
    expect(page.find('[role=group]').dataset['orientation']).toBe('vertical')
  })

  it('Dot_is_a_picture_when_the_author_names_it', () => {
    const page = mount([{ type: 'Dot', variant: 'success', 'aria-label': 'Online' }, { type: 'Dot' }])
    expect(page.findAll('.pf-dot').map(each => each.getAttribute('role'))).toEqual(['img', null])
  })
})
