import './table-cell.css'
import { textBlock } from '../dom/element'

export const tableCell = textBlock('td', 'pf-table-cell', true)
