import './muted.css'
import { textBlock } from '../dom/element'

export const muted = textBlock('p', 'pf-muted')
