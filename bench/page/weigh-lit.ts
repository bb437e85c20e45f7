import {gzipSync} from 'node:zlib'
import {bundle} from './bundle.ts'

/** Bytes of Lit with the smallest element, built as our elements are, in gzip at its smallest. */
export async function weighLit(): Promise<number> {
  return gzipSync(await bundle('floors/lit.ts'), {level: 9}).length
}
