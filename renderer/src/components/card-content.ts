import './card-content.css'
import { container } from '../dom/element'

export const cardContent = container('div', 'pf-card-content', true)
