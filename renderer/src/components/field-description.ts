import './field-description.css'
import { textBlock } from '../dom/element'

export const fieldDescription = textBlock('p', 'pf-field-description')
