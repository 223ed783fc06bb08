/** What the page says while it has no view. */
export class Status {
  private box: HTMLElement | undefined

  constructor(private readonly root: HTMLElement) {}

  wait(): void {
    const box = this.open()
    box.className = 'pf-status pf-status-waiting'
    box.textContent = 'Waiting for content…'
  }

  say(message: string): void {
    const box = this.open()
    box.className = 'pf-status'
    box.textContent = message
  }

  clear(): void {
    this.box?.remove()
    this.box = undefined
  }

  private open(): HTMLElement {
    if (!this.box) {
      this.box = document.createElement('p')
      this.box.setAttribute('role', 'status')
      this.root.replaceChildren(this.box)
    }
    return this.box
  }
}
