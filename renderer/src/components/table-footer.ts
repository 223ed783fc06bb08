import './table-footer.css'
import { container } from '../dom/element'

export const tableFooter = container('tfoot', 'pf-table-footer', true)
