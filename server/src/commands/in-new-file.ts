import {createWriteStream} from 'node:fs'
import {rm} from 'node:fs/promises'
import type {Writable} from 'node:stream'
import {CommandError} from './command.ts'

/**
 * Writes a file that only its owner may read. One that could not be finished is removed.
 *
 * @throws CommandError when the file is there already, or cannot be written.
 */
export async function inNewFile<T>(file: string, write: (out: Writable) => Promise<T>): Promise<T> {
  const out = createWriteStream(file, {flags: 'wx', mode: 0o600})
  await new Promise((resolve, reject) => out.once('open', resolve).once('error', reject)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new CommandError(`${file} cannot be written (${error.code ?? 'unknown'}).`)
    },
  )
  try {
    return await write(out)
  } catch (error) {
    await rm(file, {force: true})
    throw error
  }
}
