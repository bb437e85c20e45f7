import {randomBytes} from 'node:crypto'
import {linkSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {SettingError} from '../setting-error.ts'

/** Characters of a secret; 32 random ones are beyond guessing. */
const shortest = 32

export interface SecretPlace {
  /** What the setting SAHA_SECRET says. */
  secret: string | undefined
  /** A file path, or a `postgres://` address. */
  database: string
}

/**
 * The secret that signs staff cookies: the one that is set, or one that is made at random, once, and kept beside the
 * database file, readable by its owner alone.
 *
 * @throws SettingError, in one line, when a set one is too short, or none is set and there is no file to keep it beside.
 */
export function readSecret({secret, database}: SecretPlace): string {
  if (secret) return checked(secret, 'SAHA_SECRET')
  if (/^postgres(ql)?:\/\//.test(database))
    throw new SettingError(
      'SAHA_SECRET is not set: with PostgreSQL every server process needs the same one, such as the output of "openssl rand -base64 33".',
    )
  const file = `${database}.secret`
  return checked(readKept(file) ?? keepNew(file), file)
}

function checked(secret: string, place: string): string {
  if (secret.length >= shortest) return secret
  throw new SettingError(
    `${place} holds ${secret.length} characters: it needs at least ${shortest} random ones.`,
  )
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new SettingError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`, {
      cause: error,
    })
  }
}

/** Appears whole or not at all, and never replaces one that another process has just made. */
function keepNew(file: string): string {
  const secret = randomBytes(33).toString('base64url')
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(draft, `${secret}\n`, {mode: 0o600, flag: 'wx'})
    linkSync(draft, file)
    return secret
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const made = code === 'EEXIST' ? readKept(file) : undefined
    if (made !== undefined) return made
    throw new SettingError(`${file} cannot be written (${code}): change that, or set SAHA_SECRET.`, {
      cause: error,
    })
  } finally {
    rmSync(draft, {force: true})
  }
}
