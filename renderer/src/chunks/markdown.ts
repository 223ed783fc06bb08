import { offer } from '../dom/chunk'
import type { MarkdownReader } from '../dom/markdown'
import { markdownBlocks } from '../dom/markdown/blocks'

const reader: MarkdownReader = { blocks: markdownBlocks }

offer('markdown', reader)
