// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { UiNode } from '../../../src/protocol/node'
import { mount, press, settled, type } from './mount'

const submitTo = (key: string) => ({ action: 'appendState', key, value: 1 })
const form = (...children: UiNode[]): UiNode => ({ type: 'Form', onSubmit: submitTo('sent'), children })

describe('Form', () => {
  it('submits_by_a_button_without_type_and_not_by_one_that_is_a_plain_button', async () => {
    const page = mount(
      form({ type: 'Button', label: 'Plain', buttonType: 'button' }, { type: 'Button', label: 'Send', onClick: submitTo('clicked') }),
    )
    page.findAll('button').forEach(button => button.click())
    await settled()
    expect([page.state('sent'), page.state('clicked')]).toEqual([[1], [1]])
  })

  it('submits_when_Enter_is_pressed_in_a_field', async () => {
    const page = mount(form({ type: 'Input', name: 'a' }))
    expect(press(page.find('input'), 'Enter').defaultPrevented).toBe(true)
    await settled()
    expect(page.state('sent')).toEqual([1])
  })

  it('does_not_submit_by_Enter_when_its_button_is_disabled', async () => {
    const page = mount(form({ type: 'Input', name: 'a' }, { type: 'Button', label: 'Send', disabled: true }))
    press(page.find('input'), 'Enter')
    await settled()
    expect(page.state('sent')).toBeUndefined()
  })

  it('shows_a_message_at_the_field_and_moves_the_focus_when_a_value_is_missing', async () => {
    const page = mount(
      form(
        { type: 'Input', name: 'a', required: true },
        { type: 'Checkbox', name: 'b', label: 'B', required: true },
        { type: 'Button', label: 'Send' },
      ),
    )
    page.find('button').click()
    await settled()
    const input = page.find<HTMLInputElement>('input[name=a]')
    const message = input.nextElementSibling
    expect(page.state('sent')).toBeUndefined()
    expect(message?.className).toBe('pf-validation')
    expect(message?.textContent).not.toBe('')
    expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-describedby')]).toEqual(['true', message?.id])
    expect(page.find('.pf-checkbox').nextElementSibling?.className).toBe('pf-validation')
    expect(document.activeElement).toBe(input)
    type(input, 'x')
    expect([input.nextElementSibling?.className, input.hasAttribute('aria-invalid'), input.hasAttribute('aria-describedby')]).toEqual([
      'pf-checkbox',
      false,
      false,
    ])
    page.find<HTMLInputElement>('input[name=b]').click()
    page.find('button').click()
    await settled()
    expect(page.state('sent')).toEqual([1])
  })

  it('writes_the_fields_into_the_state_with_their_types_before_onSubmit_runs', async () => {
    const onSubmit = { action: 'setState', key: 'copy', value: { text: '{{ t }}', tick: '{{ c }}' } }
    const onChange = { action: 'setState', key: 'ignored', value: 1 }
    const page = mount({
      type: 'Form',
      onSubmit,
      children: [
        { type: 'Input', name: 't', onChange },
        { type: 'Checkbox', name: 'c', onChange },
        { type: 'Button', label: 'Send' },
      ],
    })
    type(page.find<HTMLInputElement>('input[name=t]'), 'typed')
    page.find<HTMLInputElement>('input[name=c]').click()
    await settled()
    expect([page.state('t'), page.state('c')]).toEqual([undefined, undefined])
    page.find('button').click()
    await settled()
    expect(page.state('copy')).toEqual({ text: 'typed', tick: true })
  })

  it('makes_the_pressed_button_busy_and_submits_once_when_a_tool_takes_its_time', async () => {
    let answer = () => {}
    const tool = () => new Promise<object>(resolve => (answer = () => resolve({})))
    const page = mount(
      { type: 'Form', onSubmit: { action: 'toolCall', tool: 'save' }, children: [{ type: 'Button', label: 'Send' }] },
      {},
      tool,
    )
    const button = page.find('button')
    button.click()
    button.click()
    await settled()
    expect([page.calls.length, button.getAttribute('aria-busy')]).toEqual([1, 'true'])
    answer()
    await settled()
    expect(button.hasAttribute('aria-busy')).toBe(false)
  })
})
