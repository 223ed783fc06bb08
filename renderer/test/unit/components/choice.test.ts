// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { ToolResult } from '../../../src/host'
import { mount, settled, type } from './mount'

const change = (target: HTMLInputElement | HTMLSelectElement, value: string) => {
  target.value = value
  target.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('Select', () => {
  const options = ['a', 'b'].map(value => ({ type: 'SelectOption', value, label: value.toUpperCase() }))

  it('seeds_and_shows_the_selected_option_and_writes_the_choice', () => {
    const page = mount([
      { type: 'Select', name: 's', children: [options[0]!, { ...options[1]!, selected: true }] },
      { type: 'Text', content: '{{ s }}' },
    ])
    const select = page.find<HTMLSelectElement>('select')
    expect([select.value, page.find('.pf-text').textContent]).toEqual(['b', 'b'])
    change(select, 'a')
    expect(page.state('s')).toBe('a')
    page.setState('s', 'b')
    expect(select.value).toBe('b')
  })

  it('shows_the_placeholder_when_the_value_is_unknown', () => {
    const page = mount({ type: 'Select', name: 's', placeholder: 'Choose {{ what }}', children: options }, { s: 'zzz', what: 'one' })
    const select = page.find<HTMLSelectElement>('select')
    expect([select.value, select.selectedOptions[0]?.textContent]).toEqual(['', 'Choose one'])
    expect(page.find('.pf-select').hasAttribute('data-empty')).toBe(true)
  })

  it('follows_options_that_come_from_ForEach_where_the_peer_shows_none', () => {
    const page = mount(
      {
        type: 'Select',
        name: 's',
        children: [
          { type: 'ForEach', key: 'list', children: [{ type: 'SelectOption', value: '{{ $item.id }}', label: '{{ $item.name }}' }] },
        ],
      },
      { list: [{ id: '1', name: 'One' }], s: '2' },
    )
    const labels = () => page.findAll<HTMLOptionElement>('option:not([data-placeholder])').map(each => each.textContent)
    expect(labels()).toEqual(['One'])
    page.setState('list', [
      { id: '1', name: 'One' },
      { id: '2', name: 'Two' },
    ])
    expect(labels()).toEqual(['One', 'Two'])
    expect(page.find<HTMLSelectElement>('select').value).toBe('2')
  })

  it('groups_options_under_their_label_and_takes_the_constraints', () => {
    const page = mount({
      type: 'Select',
      name: 's',
      required: true,
      disabled: true,
      invalid: true,
      size: 'sm',
      children: [
        { type: 'SelectGroup', children: [{ type: 'SelectLabel', label: 'Letters' }, ...options] },
        { type: 'SelectSeparator' },
        { type: 'SelectOption', value: 'x', label: 'X', disabled: true },
      ],
    })
    const select = page.find<HTMLSelectElement>('select')
    expect(page.find<HTMLOptGroupElement>('optgroup').label).toBe('Letters')
    expect(page.findAll('optgroup > option').length).toBe(2)
    expect([
      select.required,
      select.disabled,
      select.getAttribute('aria-invalid'),
      page.find<HTMLOptionElement>('option[value=x]').disabled,
    ]).toEqual([true, true, 'true', true])
  })
})

describe('RadioGroup', () => {
  const radios = ['a', 'b'].map(option => ({ type: 'Radio', option, label: option }))

  it('seeds_the_chosen_radio_and_writes_the_choice', () => {
    const page = mount({ type: 'RadioGroup', name: 'r', children: [radios[0]!, { ...radios[1]!, value: true }] })
    const [a, b] = page.findAll<HTMLInputElement>('input')
    expect([page.state('r'), a?.checked, b?.checked, a?.name]).toEqual(['b', false, true, 'r'])
    a?.click()
    expect(page.state('r')).toBe('a')
    page.setState('r', 'b')
    expect(b?.checked).toBe(true)
  })

  it('takes_in_radio_buttons_deeper_down_and_those_that_come_later', async () => {
    const page = mount(
      {
        type: 'RadioGroup',
        name: 'r',
        children: [{ type: 'Row', children: [{ type: 'ForEach', key: 'list', children: [{ type: 'Radio', option: '{{ $item }}' }] }] }],
      },
      { list: ['x'], r: 'y' },
    )
    page.setState('list', ['x', 'y'])
    await settled()
    expect(page.findAll<HTMLInputElement>('input').map(each => [each.name, each.value, each.checked])).toEqual([
      ['r', 'x', false],
      ['r', 'y', true],
    ])
  })

  it('reads_the_old_prop_names_of_Radio', () => {
    const page = mount({ type: 'Radio', name: 'r', value: 'old', checked: true })
    const input = page.find<HTMLInputElement>('input')
    expect([input.value, input.checked, input.name]).toEqual(['old', true, 'r'])
  })

  it('goes_back_when_onChange_fails_but_keeps_typed_text_and_what_was_changed_since', async () => {
    const answers: ((result: ToolResult) => void)[] = []
    const onChange = { action: 'toolCall', tool: 'save', onError: { action: 'setState', key: 'failed', value: true } }
    const nodes = [
      { type: 'Switch', name: 's', onChange },
      { type: 'Textarea', name: 't', onChange },
    ]
    const page = mount(nodes, { s: false, t: '' }, () => new Promise(resolve => answers.push(resolve)))
    const [box, text] = [page.find<HTMLInputElement>('input'), page.find<HTMLTextAreaElement>('textarea')]
    const answer = async (result: ToolResult) => {
      answers.shift()?.(result)
      await settled()
    }
    const turn = (on: boolean) => {
      box.checked = on
      box.dispatchEvent(new Event('change', { bubbles: true }))
    }
    turn(true)
    expect(box.checked).toBe(true)
    await answer({ isError: true })
    expect([box.checked, page.state('s'), page.state('failed')]).toEqual([false, false, true])
    turn(true)
    turn(false)
    turn(true)
    await answer({ isError: true })
    await answer({ isError: true })
    expect(box.checked).toBe(true)
    await answer({})
    expect(box.checked).toBe(true)
    type(text, 'work')
    await answer({ isError: true })
    expect(text.value).toBe('work')
  })

  it('runs_onChange_instead_of_the_write', async () => {
    const page = mount({
      type: 'RadioGroup',
      name: 'r',
      onChange: { action: 'setState', key: 'seen', value: '{{ $event }}' },
      children: radios,
    })
    page.findAll<HTMLInputElement>('input')[1]?.click()
    await settled()
    expect([page.state('seen'), page.state('r')]).toEqual(['b', undefined])
  })
})

describe('Switch and Textarea', () => {
  it('Switch_holds_a_boolean', () => {
    const page = mount({ type: 'Switch', name: 's', value: true, label: 'On' })
    const input = page.find<HTMLInputElement>('[role=switch]')
    expect([input.checked, page.state('s'), input.id]).toEqual([true, true, 'switch-s'])
    input.click()
    expect(page.state('s')).toBe(false)
  })

  it('Textarea_holds_text_and_takes_its_constraints', () => {
    const page = mount({ type: 'Textarea', name: 't', rows: 5, maxLength: 9, minLength: 2, required: true, value: 'v' })
    const area = page.find<HTMLTextAreaElement>('textarea')
    expect([area.value, ...['rows', 'maxlength', 'minlength'].map(name => area.getAttribute(name)), area.required]).toEqual([
      'v',
      '5',
      '9',
      '2',
      true,
    ])
    type(area, 'w')
    expect(page.state('t')).toBe('w')
  })
})

describe('Slider', () => {
  it('writes_a_number_and_runs_onChange_as_well', async () => {
    const page = mount(
      {
        type: 'Slider',
        name: 'v',
        min: 0,
        max: 10,
        step: 1,
        value: '{{ start }}',
        onChange: { action: 'setState', key: 'seen', value: '{{ $event }}' },
      },
      { start: 4 },
    )
    const input = page.find<HTMLInputElement>('input')
    expect([input.value, input.min, input.max, input.step, page.find('.pf-slider').style.getPropertyValue('--high')]).toEqual([
      '4',
      '0',
      '10',
      '1',
      '40',
    ])
    type(input, '7')
    await settled()
    expect([page.state('v'), page.state('seen')]).toEqual([7, 7])
  })

  it('keeps_a_value_between_its_steps_when_none_is_given_and_moves_by_a_hundredth', () => {
    const page = mount({ type: 'Slider', name: 'v', min: 1, max: 4, value: 2 })
    const input = page.find<HTMLInputElement>('input')
    expect([input.value, input.step]).toEqual(['2', 'any'])
    type(input, '2.004')
    expect(page.state('v')).toBe(1.99)
  })

  it('holds_a_pair_whose_ends_do_not_cross', () => {
    const page = mount({ type: 'Slider', name: 'v', range: true, value: [20, 60] })
    const [low, high] = page.findAll<HTMLInputElement>('input')
    type(low!, '80')
    expect([page.state('v'), low?.value, high?.value]).toEqual([[60, 60], '60', '60'])
    expect([low?.getAttribute('aria-label'), high?.getAttribute('aria-label'), low?.name]).toEqual(['Minimum', 'Maximum', ''])
  })

  it('keeps_its_number_when_the_form_is_sent', async () => {
    const page = mount({
      type: 'Form',
      onSubmit: { action: 'setState', key: 'copy', value: '{{ v }}' },
      children: [
        { type: 'Slider', name: 'v', value: 30 },
        { type: 'Button', label: 'Send' },
      ],
    })
    page.find('button').click()
    await settled()
    expect(page.state('copy')).toBe(30)
  })
})

describe('Field and ChoiceCard', () => {
  it.each(['Field', 'ChoiceCard'])('%s_is_a_group_that_says_when_it_is_disabled', name => {
    const page = mount({ type: name, disabled: '{{ off }}', children: [{ type: 'FieldTitle', content: 'News' }] }, { off: true })
    const root = page.find('[role=group]')
    expect(root.getAttribute('aria-disabled')).toBe('true')
    page.setState('off', false)
    expect(root.hasAttribute('aria-disabled')).toBe(false)
  })

  it('Field_marks_the_control_invalid_and_describes_it_by_the_error', async () => {
    const page = mount(
      {
        type: 'Field',
        invalid: '{{ bad }}',
        children: [
          { type: 'Input', name: 'a' },
          { type: 'FieldError', content: 'Wrong' },
        ],
      },
      { bad: false },
    )
    const input = page.find('input')
    page.setState('bad', true)
    await settled()
    expect(page.find('.pf-field').hasAttribute('data-invalid')).toBe(true)
    expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-describedby')]).toEqual(['true', page.find('.pf-field-error').id])
    page.setState('bad', false)
    await settled()
    expect([input.hasAttribute('aria-invalid'), input.hasAttribute('aria-describedby')]).toEqual([false, false])
  })

  it('ChoiceCard_toggles_its_control_wherever_it_is_pressed_and_names_it', async () => {
    const page = mount({
      type: 'ChoiceCard',
      children: [
        { type: 'FieldContent', children: [{ type: 'FieldTitle', content: 'News' }] },
        { type: 'Switch', name: 'news' },
      ],
    })
    await settled()
    page.find('.pf-field-title').click()
    expect(page.state('news')).toBe(true)
    expect(page.find('input').getAttribute('aria-labelledby')).toBe(page.find('.pf-field-title').id)
  })
})
