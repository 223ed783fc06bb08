import './card.css'
import { container } from '../dom/element'

export const card = container('div', 'pf-card', true)
