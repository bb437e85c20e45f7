import {createHash} from 'node:crypto'

/** A file of the build. */
interface Built {
  fileName: string
  code: string
}

/** What is left of a hash: the folder has the version, and a name is only ever compared with the names before it. */
export const HASH_LENGTH = 5

const ending = /-[\w-]{7}\.js$/
const mentioned = /[\w.]+(?:-[\w.]+)*-[\w-]{7}\.js/g
const languages =
  /"\.\/([\w-]+)\.ar-([\w-]{7})\.js"[^"]+"\.\/\1\.en-([\w-]{7})\.js"[^"]+"\.\/\1\.fr-([\w-]{7})\.js"/g

/**
 * Gives files shorter names, and one hash to the languages of a part: a hash cannot be compressed, and every page names dozens
 * of files that it may fetch. A name still changes with what is in the file.
 *
 * @param files all of one build, with hashes of seven characters.
 * @returns new name by the one before.
 */
export function shortFileNames(files: readonly Built[]): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>()
  for (const {code} of files)
    for (const [, part, ar = '', en = '', fr = ''] of code.matchAll(languages)) {
      const hash = mixed(ar, en, fr)
      for (const [language, before] of Object.entries({ar, en, fr}))
        hashes.set(`${part}.${language}-${before}.js`, hash)
    }
  const names = new Map<string, string>()
  for (const {fileName} of files) {
    const file = fileName.split('/').at(-1) ?? ''
    const hash = hashes.get(file) ?? ending.exec(file)?.[0].slice(1, -3)
    if (hash)
      names.set(
        fileName,
        fileName.replace(ending, `-${hash.slice(0, HASH_LENGTH)}.js`).replace('.styles-', '-'),
      )
  }
  const taken = [...names.values()].filter((name, at, all) => all.indexOf(name) !== at)
  if (taken.length > 0) throw new Error(`Two files have the same name: ${taken.join(', ')}`)
  return names
}

/** The code of a file, with the new names of others in it. */
export function withNames({fileName, code}: Built, names: ReadonlyMap<string, string>): string {
  const folder = fileName.replace(/[^/]*$/, '')
  return code.replace(mentioned, (file) => (names.get(folder + file) ?? folder + file).slice(folder.length))
}

/** One hash of several, that changes with each of them. */
function mixed(...all: readonly string[]): string {
  return createHash('sha256').update(all.join()).digest('base64url')
}
