import {fileURLToPath} from 'node:url'
import type {BuildOptions, Plugin} from 'vite'
import {compile} from './compile.ts'

/** `frame.js` for pages with frames of ours, and `frame-page.js` for what stands in those. Elements share nothing with them. */
export function frames(options: Pick<BuildOptions, 'terserOptions'>): Plugin {
  return {
    name: 'saha-frames',
    async generateBundle() {
      for (const name of ['frame', 'frame-page']) {
        const source = fileURLToPath(new URL(`../src/frame/${name}.ts`, import.meta.url))
        this.emitFile({type: 'asset', fileName: `${name}.js`, source: await compile(source, {}, options)})
      }
    },
  }
}
