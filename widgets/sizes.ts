/** Bytes that a host page loads, from what was built: `node widgets/sizes.ts`. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'

const built = fileURLToPath(new URL('dist', import.meta.url))

/** One thing that a page may ask for, with the files that it then loads beside the loader. */
export interface Load {
  name: string
  files: {path: string; gzip: number}[]
  /** Bytes, compressed. */
  gzip: number
}

/** Every element in every language, and the charts. The loader comes first. */
export function readLoads(folder = built): Load[] {
  const script = readFileSync(join(folder, 'saha.js'), 'utf8')
  const loadOf = (name: string, paths: readonly string[]): Load => {
    const files = paths.map((path) => ({path, gzip: gzipSync(readFileSync(join(folder, path)), {level: 9}).length}))
    return {name, files, gzip: files.reduce((sum, {gzip}) => sum + gzip, 0)}
  }
  const chart = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.includes('draw-chart'))
  const manifest = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8')) as Record<
    string,
    {code: string[]; terms: Record<string, string[]>}
  >
  void script
  return [
    loadOf('loader', ['saha.js']),
    ...Object.entries(manifest).flatMap(([tag, {code, terms}]) =>
      Object.entries(terms).map(([language, words]) => loadOf(`${tag} ${language}`, ['saha.js', ...code, ...words])),
    ),
    loadOf('chart', chart),
  ]
}
