import './table-header.css'
import { container } from '../dom/element'

export const tableHeader = container('thead', 'pf-table-header', true)
