import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PageCheck } from '../../../docs/.vitepress/theme/playground/check'
import { readPage } from '../../../docs/.vitepress/theme/playground/read'

const protocol = fileURLToPath(new URL('../../../protocol/', import.meta.url))
const read = (file: string): string => readFileSync(protocol + file, 'utf8')
const check = new PageCheck(JSON.parse(read('prefab.schema.json')) as object)
const messages = (page: unknown): string[] => readPage(JSON.stringify(page), check).problems.map(({ message }) => message)

describe('Check of the playground', () => {
  it.each(readdirSync(`${protocol}examples`))('finds_nothing_in_%s', file => {
    expect(readPage(read(`examples/${file}`), check).problems).toStrictEqual([])
  })

  it('looks_into_actions_and_definitions', () => {
    const onClick = [{ action: 'showToast' }, { action: 'setState', key: 'a', onSuccess: { action: 'jump' } }]
    expect(messages({ view: { $ref: 'row' }, defs: { row: { type: 'Button', label: 'Go', onClick } } })).toStrictEqual([
      'defs.row.onClick[0]: "message" is missing.',
      'defs.row.onClick[1].onSuccess.action: There is no action "jump".',
    ])
  })

  it('leaves_data_alone', () => {
    expect(messages({ view: { type: 'Text', content: 'a', let: { type: 'Nope' } }, state: { type: 'Nope' } })).toStrictEqual([])
  })

  it('asks_for_a_view', () => {
    expect(messages({})).toStrictEqual(['A page is an object with a "view", which is a component.'])
    expect(messages([])).toStrictEqual(['Found []; expected an object.'])
  })

  it('names_what_is_broken_and_where', () => {
    expect(readPage('{\n  "view": {},\n}', check).problems).toMatchObject([
      { line: 3, column: 1, message: 'A property name in double quotes is expected.' },
      { line: 3, column: 1, message: 'A value is expected.' },
    ])
  })
})
