// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, settled, type } from './mount'

describe('Input', () => {
  it('writes_the_state_and_shows_it_when_either_side_changes', () => {
    const page = mount([
      { type: 'Input', name: 'q', value: 'start' },
      { type: 'Text', content: '{{ q }}' },
    ])
    const input = page.find<HTMLInputElement>('input')
    expect([input.value, page.find('.pf-text').textContent]).toEqual(['start', 'start'])
    type(input, 'typed')
    expect(page.state('q')).toBe('typed')
    page.setState('q', 7)
    expect(input.value).toBe('7')
  })

  it('runs_onChange_instead_of_the_write_when_it_has_one', async () => {
    const page = mount({ type: 'Input', name: 'q', onChange: { action: 'setState', key: 'seen', value: '{{ $event }}' } })
    type(page.find<HTMLInputElement>('input'), 'x')
    await settled()
    expect([page.state('q'), page.state('seen')]).toEqual([undefined, 'x'])
  })

  it('takes_every_constraint_to_the_element', () => {
    const page = mount({
      type: 'Input',
      inputType: 'number',
      name: 'n',
      min: 1,
      max: 9,
      step: 2,
      minLength: 1,
      maxLength: 3,
      pattern: '\\d',
      required: true,
      readOnly: true,
      disabled: true,
      placeholder: 'P',
      id: 'the-id',
    })
    const input = page.find<HTMLInputElement>('input')
    const names = ['type', 'name', 'min', 'max', 'step', 'minlength', 'maxlength', 'pattern', 'placeholder', 'id']
    expect(names.map(name => input.getAttribute(name))).toEqual(['number', 'n', '1', '9', '2', '1', '3', '\\d', 'P', 'the-id'])
    expect([input.required, input.readOnly, input.disabled]).toEqual([true, true, true])
  })

  it('falls_back_to_text_when_the_type_is_none_of_the_schema', () => {
    expect(mount({ type: 'Input', inputType: 'hidden' }).find<HTMLInputElement>('input').type).toBe('text')
  })

  it('has_a_name_for_assistive_technology_when_nothing_else_names_it', async () => {
    const page = mount([
      { type: 'Input', name: 'firstName' },
      { type: 'Input', name: 'b', placeholder: 'Your mail' },
    ])
    await settled()
    expect(page.findAll('input').map(each => each.getAttribute('aria-label'))).toEqual(['first Name', 'Your mail'])
  })
})

describe('Label', () => {
  it('labels_the_control_after_it_when_it_has_no_forId', async () => {
    const page = mount([
      { type: 'Label', text: 'Mail' },
      { type: 'Input', name: 'mail' },
    ])
    await settled()
    const input = page.find<HTMLInputElement>('input')
    expect(page.find<HTMLLabelElement>('label').htmlFor).toBe(input.id)
    expect(input.hasAttribute('aria-label')).toBe(false)
  })

  it('labels_by_id_or_by_name_when_forId_is_given', async () => {
    const page = mount([
      { type: 'Label', text: 'A', forId: 'x' },
      { type: 'Label', text: 'B', forId: 'second' },
      { type: 'Input', name: 'second' },
      { type: 'Input', id: 'x' },
    ])
    await settled()
    const [a, b] = page.findAll<HTMLLabelElement>('label')
    expect(a?.htmlFor).toBe('x')
    expect(b?.htmlFor).toBe(page.find('input[name=second]').id)
  })

  it('leaves_a_control_alone_that_has_its_own_label', async () => {
    const page = mount([
      { type: 'Label', text: 'Terms' },
      { type: 'Checkbox', name: 't', label: 'I agree' },
    ])
    await settled()
    expect(page.find<HTMLLabelElement>('.pf-label').htmlFor).toBe('')
  })

  it('marks_what_is_optional', () => {
    const page = mount({ type: 'Label', text: 'Nick', optional: '{{ o }}' }, { o: true })
    expect(page.find('label').textContent).toBe('Nickoptional')
    page.setState('o', false)
    expect(page.find('label').textContent).toBe('Nick')
  })
})

describe('Checkbox', () => {
  it('holds_a_boolean_and_accepts_an_expression_and_the_old_prop_name', () => {
    const page = mount(
      [
        { type: 'Checkbox', name: 'a', label: 'A', checked: true },
        { type: 'Checkbox', name: 'b', value: '{{ flag }}' },
      ],
      { flag: true },
    )
    const [a, b] = page.findAll<HTMLInputElement>('input')
    expect([a?.checked, b?.checked, page.state('a')]).toEqual([true, true, true])
    a?.click()
    expect(page.state('a')).toBe(false)
  })

  it('has_the_id_checkbox_and_its_name_when_the_node_has_none', () => {
    const page = mount([
      { type: 'Checkbox', name: 'a' },
      { type: 'Checkbox', name: 'b', id: 'own' },
    ])
    expect(page.findAll('input').map(each => each.id)).toEqual(['checkbox-a', 'own'])
  })
})
