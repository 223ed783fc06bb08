// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, settled } from './mount'

describe('Card', () => {
  it('shows_its_parts_with_text_and_children', () => {
    const page = mount({
      type: 'Card',
      children: [
        {
          type: 'CardHeader',
          children: [
            { type: 'CardTitle', content: 'T', children: [{ type: 'Badge', label: 'new' }] },
            { type: 'CardDescription', content: 'D' },
          ],
        },
        { type: 'CardContent', children: [{ type: 'Text', content: 'C' }] },
        { type: 'CardFooter', children: [{ type: 'Text', content: 'F' }] },
      ],
    })
    expect(page.find('.pf-card').textContent).toBe('TnewDCF')
    expect(page.find('.pf-card-title > .pf-badge').textContent).toBe('new')
  })

  it('lets_only_harmless_attributes_through_when_the_node_has_more', () => {
    const page = mount({
      type: 'Card',
      title: 'Tip',
      'aria-label': 'Box',
      'data-kind': 'x',
      onmouseover: 'alert(1)',
      dangerouslySetInnerHTML: { __html: '<img src=x onerror=alert(1)>' },
      style: 'color:red',
    })
    expect([...page.find('.pf-card').attributes].map(each => each.name).sort()).toEqual(['aria-label', 'class', 'data-kind', 'title'])
    expect(page.root.querySelector('img')).toBeNull()
  })

  it('runs_onClick_by_pointer_and_keyboard_when_it_has_one', async () => {
    const page = mount({ type: 'Card', onClick: { action: 'appendState', key: 'clicks', value: 1 } }, { clicks: [] })
    const card = page.find('.pf-card')
    card.click()
    await settled()
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await settled()
    expect(page.state('clicks')).toEqual([1, 1])
    expect(card.getAttribute('role')).toBe('button')
  })
})
