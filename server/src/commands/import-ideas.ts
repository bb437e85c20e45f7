/** `pnpm saha import FILE --into MUNICIPALITY/COLLECTION`: ideas of a sheet, of GeoJSON or of another Saha. */
import {IdeaColumns} from '@saha/contract'
import {GeoJsonRefusal, shownName, ThreadsRefusal} from '@saha/domain'
import {findActivity, type IdeasRecord} from '../activities/activities.queries.ts'
import {findingsIn} from '../activities/check-file.ts'
import {mostBytes} from '../formats/comments/text-of-file.ts'
import {IdeasRefusal} from '../formats/ideas/ideas-refusal.ts'
import {ideaFormats, readIdeas, type IdeaFormat, type ReadIdeas} from '../formats/ideas/read-ideas.ts'
import {importIdeas} from '../ideas/import-ideas.ts'
import type {Store} from '../storage/open.ts'
import {CommandError} from './command.ts'
import {describeIdeas, type IdeasImportReport} from './describe-ideas.ts'
import {readBounded} from './read-bounded.ts'
import {unnamedIn} from './unnamed.ts'
import {withStore} from './with-store.ts'

/** Options of `import` that are about ideas. */
export const ideaOptions = {
  into: {type: 'string'},
  columns: {type: 'string'},
  format: {type: 'string'},
  source: {type: 'string'},
  unnamed: {type: 'string'},
} as const

export const ideasHelp = `
With --into, brings the ideas of a sheet, of GeoJSON or of another Saha into a collection: published, with numbers in
the order of their days, behind those that are there. What is left out or changed is listed line by line. The same file
again changes nothing; a newer one adds what is new. What came in has no receipt: only moderators can hide it.

  --into M/A          the collection that they go to
  --columns FILE      which column or property holds what: see docs/ideas-formats.md. Default: as the headers look, in
                      Arabic, English, French or Spanish; --dry-run tells
  --format FORMAT     saha, csv or geojson. Default: as the file looks
  --source NAME       what the ids of the file belong to. Default: its format. Give each of two sources a name of its own
  --unnamed NAME      stands where somebody wrote without a name. Default: in the municipality's language
  --dry-run           only tells what would be stored, and which columns are read
  --json              prints {"format", "read", "columns", "unused", "into", "sums", "remarks"}, or {"refused"}`

/** Runs the import. @param file of the ideas. @returns the exit code. */
export async function runIdeaImport(
  file: string,
  values: Readonly<Record<string, unknown>>,
  isJson: boolean,
): Promise<number> {
  const address = String(values.into)
  const isTrial = values['dry-run'] === true
  const found = await read(file, values, isJson)
  const report = await withStore(async ({db}): Promise<IdeasImportReport> => {
    const record = await collectionAt(db, address)
    const into = await importIdeas(db, record, found.ideas, {
      source: textIn(values.source) ?? found.format,
      isOwn: found.format === 'saha',
      groups: found.groups,
      account: found.account,
      unnamed: textIn(values.unnamed) ?? unnamedIn(record.shown.municipality.languages[0]),
      now: Date.now(),
      isTrial,
      onProgress: isJson ? undefined : (done, all) => showProgress(address, done, all),
    })
    const columns = Object.entries(found.columns ?? {}).map(([field, {column}]) => [field, column] as const)
    return {
      format: found.format,
      read: found.account.read,
      columns: found.columns ? Object.fromEntries(columns) : null,
      unused: found.unused,
      into: {activity: address, ...into},
      sums: found.account.sums(),
      remarks: found.account.remarks,
    }
  })
  process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : describeIdeas(report, isTrial))
  return 0
}

async function collectionAt(db: Store, address: string): Promise<IdeasRecord> {
  const [municipality = '', id = ''] = address.split('/')
  const activity = await findActivity(db, municipality, id)
  if (!activity) throw new CommandError(`There is no activity ${shownName(address)}. Nothing was stored.`)
  if (activity.kind !== 'ideas')
    throw new CommandError(`${shownName(address)} is no collection of ideas. Nothing was stored.`)
  return activity
}

async function read(
  file: string,
  values: Readonly<Record<string, unknown>>,
  isJson: boolean,
): Promise<ReadIdeas> {
  const format = formatIn(values.format)
  const columns = await readColumns(textIn(values.columns))
  const bytes = await readBounded(file, mostBytes)
  try {
    return readIdeas(bytes, columns, format)
  } catch (error) {
    const isRefusal =
      error instanceof IdeasRefusal || error instanceof GeoJsonRefusal || error instanceof ThreadsRefusal
    if (!isRefusal) throw error
    const {code, where, message} = error
    const findings = 'findings' in error ? error.findings : []
    if (isJson) process.stdout.write(`${JSON.stringify({refused: {code, where, says: message, findings}})}\n`)
    const lines = findings.map(({path, expected}) => `\n${path}: expected ${expected}`)
    const place = where === '' ? '' : ` (${shownName(where)})`
    throw new CommandError(`${file} cannot be imported: ${message}${place}.${lines.join('')}`)
  }
}

async function readColumns(file: string | undefined): Promise<IdeaColumns | undefined> {
  if (file === undefined) return undefined
  const bytes = await readBounded(file)
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
  } catch {
    throw new CommandError(`${file}: expected JSON such as {"title": "Titre", "text": "Description"}.`)
  }
  const parsed = IdeaColumns.safeParse(value)
  if (parsed.success) return parsed.data
  const findings = parsed.error.issues.flatMap(findingsIn).slice(0, 20)
  throw new CommandError(
    findings.map(({path, expected}) => `${file}: ${path}: expected ${expected}`).join('\n'),
  )
}

function showProgress(address: string, done: number, all: number) {
  if (all > 1_000) process.stderr.write(`${address}: ${done} of ${all} ideas\n`)
}

function formatIn(value: unknown): IdeaFormat | undefined {
  if (value === undefined) return undefined
  const format = ideaFormats.find((one) => one === value)
  if (!format)
    throw new CommandError(`Expected --format ${ideaFormats.join(', ')}. See: pnpm saha import --help`, 2)
  return format
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
