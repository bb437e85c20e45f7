import {readdir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {prepare, type Prepared} from '../http/prepared.ts'

/** Built files by their address, such as `/saha.js`. */
export type Bundle = ReadonlyMap<string, Prepared>

/** A new version of the elements is on every page within five minutes; a page that knows one asks only whether it is new. */
const rolling = 'public, max-age=60'
const immutable = 'public, max-age=31536000, immutable'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Reads what was built for browsers, with compressed variants, into memory: `saha.js`, and all that stands under `v/`.
 *
 * @param folder of the built elements. When it is not there, there is nothing to serve.
 */
export async function readBundle(folder: string): Promise<Bundle> {
  const bundle = new Map<string, Prepared>()
  for (const path of await filesIn(folder)) {
    const address = `/${path.replaceAll('\\', '/')}`
    const type = types[address.slice(address.lastIndexOf('.'))]
    const cache = address === '/saha.js' ? rolling : address.startsWith('/v/') ? immutable : undefined
    if (type && cache)
      bundle.set(address, await prepare(await readFile(join(folder, path)), {type, cache, effort: 11}))
  }
  return bundle
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) return []
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
