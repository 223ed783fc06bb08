import './block-quote.css'
import { textBlock } from '../dom/element'

export const blockQuote = textBlock('blockquote', 'pf-block-quote')
