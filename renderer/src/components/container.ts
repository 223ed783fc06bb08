import './container.css'
import { container as block } from '../dom/element'

export const container = block('div', 'pf-container')
