import {shownName, ThreadsRefusal, type ImportedThread} from '@saha/domain'
import {findActivity, type ThreadRecord} from '../activities/activities.queries.ts'
import {importThreads, type ThreadImportReport} from '../comments/import-threads.ts'
import {readThreads, threadFormats, type ThreadFormat} from '../formats/comments/read-threads.ts'
import {mostBytes} from '../formats/comments/text-of-file.ts'
import type {Store} from '../storage/open.ts'
import {CommandError, type Command} from './command.ts'
import {describeImport} from './describe-threads.ts'
import {readBounded} from './read-bounded.ts'
import {unnamedIn} from './unnamed.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha import-comments FILE --into MUNICIPALITY/ACTIVITY [--thread ADDRESS] [options]
       pnpm saha import-comments FILE --map FILE.json [options]

Brings the comments of another program into threads of Saha, with their order, answers, hours and texts. What is left
out or changed is listed line by line, by its place in the file. The same file again changes nothing; a newer one adds
what is new. What came in from elsewhere has no receipt: only moderators can hide it.

Left out on purpose: e-mail addresses, IP addresses, web sites, accounts and pictures of authors; minutes and seconds;
who supported what (their number is kept). Markup becomes plain text. Spam and what nobody approved stay out; of what
was deleted the place is kept when somebody replied.

  FILE                what Disqus or WordPress exports (XML), what remark42 backs up, Isso's generic JSON or the rows of
                      its tables, or Saha's own JSON: see docs/comments-formats.md. Packed (.gz) or not
  --into M/A          the thread that they go to. Several threads of the file become one, in the order of their hours
  --thread ADDRESS    only the thread with this address
  --map FILE.json     where each thread goes: {"https://old.example/plan": "irbid/plan", …}. Others are left out
  --format FORMAT     saha, disqus, wordpress, remark42 or isso. Default: as the file looks
  --unnamed NAME      stands where somebody wrote without a name. Default: in the municipality's language
  --dry-run           only tells what would be stored, and which threads the file has
  --json              prints {"format", "read", "threads", "into", "sums", "remarks"}, or {"refused"}

Exit codes: 0 stored (or nothing to store), 1 refused or failed, 2 called in the wrong way.`,
  options: {
    into: {type: 'string'},
    thread: {type: 'string'},
    map: {type: 'string'},
    format: {type: 'string'},
    unnamed: {type: 'string'},
    'dry-run': {type: 'boolean'},
  },
  run: async ({positionals, values, isJson}) => {
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw wrongCall('Expected one file.')
    const into = textIn(values.into)
    const map = textIn(values.map)
    const only = textIn(values.thread)
    if ((into === undefined) === (map === undefined)) throw wrongCall('Expected either --into or --map.')
    if (map !== undefined && only !== undefined) throw wrongCall('Expected --thread with --into alone.')
    const format = formatIn(values.format)
    const goes = map === undefined ? () => into : await readMap(map)
    const found = await read(file, format, isJson)
    const threads = found.threads.map((thread) => ({
      thread,
      into: only === undefined || only === thread.address ? goes(thread.address) : undefined,
    }))
    if (only !== undefined && threads.every((one) => one.into === undefined))
      throw new CommandError(
        'The file has no thread of that address. Without --thread, --dry-run lists them.',
      )
    const isTrial = values['dry-run'] === true
    const reports = await withStore(({db}) =>
      importAll(db, threads, {format: found.format, isTrial, isJson, unnamed: textIn(values.unnamed)}),
    )
    const report = {
      format: found.format,
      read: found.account.read,
      threads: threads.map(({thread: {address, title, comments}, into: to}) => ({
        address,
        title,
        comments: comments.length,
        into: to ?? null,
      })),
      into: reports,
      sums: found.account.sums(),
      remarks: found.account.remarks,
    }
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : describeImport(report, isTrial))
    return 0
  },
}

interface Wanted {
  format: ThreadFormat
  unnamed: string | undefined
  isTrial: boolean
  isJson: boolean
}

type Goes = {thread: ImportedThread; into: string | undefined}

/** Each activity is looked up before anything is stored: a wrong name stores nothing. */
async function importAll(
  db: Store,
  threads: readonly Goes[],
  {format, unnamed, isTrial, isJson}: Wanted,
): Promise<(ThreadImportReport & {activity: string})[]> {
  const groups = Map.groupBy(threads, ({into}) => into)
  const targets: {record: ThreadRecord; group: Goes[]}[] = []
  for (const [address, group] of groups)
    if (address !== undefined) targets.push({record: await threadAt(db, address), group})
  const reports = []
  for (const {record, group} of targets) {
    const report = await importThreads(
      db,
      record,
      group.map(({thread}) => thread),
      {
        format,
        unnamed: unnamed ?? unnamedIn(record.shown.municipality.languages[0]),
        now: Date.now(),
        isTrial,
        onProgress: isJson ? undefined : (done, all) => showProgress(record.address, done, all),
      },
    )
    reports.push({activity: record.address, ...report})
  }
  return reports
}

async function threadAt(db: Store, address: string): Promise<ThreadRecord> {
  const [municipality = '', id = ''] = address.split('/')
  const activity = await findActivity(db, municipality, id)
  if (!activity) throw new CommandError(`There is no activity ${shownName(address)}. Nothing was stored.`)
  if (activity.kind !== 'comments')
    throw new CommandError(`${shownName(address)} is no thread. Nothing was stored.`)
  return activity
}

async function read(file: string, format: ThreadFormat | undefined, isJson: boolean) {
  const bytes = await readBounded(file, mostBytes)
  try {
    return readThreads(bytes, Date.now(), format)
  } catch (error) {
    if (!(error instanceof ThreadsRefusal)) throw error
    const {code, where, message, findings} = error
    if (isJson) process.stdout.write(`${JSON.stringify({refused: {code, where, says: message, findings}})}\n`)
    const lines = findings.map(({path, expected}) => `\n${path}: expected ${expected}`)
    const place = where === '' ? '' : ` (${where})`
    throw new CommandError(`${file} cannot be imported: ${message}${place}.${lines.join('')}`)
  }
}

/** Which activity each thread goes to. */
async function readMap(file: string): Promise<(address: string) => string | undefined> {
  const wrong = new CommandError(`${file}: expected JSON such as {"https://old.example/plan": "irbid/plan"}.`)
  const bytes = await readBounded(file)
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw wrong
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong
  const map = new Map(Object.entries(value))
  if (![...map.values()].every((to) => typeof to === 'string')) throw wrong
  return (address) => map.get(address)
}

function showProgress(address: string, done: number, all: number) {
  if (all > 1_000) process.stderr.write(`${address}: ${done} of ${all} comments\n`)
}

function formatIn(value: unknown): ThreadFormat | undefined {
  if (value === undefined) return undefined
  const format = threadFormats.find((one) => one === value)
  if (!format) throw wrongCall(`Expected --format ${threadFormats.join(', ')}.`)
  return format
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wrongCall(message: string): CommandError {
  return new CommandError(`${message} See: pnpm saha import-comments --help`, 2)
}
