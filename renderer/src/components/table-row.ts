import './table-row.css'
import { container } from '../dom/element'

export const tableRow = container('tr', 'pf-table-row', true)
