/** For tests: the big list of naughty strings, where it is at hand. It does not belong to the project. */
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {payloads} from './arbitrary-text.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = join(import.meta.dirname, '../../../../..')
const file = join(isAbsolute(shared) ? shared : join(root, shared), 'adversarial/blns/blns.json')

/** Empty where the list is not there. */
const listedStrings: readonly string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []

/** Texts that ran, or led elsewhere, in other programs, and all of the list, each once. */
export const naughtyStrings: readonly string[] = [...new Set([...payloads, ...listedStrings])]

if (listedStrings.length === 0)
  console.log('SKIPPED: the big list of naughty strings is not here; only our own are tried.')
