import './card-title.css'
import { textBlock } from '../dom/element'

export const cardTitle = textBlock('div', 'pf-card-title', true)
