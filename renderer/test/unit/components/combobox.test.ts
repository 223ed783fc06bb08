// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, press, settled, type } from './mount'

const option = (label: string, more: object = {}) => ({ type: 'ComboboxOption', value: label.toLowerCase(), label, ...more })
const fruits = [option('Apple'), option('Pear'), option('Plum', { disabled: true })]

describe('Combobox', () => {
  it('shows_the_label_of_the_value_or_the_placeholder', () => {
    const page = mount({ type: 'Combobox', name: 'f', value: 'pear', placeholder: 'Fruit?', children: fruits })
    const button = page.find('button')
    expect([button.textContent, page.state('f')]).toEqual(['Pear', 'pear'])
    page.setState('f', 'unknown')
    expect([button.textContent, button.hasAttribute('data-empty')]).toEqual(['Fruit?', true])
  })

  it('filters_moves_and_chooses_by_keyboard_and_gives_the_focus_back', async () => {
    const page = mount({ type: 'Combobox', name: 'f', children: fruits })
    const button = page.find('button')
    button.focus()
    press(button, 'p')
    const search = page.find<HTMLInputElement>('.pf-combobox-search')
    expect([search.value, document.activeElement, button.getAttribute('aria-expanded')]).toEqual(['p', search, 'true'])
    type(search, 'PEA')
    expect(page.findAll('[role=option]:not([hidden])').map(each => each.textContent)).toEqual(['Pear'])
    expect(search.getAttribute('aria-activedescendant')).toBe(page.find('[role=option]:not([hidden])').id)
    press(search, 'Enter')
    await settled()
    expect([page.state('f'), button.textContent, document.activeElement]).toEqual(['pear', 'Pear', button])
    expect(document.querySelector('.pf-combobox-panel')).toBeNull()
  })

  it('skips_what_is_disabled_and_wraps_around', () => {
    const page = mount({ type: 'Combobox', name: 'f', children: fruits })
    page.find('button').click()
    const search = page.find<HTMLInputElement>('.pf-combobox-search')
    const active = () => page.find('[data-active]').textContent
    expect(active()).toBe('Apple')
    press(search, 'ArrowDown')
    expect(active()).toBe('Pear')
    press(search, 'ArrowDown')
    expect(active()).toBe('Apple')
  })

  it('takes_the_value_back_when_the_chosen_option_is_chosen_again', async () => {
    const page = mount({
      type: 'Combobox',
      name: 'f',
      value: 'pear',
      onChange: { action: 'setState', key: 'seen', value: '[{{ $event }}]' },
      children: fruits,
    })
    page.find('button').click()
    press(page.find('.pf-combobox-search'), 'Enter')
    await settled()
    expect(page.state('seen')).toBe('[]')
  })

  it('tells_that_nothing_matches', () => {
    const page = mount({ type: 'Combobox', children: fruits })
    page.find('button').click()
    type(page.find<HTMLInputElement>('.pf-combobox-search'), 'zzz')
    expect([page.find('.pf-combobox-nothing').hidden, page.find('.pf-combobox-nothing').textContent]).toEqual([false, 'No results found.'])
  })

  it('groups_options_and_hides_empty_groups_while_searching', () => {
    const group = (label: string, ...options: object[]) => ({
      type: 'ComboboxGroup',
      children: [{ type: 'ComboboxLabel', label }, ...options],
    })
    const page = mount({
      type: 'Combobox',
      children: [group('Fruit', option('Apple')), { type: 'ComboboxSeparator' }, group('Roots', option('Carrot'))] as never,
    })
    page.find('button').click()
    const [fruit, roots] = page.findAll('[role=group]')
    expect(document.getElementById(fruit?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Fruit')
    type(page.find<HTMLInputElement>('.pf-combobox-search'), 'car')
    expect([fruit?.hidden, roots?.hidden]).toEqual([true, false])
  })

  it('follows_options_of_the_state_and_label_changes', () => {
    const page = mount(
      {
        type: 'Combobox',
        name: 'f',
        children: [
          { type: 'ForEach', key: 'list', children: [{ type: 'ComboboxOption', value: '{{ $item.id }}', label: '{{ $item.name }}' }] },
        ],
      },
      { f: '2', list: [] },
    )
    expect(page.find('button').textContent).toBe('Select...')
    page.setState('list', [{ id: '2', name: 'Two' }])
    expect(page.find('button').textContent).toBe('Two')
    page.setState('list.0.name', 'Deux')
    expect(page.find('button').textContent).toBe('Deux')
  })
})
