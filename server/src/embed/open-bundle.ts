/** What browsers load: the version that was built with this server, and those before it. */
import {hash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import type {Logger} from 'pino'
import {traceOf} from '../http/refuse.ts'
import type {Prepared} from '../http/prepared.ts'
import {keepRelease, readReleases, type KeptRelease} from './keep-release.ts'
import {newestList, prepareFile, readBuilt, type Bundle} from './read-bundle.ts'

export interface BundleNeeds {
  /** Folder of the built elements. */
  elements: string
  /** Folder in which versions are kept; `undefined` to keep none. */
  releases: string | undefined
  log: Pick<Logger, 'warn' | 'error'>
}

/** Keeps the version that was built, and serves it and all that are kept. */
export async function openBundle({elements, releases, log}: BundleNeeds): Promise<Bundle> {
  const built = await readBuilt(elements)
  if (releases)
    await keepRelease(elements, releases).catch((error) =>
      log.warn(
        traceOf(error),
        'this version of the elements could not be kept: pages that pin it will break',
      ),
    )
  const now = await readReleases(join(elements, 'v'))
  const kept = releases ? await readReleases(releases) : []
  const before = kept.filter((release) => !now.some((own) => isSame(own, release)))
  for (const {version} of before)
    if (now.some((own) => own.version === version))
      log.warn({version}, 'this version was kept before with other files: pages that pin it get those')

  const files = new Map(before.flatMap(filesOf))
  const prepared = new Map<string, Promise<Prepared | undefined>>()

  /** Older versions are asked for seldom: each file is read when somebody wants it. */
  async function read({path, integrity}: KeptFile, address: string): Promise<Prepared | undefined> {
    const content = await readFile(path)
    if (integrity === undefined || `sha384-${hash('sha384', content, 'base64')}` === integrity)
      return prepareFile(address, content, 9)
    log.error({address}, 'this file is not what it was when it was kept, and is not served')
    return undefined
  }

  // As pages get it that pin the version now.
  const newest = before.find(({version}) => version === now[0]?.version) ?? now[0]
  if (newest) files.set(newestList, {path: join(newest.folder, 'manifest.json'), integrity: undefined})

  return {
    integrity: newest?.files['saha.js']?.integrity ?? null,
    get: async (address) => {
      const file = files.get(address)
      if (!file) return built.get(address)
      const known = prepared.get(address) ?? read(file, address)
      prepared.set(address, known)
      known.catch(() => prepared.delete(address))
      return known
    },
  }
}

interface KeptFile {
  path: string
  /** What it has to be; unknown of the list itself. */
  integrity: string | undefined
}

function filesOf({folder, version, files}: KeptRelease): [address: string, KeptFile][] {
  return [...Object.entries(files), ['manifest.json', undefined] as const].map(([name, file]) => [
    `/v/${version}/${name}`,
    {path: join(folder, name), integrity: file?.integrity},
  ])
}

function isSame(one: KeptRelease, other: KeptRelease): boolean {
  return one.version === other.version && isDeepStrictEqual(one.files, other.files)
}
