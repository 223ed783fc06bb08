import './p.css'
import { textBlock } from '../dom/element'

export const p = textBlock('p', 'pf-p')
