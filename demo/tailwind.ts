/** What Tailwind makes of its own style sheet: browsers do not understand the values in it that come from a theme. */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {compile} from 'tailwindcss'

/** The reset as pages get it that name no utility of Tailwind's. */
export async function tailwindReset(): Promise<string> {
  const source = ['theme', 'preflight'].map((name) => `@import 'tailwindcss/${name}.css';`).join('\n')
  const {build} = await compile(source, {
    loadStylesheet: async (id, base) => {
      const path = fileURLToPath(import.meta.resolve(id))
      return {path, base, content: await readFile(path, 'utf8')}
    },
  })
  return build([])
}
