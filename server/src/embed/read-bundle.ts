import {readdir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {prepare, type Prepared} from '../http/prepared.ts'

/** Built files by their address, such as `/saha.js`. */
export interface Bundle {
  /** @returns undefined where there is no such file. */
  get: (address: string) => Promise<Prepared | undefined>
  /** Of the script that pages get who pin the version now, as the attribute `integrity` has it; `null` where none was built. */
  integrity: string | null
}

/** A new version of the elements is on every page within five minutes; a page that knows one asks only whether it is new. */
const rolling = 'public, max-age=60'
const immutable = 'public, max-age=31536000, immutable'

/** Scripts that pages name without a version: the loader, and what frames and the pages around them need. */
export const pasted: readonly string[] = ['/saha.js', '/frame.js', '/frame-page.js']

/** The list of hashes of the version that the server has now; that of a certain version stands in its folder. */
export const newestList = '/v/manifest.json'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Reads what was built for browsers, with compressed variants, into memory: what pages name, and all that stands under `v/`.
 *
 * @param folder of the built elements. When it is not there, there is nothing to serve.
 */
export async function readBuilt(folder: string): Promise<ReadonlyMap<string, Prepared>> {
  const built = new Map<string, Prepared>()
  for (const path of await filesIn(folder)) {
    const address = `/${path.replaceAll('\\', '/')}`
    const prepared = await prepareFile(address, await readFile(join(folder, path)), 11)
    if (prepared) built.set(address, prepared)
  }
  return built
}

/** Makes a file ready to be sent, if its address is one that is served. @param effort 1 (fast) to 11 (small). */
export async function prepareFile(
  address: string,
  content: Uint8Array,
  effort: number,
): Promise<Prepared | undefined> {
  const type = types[address.slice(address.lastIndexOf('.'))]
  const isRolling = pasted.includes(address) || address === newestList
  const cache = isRolling ? rolling : address.startsWith('/v/') ? immutable : undefined
  return type && cache ? prepare(content, {type, cache, effort}) : undefined
}

/** Every file below a folder, as paths seen from it; none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) return []
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
