import {createReadStream} from 'node:fs'
import {CommandError} from './command.ts'

/** Bytes of a file with definitions or a survey. The largest definition that makes sense has a tenth of that. */
const mostOfDefinition = 16 * 1024 * 1024

/**
 * The bytes of a file. Never more than it may have, however large it is and even if it never ends.
 *
 * @param most default: as many as a definition may have.
 * @throws CommandError
 */
export async function readBounded(file: string, most = mostOfDefinition): Promise<Buffer> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of createReadStream(file, {end: most})) pieces.push(piece)
  } catch (error) {
    throw new CommandError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`)
  }
  const bytes = Buffer.concat(pieces)
  if (bytes.length > most)
    throw new CommandError(`${file} is not read: it has more than ${most / 1024 / 1024} MB.`)
  return bytes
}
