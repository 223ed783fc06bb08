import './alert-title.css'
import { textBlock } from '../dom/element'

export const alertTitle = textBlock('div', 'pf-alert-title', true)
