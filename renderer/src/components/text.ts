import { textBlock } from '../dom/element'

export const text = textBlock('span', 'pf-text')
