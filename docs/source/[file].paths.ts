import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { linkedFiles, repository } from '../.vitepress/site/documents'

const LANGUAGES: Readonly<Record<string, string>> = { '.cs': 'csharp', '.ts': 'ts', '.sh': 'sh' }

function content(file: string): string {
  const text = readFileSync(join(repository, file), 'utf8')
  const source = text.replace(/^\s*#(region|endregion).*\n/gm, '')
  return `# \`${file}\`\n\n~~~~${LANGUAGES[extname(file)] ?? 'text'}\n${source}~~~~\n`
}

/** The files that other pages link to. */
export default {
  paths: () => linkedFiles().sources.map(file => ({ params: { file }, content: content(file) })),
}
