import './table-body.css'
import { container } from '../dom/element'

export const tableBody = container('tbody', 'pf-table-body', true)
