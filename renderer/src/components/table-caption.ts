import './table-caption.css'
import { textBlock } from '../dom/element'

export const tableCaption = textBlock('caption', 'pf-table-caption', true)
