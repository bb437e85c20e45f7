import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, isAbsolute, join} from 'node:path'
import {root} from '../../scripts/node-version.js'

/** Where real data of others lies, as in the tests. */
const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const folder = join(isAbsolute(shared) ? shared : join(root, shared), 'surveys')

/** A form of another program. */
export interface Form {
  name: string
  bytes: Buffer
}

/** The forms of pyxform's and Kobo's own tests; `undefined` where they are not. */
export function readForms(): Form[] | undefined {
  if (!existsSync(folder)) return undefined
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => /^xlsform.*\.(?:xlsx?|csv|md)$/.test(path))
    .map((path) => ({name: basename(path), bytes: readFileSync(join(folder, path))}))
}
