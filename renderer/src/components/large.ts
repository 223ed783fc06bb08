import './large.css'
import { textBlock } from '../dom/element'

export const large = textBlock('div', 'pf-large')
