// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readEnvelope } from '../../../src/main/envelope'
import { mount } from './mount'

describe('Icons', () => {
  it('come_from_the_core_from_the_view_or_are_a_square_that_tells_its_name', () => {
    const { data } = readEnvelope({ _meta: { 'prefab/icons': { anchor: 'M1 2', folderGit: 'M3 4', constructor: 5 } } })
    const names = ['check', 'anchor', 'folderGit', 'home', 'constructor', 'no-such']
    const page = mount(
      names.map(name => ({ type: 'Icon', name })),
      {},
      undefined,
      data,
    )
    const icons = page.findAll('svg')
    expect(icons.map(icon => icon.firstElementChild?.getAttribute('d')?.slice(0, 4))).toEqual([
      'M20 ',
      'M1 2',
      'M3 4',
      'M15 ',
      'M5 3',
      'M5 3',
    ])
    expect(icons.map(icon => icon.getAttribute('aria-label'))).toEqual([null, null, null, null, 'constructor', 'no such'])
  })
})
