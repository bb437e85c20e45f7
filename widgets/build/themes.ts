import {globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const folder = fileURLToPath(new URL('../themes/', import.meta.url))

/** Puts the ready themes beside the elements, as they are: webmasters read them, and take them along. */
export function themes(version: string): Plugin {
  return {
    name: 'saha-themes',
    buildStart() {
      for (const file of globSync(`${folder}*.css`).sort())
        this.emitFile({
          type: 'asset',
          fileName: `v/${version}/themes/${basename(file)}`,
          source: readFileSync(file, 'utf8'),
        })
    },
  }
}
