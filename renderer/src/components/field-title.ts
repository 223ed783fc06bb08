import './field-title.css'
import { textBlock } from '../dom/element'

export const fieldTitle = textBlock('div', 'pf-field-title')
