import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

const notOurs = new Set(['node_modules', 'dist', 'data', '.git', '.cache', 'coverage'])

/**
 * Every file under a place, as paths from `folder` with forward slashes, in a stable order. What tools put there
 * (installed packages, built files, databases) is left out. A place that is a file is itself; a missing one is empty.
 */
export function filesUnder(folder: string, place: string): string[] {
  const found = statSync(join(folder, place), {throwIfNoEntry: false})
  if (!found) return []
  if (found.isFile()) return [place]
  return readdirSync(join(folder, place))
    .filter((name) => !notOurs.has(name))
    .toSorted()
    .flatMap((name) => filesUnder(folder, place === '.' ? name : `${place}/${name}`))
}
