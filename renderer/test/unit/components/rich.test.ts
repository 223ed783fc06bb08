// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tokensOf } from '../../../src/chunks/highlight'
import { isAccepted } from '../../../src/components/drop-zone'
import { mount, press, settled } from './mount'

const carried = { ...window.__prefab_chunks }
afterEach(() => {
  window.__prefab_chunks = { ...carried }
})

describe('Markdown', () => {
  const show = (content: string) => mount({ type: 'Markdown', content }).find('.pf-markdown')

  it('builds_headings_text_lists_quotes_and_rules', () => {
    const root = show('# Title\n\nSome *soft* **strong** ~~gone~~ `code`.\n\n- a\n- b\n  1. c\n\n> quoted\n\n---\n')
    expect([...root.children].map(each => each.tagName)).toEqual(['H1', 'P', 'UL', 'BLOCKQUOTE', 'HR'])
    expect(root.querySelector('p')?.innerHTML).toBe(
      'Some <em>soft</em> <strong>strong</strong> <del>gone</del> <code class="pf-code-inline">code</code>.',
    )
    expect(root.querySelector('ul > li > ol > li')?.textContent).toBe('c')
  })

  it('builds_tables_with_alignment_and_task_lists', () => {
    const root = show('| a | b |\n|---|--:|\n| 1 | **2** |\n\n- [x] done\n- [ ] open\n')
    expect([...root.querySelectorAll('th, td')].map(each => each.textContent)).toEqual(['a', 'b', '1', '2'])
    expect(root.querySelector<HTMLElement>('td:nth-child(2)')?.style.textAlign).toBe('right')
    expect([...root.querySelectorAll<HTMLInputElement>('input')].map(each => [each.checked, each.disabled])).toEqual([
      [true, true],
      [false, true],
    ])
    expect(root.querySelector('.pf-markdown-task')?.textContent).toBe('done')
    const loose = show('- [x] done\n\n- other\n')
    expect([loose.querySelector('li > p > input') !== null, loose.querySelector('li')?.textContent]).toEqual([true, 'done'])
  })

  it('shows_markup_as_text_and_never_as_markup', () => {
    const root = show('<img src=x onerror=alert(1)>\n\nText <b onclick="x()">bold</b> &lt;i&gt; &amp; &copy; &#x41;\n')
    expect(root.querySelector('img, b, i')).toBeNull()
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>')
    expect(root.textContent).toContain('Text <b onclick="x()">bold</b> <i> & © A')
  })

  it('follows_safe_links_only_and_opens_them_elsewhere', () => {
    const root = show(
      '[good](https://a.example "T") [bad](javascript:alert(1)) [data](data:text/html,x) ![p](https://a.example/p.png) ![q](javascript:x) https://auto.example',
    )
    const links = [...root.querySelectorAll('a')]
    expect(links.map(each => each.getAttribute('href'))).toEqual(['https://a.example', null, null, 'https://auto.example'])
    expect([links[0]?.target, links[0]?.rel, links[0]?.title]).toEqual(['_blank', 'noopener noreferrer', 'T'])
    expect([...root.querySelectorAll('img')].map(each => each.getAttribute('src'))).toEqual(['https://a.example/p.png', null])
  })

  it('follows_the_state', () => {
    const page = mount({ type: 'Markdown', content: '# {{ t }}' }, { t: 'One' })
    page.setState('t', 'Two')
    expect(page.find('h1').textContent).toBe('Two')
  })
})

describe('A page without chunks', () => {
  it('shows_paragraphs_values_and_slides_with_one_warning_each', () => {
    window.__prefab_chunks = {}
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const page = mount(
      [
        { type: 'Markdown', content: 'One **{{ n }}**.\n\nTwo <b>.' },
        { type: 'Markdown', content: 'Three' },
        { type: 'LineChart', data: '{{ rows }}', series: [{ dataKey: 'a', label: 'Sales' }], xAxis: 'm' },
        { type: 'Sparkline', data: [1, 2, 3] },
        { type: 'Carousel', children: [{ type: 'P', content: 'Slide' }] },
      ],
      { n: 1, rows: [{ m: 'Jan', a: 10 }, { a: 30 }] },
    )
    expect(page.findAll('.pf-markdown p').map(each => each.textContent)).toEqual(['One **1**.', 'Two <b>.', 'Three'])
    const cells = () => page.findAll('tr').map(row => [...row.children].map(cell => cell.textContent))
    expect(cells()).toEqual([
      ['m', 'Sales'],
      ['Jan', '10'],
      ['', '30'],
    ])
    page.setState('rows', [{ m: 'Mar', a: 5 }])
    expect(cells()[1]).toEqual(['Mar', '5'])
    expect(page.root.textContent).toContain('1, 2, 3Slide')
    expect(warn.mock.calls.map(([message]) => /"(\w+)"/.exec(String(message))?.[1])).toEqual(['markdown', 'charts', 'carousel'])
    warn.mockRestore()
  })
})

describe('Code', () => {
  it('shows_its_text_plain_when_the_page_has_no_highlighter', () => {
    window.__prefab_chunks = {}
    const page = mount({ type: 'Code', content: 'let a = "<b>"', language: 'js' })
    expect(page.find('pre.pf-code > code').childNodes.length).toBe(1)
    expect(page.find('code').textContent).toBe('let a = "<b>"')
  })

  it('colours_tokens_without_changing_the_text', () => {
    const source = 'const a = "<b>&amp;" // done'
    const page = mount([
      { type: 'Code', content: source, language: 'ts' },
      { type: 'Markdown', content: '```json\n{"a": 1}\n```' },
    ])
    const [code, fenced] = page.findAll('code')
    expect(code?.textContent).toBe(source)
    expect([...(code?.children ?? [])].map(each => [each.className, each.textContent])).toEqual([
      ['pf-code-keyword', 'const'],
      ['pf-code-string', '"<b>&amp;"'],
      ['pf-code-comment', '// done'],
    ])
    expect(fenced?.querySelector('.pf-code-number')?.textContent).toBe('1')
  })

  it.each([
    ['words without an end', 'cs', 'long '.repeat(400)],
    ['too much of it', 'cs', 'let a = 1;\n'.repeat(2000)],
    ['much of an unknown language', '', 'let a = 1;\n'.repeat(500)],
  ])('shows_plain_what_would_take_long: %s', (_, language, source) => {
    const page = mount({ type: 'Code', content: source, language })
    expect(page.find('code').childNodes.length).toBe(1)
    expect(page.find('code').textContent).toBe(source)
  })

  it('reads_nested_spans_of_the_highlighter', () => {
    expect(
      tokensOf('a <span class="hljs-string">b<span class="hljs-subst">&lt;c&gt;</span></span><span class="hljs-title function_">d</span>'),
    ).toEqual([['a '], ['b', 'string'], ['<c>', 'string', 'subst'], ['d', 'title', 'function']])
  })
})

describe('Mermaid', () => {
  it('shows_the_source_when_the_page_has_no_drawing_part_or_the_source_is_wrong', async () => {
    const page = mount({ type: 'Mermaid', chart: 'graph TD' })
    expect(page.find('.pf-mermaid pre').textContent).toBe('graph TD')
    ;(window.__prefab_chunks ??= {})['mermaid'] = { render: () => Promise.reject(new Error('bad')) }
    const broken = mount({ type: 'Mermaid', chart: 'nonsense' })
    await settled()
    expect(broken.find('.pf-mermaid pre').textContent).toBe('nonsense')
  })
})

describe('DropZone', () => {
  const file = (name: string, size: number, type = 'text/plain') => new File(['x'.repeat(size)], name, { type })
  const choose = async (page: ReturnType<typeof mount>, ...files: File[]) => {
    const picker = page.find<HTMLInputElement>('input[type=file]')
    Object.defineProperty(picker, 'files', { value: files, configurable: true })
    picker.dispatchEvent(new Event('change'))
    for (let turn = 0; turn < 5; turn++) await settled()
  }

  it.each([
    ['image/*', 'a.png', 'image/png', true],
    ['.csv, .txt', 'A.CSV', '', true],
    ['text/csv', 'a.csv', 'text/plain', false],
    ['*/*', 'a', '', true],
    ['', 'a', '', true],
  ])('accept_%j_takes_%s', (accept, name, type, expected) => {
    expect(isAccepted({ name, type }, accept)).toBe(expected)
  })

  it('seeds_an_empty_list_and_stores_what_is_chosen', async () => {
    const page = mount({ type: 'DropZone', name: 'f', label: 'Drop {{ what }}' }, { what: 'it' })
    expect([page.state('f'), page.find('.pf-drop-zone-label').textContent]).toEqual([[], 'Drop it'])
    await choose(page, file('a.txt', 3))
    expect(page.state('f')).toEqual([{ name: 'a.txt', size: 3, type: 'text/plain', data: 'eHh4' }])
    await choose(page, file('b.txt', 1))
    expect((page.state('f') as unknown[]).length).toBe(1)
    page.find('button[aria-label="Remove b.txt"]').click()
    expect(page.state('f')).toEqual([])
  })

  it('appends_when_it_takes_several_and_refuses_what_does_not_fit', async () => {
    const page = mount({ type: 'DropZone', name: 'f', multiple: true, accept: '.txt', maxSize: 5 })
    await choose(page, file('a.txt', 3), file('b.png', 1, 'image/png'), file('c.txt', 9))
    await choose(page, file('d.txt', 2))
    expect((page.state('f') as { name: string }[]).map(each => each.name)).toEqual(['a.txt', 'd.txt'])
    expect(page.toasts.map(each => [each.variant, each.message])).toEqual([
      ['error', 'b.png is not of an accepted type (.txt).'],
      ['error', 'c.txt is larger than 5 byte.'],
    ])
  })

  it('runs_onChange_with_the_new_files_instead_of_the_write', async () => {
    const page = mount({
      type: 'DropZone',
      name: 'f',
      multiple: true,
      onChange: { action: 'setState', key: 'seen', value: '{{ $event | length }}' },
    })
    await choose(page, file('a.txt', 1), file('b.txt', 1))
    expect([page.state('seen'), page.state('f')]).toEqual([2, []])
  })
})

describe('Carousel', () => {
  const slides = ['a', 'b', 'c'].map(content => ({ type: 'Text', content }))

  it('names_itself_its_slides_and_its_buttons', () => {
    const page = mount({ type: 'Carousel', showDots: true, gap: 8, visible: 2, children: slides })
    expect([
      page.find('.pf-carousel').getAttribute('aria-roledescription'),
      page.findAll('.pf-carousel-slide').map(each => each.getAttribute('aria-label')),
    ]).toEqual(['carousel', ['1 of 3', '2 of 3', '3 of 3']])
    expect(page.findAll('button').map(each => each.getAttribute('aria-label'))).toEqual([
      'Previous slide',
      'Next slide',
      'Slide 1',
      'Slide 2',
      'Slide 3',
    ])
    expect(page.find('.pf-carousel').style.getPropertyValue('--slide')).toBe('calc((100% - 1 * 8px) / 2)')
  })

  it('fades_around_in_a_loop_with_one_slide_at_a_time', () => {
    const page = mount({ type: 'Carousel', effect: 'fade', children: slides })
    const current = () => page.findAll('.pf-carousel-slide').map(each => each.hasAttribute('data-current'))
    page.find('[data-turn="-1"]').click()
    expect(current()).toEqual([false, false, true])
    press(page.find('.pf-carousel-viewport'), 'ArrowRight')
    expect([current(), page.findAll('.pf-carousel-slide').map(each => each.inert)]).toEqual([
      [true, false, false],
      [false, true, true],
    ])
  })

  it('stops_at_its_ends_when_it_does_not_loop', () => {
    const page = mount({ type: 'Carousel', effect: 'fade', loop: false, children: slides })
    expect(page.find<HTMLButtonElement>('[data-turn="-1"]').disabled).toBe(true)
    page.find('[data-turn="1"]').click()
    page.find('[data-turn="1"]').click()
    expect(page.find<HTMLButtonElement>('[data-turn="1"]').disabled).toBe(true)
  })

  it('moves_without_end_and_can_be_paused_when_it_is_continuous', () => {
    const page = mount(
      {
        type: 'Carousel',
        continuous: true,
        children: [{ type: 'ForEach', key: 'list', children: [{ type: 'Text', content: '{{ $item }}' }] }],
      },
      { list: [1, 2] },
    )
    const strips = page.findAll('.pf-carousel-strip')
    expect([strips.map(each => each.textContent), strips[1]?.getAttribute('aria-hidden'), page.root.querySelector('[data-turn]')]).toEqual([
      ['12', '12'],
      'true',
      null,
    ])
    const pause = page.find('.pf-carousel-pause')
    pause.click()
    expect([page.find('.pf-carousel').hasAttribute('data-paused'), pause.getAttribute('aria-label')]).toEqual([true, 'Play'])
  })
})
