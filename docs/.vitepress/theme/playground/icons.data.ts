import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { defineLoader } from 'vitepress'
import { repository } from '../../site/documents'

export type Icons = Readonly<Record<string, string>>
declare const data: Icons
export { data }

/** The icons that the renderer does not have itself: path data by name. */
export default defineLoader({
  load(): Icons {
    const lines = brotliDecompressSync(readFileSync(join(repository, 'src/Prefab.Ui/Assets/icons.txt.br'))).toString()
    return Object.fromEntries(
      lines
        .trimEnd()
        .split('\n')
        .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
    )
  },
})
