import core from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import csharp from 'highlight.js/lib/languages/csharp'
import css from 'highlight.js/lib/languages/css'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import markdown from 'highlight.js/lib/languages/markdown'
import python from 'highlight.js/lib/languages/python'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import { offer } from '../dom/chunk'
import type { CodeToken, Highlighter } from '../dom/code'

for (const [name, language] of Object.entries({ bash, csharp, css, javascript, json, markdown, python, sql, typescript, xml, yaml }))
  core.registerLanguage(name, language)

// Some languages take time that grows with the square of a text of this kind, which is no code of theirs.
const MAX_LENGTH = 20_000
const MAX_GUESSED = 5_000
const WORDS_ALONE = /[^(){}[\];:=<>"'.,/#*-]{1000}/

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/** Reads the highlighter's markup, which consists of spans with classes and of escaped text, into tokens. */
export function tokensOf(markup: string): CodeToken[] {
  const tokens: CodeToken[] = []
  const open: string[][] = []
  for (const [, classes, closing, text] of markup.matchAll(/<span class="([^"]*)">|(<\/span>)|([^<]+)/g)) {
    if (classes !== undefined) open.push(classes.split(/\s+/).map(name => name.replace(/^hljs-|_+$/g, '')))
    else if (closing) open.pop()
    else if (text) tokens.push([text.replace(/&(amp|lt|gt|quot|#x27);/g, entity => characters[entity] ?? entity), ...open.flat()])
  }
  return tokens
}

const highlighter: Highlighter = {
  highlight(code, language) {
    const name = language.trim().toLowerCase()
    const known = core.getLanguage(name)
    if (code.length > (known ? MAX_LENGTH : MAX_GUESSED) || WORDS_ALONE.test(code)) return [[code]]
    const result = known ? core.highlight(code, { language: name, ignoreIllegals: true }) : core.highlightAuto(code)
    return tokensOf(result.value)
  },
}

offer('highlight', highlighter)
