import './column.css'
import { container } from '../dom/element'

export const column = container('div', 'pf-column')
