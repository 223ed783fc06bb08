import './lead.css'
import { textBlock } from '../dom/element'

export const lead = textBlock('p', 'pf-lead')
