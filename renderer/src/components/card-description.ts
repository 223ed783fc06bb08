import './card-description.css'
import { textBlock } from '../dom/element'

export const cardDescription = textBlock('div', 'pf-card-description', true)
