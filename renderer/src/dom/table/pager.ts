import { element } from '../element'

/** Buttons that turn the pages of a table. */
export class Pager {
  readonly root = element('nav', 'pf-data-table-pager')
  private readonly text = element('span', 'pf-data-table-page')
  private readonly previous: HTMLButtonElement
  private readonly next: HTMLButtonElement

  constructor(turn: (by: number) => void) {
    const button = (label: string, by: number) => {
      const created = element('button', 'pf-button', label)
      created.type = 'button'
      Object.assign(created.dataset, { variant: 'outline', size: 'sm' })
      created.addEventListener('click', () => turn(by))
      return created
    }
    this.previous = button('Previous', -1)
    this.next = button('Next', 1)
    this.root.append(this.text, this.previous, this.next)
    this.root.setAttribute('aria-label', 'Pages of the table')
  }

  update(page: number, pages: number): void {
    this.text.textContent = `Page ${page + 1} of ${pages}`
    this.previous.disabled = page <= 0
    this.next.disabled = page >= pages - 1
  }
}
