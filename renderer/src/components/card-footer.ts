import './card-footer.css'
import { container } from '../dom/element'

export const cardFooter = container('div', 'pf-card-footer', true)
