import './row.css'
import { container } from '../dom/element'

export const row = container('div', 'pf-row')
