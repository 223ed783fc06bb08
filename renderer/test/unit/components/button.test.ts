// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, settled } from './mount'

describe('Button', () => {
  it('shows_label_icon_variant_size_and_follows_disabled', () => {
    const page = mount(
      { type: 'Button', label: 'Save {{ n }}', icon: 'save', variant: '{{ v }}', size: 'lg', disabled: '{{ !n }}' },
      { n: 1, v: 'outline' },
    )
    const button = page.find<HTMLButtonElement>('button')
    expect(button.textContent).toBe('Save 1')
    expect(button.querySelector('svg.pf-icon')?.getAttribute('aria-hidden')).toBe('true')
    expect([button.dataset['variant'], button.dataset['size'], button.disabled]).toEqual(['outline', 'lg', false])
    page.setState('n', 0)
    expect(button.disabled).toBe(true)
  })

  it('keeps_its_label_for_assistive_technology_when_it_is_an_icon', () => {
    const page = mount({ type: 'Button', label: 'Close', icon: 'x', size: 'icon-sm' })
    expect(page.find('button > span').className).toBe('pf-hidden')
    expect(page.find('button').textContent).toBe('Close')
  })

  it('tells_the_name_of_an_icon_that_nobody_knows', () => {
    const page = mount({ type: 'Button', label: 'Go', icon: 'no-such-thing' })
    expect(page.find('svg').getAttribute('aria-label')).toBe('no such thing')
  })

  it('is_busy_and_calls_the_tool_once_when_it_is_clicked_again_meanwhile', async () => {
    let answer = () => {}
    const tool = () => new Promise<object>(resolve => (answer = () => resolve({ structuredContent: { ok: true } })))
    const page = mount(
      {
        type: 'Button',
        label: 'Go',
        onClick: { action: 'toolCall', tool: 'slow', onSuccess: { action: 'setState', key: 'done', value: true } },
      },
      {},
      tool,
    )
    const button = page.find('button')
    button.click()
    button.click()
    await settled()
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(button.querySelector('.pf-spinner')).not.toBeNull()
    expect(page.calls.length).toBe(1)
    answer()
    await settled()
    expect(button.hasAttribute('aria-busy')).toBe(false)
    expect(page.state('done')).toBe(true)
    button.click()
    expect(page.calls.length).toBe(2)
  })

  it('is_not_busy_when_its_actions_are_local', () => {
    const page = mount({
      type: 'Button',
      label: 'Go',
      onClick: [
        { action: 'setState', key: 'a', value: 1 },
        { action: 'setInterval', duration: 1000, count: 1 },
      ],
    })
    page.find('button').click()
    expect(page.find('button').hasAttribute('aria-busy')).toBe(false)
    page.dispose()
  })
})
