import './card-header.css'
import { container } from '../dom/element'

export const cardHeader = container('div', 'pf-card-header', true)
