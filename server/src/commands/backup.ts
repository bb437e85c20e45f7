import {access, open, rename, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {noteBackup} from '../backup/backup.queries.ts'
import {readSettings} from '../settings.ts'
import {StoreCopyError} from '../storage/copy-store.ts'
import {pendingMigrations} from '../storage/migrate.ts'
import {openStore, type OpenStore} from '../storage/open.ts'
import {CommandError, type Command} from './command.ts'

export const command: Command = {
  help: `
Usage: pnpm saha backup FILE [--noted] [--json]

Writes everything in the database of SAHA_DATABASE into a new FILE, as of one moment, while the server goes on working.
A file of SQLite is copied, without what was deleted, and looked through; of a database of PostgreSQL, pg_dump makes an
archive for pg_restore. Only you may read the file: it holds what citizens wrote, and accounts. The console tells those who
run the server when this was done last.

A backup keeps what is erased later: throw away backups that are older than you need. docs/administration.md tells how one
is put back.

  --noted   FILE is a backup that was made another way, such as a snapshot of the disk: only note that it is there
  --json    prints {"file", "bytes", "at", "noted"}; noted is false where the tables are of an earlier version

Exit codes: 0 done, 1 failed, 2 called in the wrong way.`,
  options: {noted: {type: 'boolean'}},
  run: async ({positionals, values, isJson}) => {
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0)
      throw new CommandError('Expected one file. See: pnpm saha backup --help', 2)
    const store = await openStore(readSettings(process.env).database)
    try {
      if (values['noted'] !== true) await copyInto(store, file)
      const bytes = await sizeOf(file)
      const at = Date.now()
      // A backup before an update is one of tables as they were.
      const isNoted = (await pendingMigrations(store)).length === 0
      if (isNoted) await noteBackup(store.db, {at, bytes})
      const moment = new Date(at).toISOString()
      process.stdout.write(
        isJson
          ? `${JSON.stringify({file, bytes, at: moment, noted: isNoted})}\n`
          : `${file}: ${bytes} bytes.${isNoted ? '' : ' Not noted: the tables are of an earlier version.'}\n`,
      )
      return 0
    } finally {
      await store.close()
    }
  },
}

/** The file has its name once it is whole and on the disk. */
async function copyInto(store: OpenStore, file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (isThere) throw new CommandError(`${file} is there already: a backup is a new file.`)
  const part = `${file}.part`
  await makeEmpty(part)
  try {
    await store.copyTo(part)
    await settle(part)
    await rename(part, file)
    await settle(dirname(file))
  } catch (error) {
    await rm(part, {force: true})
    if (error instanceof StoreCopyError) throw new CommandError(error.message)
    throw isOfTheDisk(error) ? cannotWrite(file, error) : error
  }
}

async function makeEmpty(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close()
  } catch (error) {
    throw cannotWrite(file, error as NodeJS.ErrnoException)
  }
}

/** What is written is on the disk. */
async function settle(path: string): Promise<void> {
  const opened = await open(path, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    throw new CommandError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`)
  }
}

function isOfTheDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

function cannotWrite(file: string, {code}: NodeJS.ErrnoException): CommandError {
  return new CommandError(`${file} cannot be written (${code ?? 'unknown'}).`)
}
