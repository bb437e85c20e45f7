import {join} from 'node:path'
import {build, type Rolldown} from 'vite'
import {gzipSync} from 'node:zlib'

/** Bytes of Lit with the smallest element, built as our elements are, in gzip at its smallest. */
export async function weighLit(): Promise<number> {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    logLevel: 'silent',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {input: 'floors/lit.ts'},
    },
  })
  const [output] = [result].flat() as Rolldown.RolldownOutput[]
  if (!output) throw new Error('Lit was not built.')
  return gzipSync(output.output[0].code, {level: 9}).length
}
