import './small.css'
import { textBlock } from '../dom/element'

export const small = textBlock('small', 'pf-small')
