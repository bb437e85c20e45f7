import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {root} from '../node-version.js'

/** What the server's `seed` command answers. */
export interface Seeded {
  municipality: string
  /** Whether the demonstration municipality was made by this call. */
  created: boolean
  /** The first staff sign-in; `null` when it was handed out before, or there is none. */
  staff: {email: string; password: string} | null
}

/**
 * Creates the database and the demonstration municipality when they are not there; data that is there stays.
 *
 * @throws an Error with the command's own words when it fails.
 */
export async function seed(env: Record<string, string>): Promise<Seeded> {
  const command = ['server/src/cli.ts', 'seed', '--json']
  try {
    const {stdout} = await promisify(execFile)(process.execPath, command, {
      cwd: root,
      env: {...process.env, ...env},
    })
    return JSON.parse(stdout)
  } catch (error) {
    const {stderr, stdout, message} = error as Error & {stderr?: string; stdout?: string}
    throw new Error(`The database could not be prepared: ${(stderr || stdout || message).trim()}`, {
      cause: error,
    })
  }
}
