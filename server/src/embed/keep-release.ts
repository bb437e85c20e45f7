/** Versions of the elements that the server has had: pages that pin one of them go on working. */
import {Release} from '@saha/contract'
import {randomUUID} from 'node:crypto'
import {cp, mkdir, readdir, readFile, rename, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'

const list = 'manifest.json'

/** A version whose files lie in a folder. */
export interface KeptRelease extends Release {
  folder: string
}

/**
 * Puts the version that was built beside those that are kept, unless one of its name is there: what a page has pinned stays.
 *
 * @param elements folder of the built elements.
 * @param releases folder of all versions, which is made when it is not there.
 * @throws Error of the file system
 */
export async function keepRelease(elements: string, releases: string): Promise<void> {
  for (const {folder, version} of await readReleases(join(elements, 'v'))) {
    const place = join(releases, version)
    if (await readRelease(place)) continue
    await mkdir(releases, {recursive: true})
    const half = join(releases, `.${version}-${randomUUID()}`)
    try {
      await cp(folder, half, {recursive: true})
      // Whole or not at all. Of several processes that start at once, the first is right.
      await rename(half, place)
    } catch (error) {
      await rm(half, {recursive: true, force: true})
      if (!(await readRelease(place))) throw error
    }
  }
}

/** All versions in a folder, in no order. What is no version is left alone. */
export async function readReleases(releases: string): Promise<KeptRelease[]> {
  const names = await readdir(releases).catch(() => [])
  const found = await Promise.all(names.map((name) => readRelease(join(releases, name))))
  return found.filter((release) => release !== undefined)
}

/** @returns undefined where there is no list of files, or one that cannot be read. */
async function readRelease(folder: string): Promise<KeptRelease | undefined> {
  const text = await readFile(join(folder, list), 'utf8').catch(() => 'null')
  const {data} = Release.safeParse(parsed(text))
  return data && basename(folder) === data.version ? {...data, folder} : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
