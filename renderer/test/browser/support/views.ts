/** Short forms of the nodes that the tests show. */
export const text = (content: string): object => ({ type: 'Text', content })
export const button = (label: string, onClick: unknown): object => ({ type: 'Button', label, onClick })
export const column = (...children: object[]): object => ({ type: 'Column', children })
export const envelope = (view: object, state: object = {}, more: object = {}): object => ({
  $prefab: { version: '0.3' },
  view,
  state,
  ...more,
})
