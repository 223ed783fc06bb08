import './field-content.css'
import { container } from '../dom/element'

export const fieldContent = container('div', 'pf-field-content')
