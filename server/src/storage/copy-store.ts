/** Copies of a whole store, as of one moment, while others go on writing. */
import {spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'

/** No copy could be made. Its message is for whoever wanted one. */
export class StoreCopyError extends Error {
  override name = 'StoreCopyError'
}

/**
 * Writes a database of PostgreSQL into a file, as its own `pg_dump` does; `pg_restore` reads it.
 *
 * @throws StoreCopyError when `pg_dump` is missing, or refuses.
 */
export async function copyPostgres(address: string, file: string): Promise<void> {
  const place = new URL(address)
  const {password} = place
  place.password = ''
  // What stands among the arguments of a process, everybody on the machine can read.
  const env = {...process.env, ...(password && {PGPASSWORD: decodeURIComponent(password)})}
  const dump = spawn('pg_dump', ['--format=custom', `--file=${file}`, `--dbname=${place.href}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said, code] = await Promise.all([
    text(dump.stderr),
    new Promise<number | null>((resolve, reject) => dump.once('close', resolve).once('error', reject)),
  ]).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new StoreCopyError('pg_dump is not on this machine: it comes with the programs of PostgreSQL.')
      : error
  })
  if (code !== 0) throw new StoreCopyError(`pg_dump: ${said.trim().split('\n')[0]}`)
}
