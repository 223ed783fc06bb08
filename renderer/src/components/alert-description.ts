import './alert-description.css'
import { textBlock } from '../dom/element'

export const alertDescription = textBlock('div', 'pf-alert-description', true)
