import {extname} from 'node:path'
import type {Writable} from 'node:stream'
import {findActivity, type IdeasRecord, type SurveyRecord} from '../activities/activities.queries.ts'
import {dictionaryOf} from '../export/dictionary.ts'
import {asksForPlaces} from '../export/geojson-pen.ts'
import type {Shape} from '../export/sheet.ts'
import {writeContacts} from '../export/write-contacts.ts'
import {isTooWide, optionsFor, writeResponses, type ResponsesFile} from '../export/write-responses.ts'
import {writeRows, type SheetFormat} from '../export/write-sheet.ts'
import {readPhotos} from '../photos/photos.queries.ts'
import {FolderError, writePhotos} from '../photos/write-photos.ts'
import type {Store} from '../storage/open.ts'
import {readContacts} from '../survey/contacts.queries.ts'
import {CommandError, type Command} from './command.ts'
import {ideasWriter} from './export-ideas.ts'
import {inNewFile} from './in-new-file.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha export MUNICIPALITY/ACTIVITY [--format csv|xlsx|json|geojson] [--shape wide|long]
                        [--labels LANGUAGE] [--no-free-text] [--photos FOLDER] [--out FILE] [--json]
       pnpm saha export MUNICIPALITY/ACTIVITY --contacts [--format csv|json] [--out FILE] [--json]
       pnpm saha export MUNICIPALITY/COLLECTION [--format json|csv|xlsx|geojson] [--public] [--labels LANGUAGE]
                        [--no-free-text] [--out FILE] [--json]

Writes every response to a survey, published or not: whoever has the file can read what each person answered. It holds
the day of each response and no finer time, no receipt and no contact details. The order of the rows says nothing of who
came first.

  --format csv        UTF-8 with its mark; text that a spreadsheet would take for a formula begins with an apostrophe
                      (default)
  --format xlsx       a workbook, its second sheet says what every column means; from right to left where the language is
  --format json       a list of objects
  --format geojson    the places that citizens drew, a feature for each, and no other answers
  --shape wide        a row for each response, a column for each question or part of one (default)
  --shape long        a row for each thing that was answered: response, day, column, value
  --labels LANGUAGE   the words of chosen options in this language instead of their ids, such as --labels ar
  --no-free-text      leaves out what citizens wrote themselves, places, and the names of photos
  --photos FOLDER     writes the photos too, under the names that the responses have for them, into an empty folder
  --contacts          writes only what was left to be reached by, and what for: apart, in an order of its own, so that
                      nobody can tell whose response is whose
  --out FILE          writes to a file that is not there yet, and what its columns mean to FILE with .dictionary in its
                      name (with csv and json)
  --public            of ideas, only what everybody can read: nothing that waits or is hidden
  --json              with --out, prints {"responses", "files"}, {"contacts", "files"} or {"ideas", "files"}; with --photos
                      also {"photos"}

Of a collection of ideas, every idea is written, with those that wait, are hidden or withdrawn: as the JSON that
pnpm saha import --into reads (the default), as a sheet, or as GeoJSON. See docs/ideas-formats.md.

Exit codes: 0 written, 1 failed, 2 called in the wrong way.`,
  options: {
    format: {type: 'string'},
    shape: {type: 'string'},
    labels: {type: 'string'},
    'no-free-text': {type: 'boolean'},
    contacts: {type: 'boolean'},
    photos: {type: 'string'},
    public: {type: 'boolean'},
    out: {type: 'string'},
  },
  run: async ({positionals, values, isJson}) => {
    const [address = '', ...others] = positionals
    if (!/^[^/]+\/[^/]+$/.test(address) || others.length > 0)
      throw new CommandError('Expected one MUNICIPALITY/ACTIVITY. See: pnpm saha export --help', 2)
    const out = typeof values.out === 'string' ? values.out : undefined
    const folder = typeof values.photos === 'string' ? values.photos : undefined
    await withStore(async ({db}) => {
      const activity = await activityAt(db, address)
      const write = writerFor(db, activity, values)
      const photos =
        folder === undefined || activity.kind === 'ideas'
          ? undefined
          : await writeAllPhotos(db, activity, folder)
      if (out === undefined) return void (await write(process.stdout))
      const {count, what, dictionary} = await inNewFile(out, write)
      const files = [out, ...(dictionary ? [await dictionary(out)] : [])]
      process.stdout.write(
        isJson
          ? `${JSON.stringify({[what]: count, files, ...(photos !== undefined && {photos})})}\n`
          : `${count} ${what}: ${files.join(', ')}\n${photos === undefined ? '' : `${photos} photos: ${folder}\n`}`,
      )
    })
    return 0
  },
}

interface Written {
  count: number
  what: 'responses' | 'contacts' | 'ideas'
  /** Writes what the columns mean beside a file. @returns the file that it made. */
  dictionary?: (beside: string) => Promise<string>
}

function writerFor(
  db: Store,
  activity: SurveyRecord | IdeasRecord,
  values: Values,
): (out: Writable) => Promise<Written> {
  if (activity.kind === 'ideas') return ideasWriter(db, activity, values)
  if (values.public !== undefined) throw new CommandError('--public: with ideas alone', 2)
  const write = values.contacts ? contactsWriter(values) : responsesWriter(values)
  return (out) => write(db, activity, out)
}

type Write = (db: Store, activity: SurveyRecord, out: Writable) => Promise<Written>
type Values = Readonly<Record<string, unknown>>

function responsesWriter(values: Values): Write {
  if (values.photos !== undefined && values['no-free-text'])
    throw new CommandError('--photos: not with --no-free-text', 2)
  const format = oneOf<ResponsesFile['format']>('--format', values.format, ['csv', 'xlsx', 'json', 'geojson'])
  if (format === 'geojson' && values['no-free-text'])
    throw new CommandError('--format geojson: not with --no-free-text', 2)
  const file: ResponsesFile = {
    format,
    shape: oneOf<Shape>('--shape', values.shape, ['wide', 'long']),
    labels: typeof values.labels === 'string' ? values.labels : undefined,
    noFreeText: values['no-free-text'] === true,
  }
  return async (db, activity, out) => {
    const {languages} = activity.shown.municipality
    if (file.labels !== undefined && !languages.includes(file.labels))
      throw new CommandError(`--labels: expected ${languages.join(' or ')}`, 2)
    if (format === 'geojson' && !asksForPlaces(activity.survey))
      throw new CommandError('--format geojson: the survey asks for no places', 2)
    if (isTooWide(activity, file))
      throw new CommandError('No workbook has so many columns: take --shape long, or --format csv.')
    const count = await writeResponses(db, activity, file, out)
    const isAlone = format === 'csv' || format === 'json'
    return {
      count,
      what: 'responses',
      ...(isAlone && {dictionary: (beside) => writeDictionary(activity, {...file, format}, beside)}),
    }
  }
}

function contactsWriter(values: Values): Write {
  const unfitting = ['shape', 'labels', 'no-free-text', 'photos'].find((name) => values[name] !== undefined)
  if (unfitting) throw new CommandError(`--${unfitting}: not with --contacts`, 2)
  const format = oneOf<SheetFormat>('--format', values.format, ['csv', 'json'])
  return async (db, activity, out) => {
    const count = await writeContacts(activity, readContacts(db, activity.number), format, out)
    return {count, what: 'contacts'}
  }
}

async function writeAllPhotos(db: Store, {number}: SurveyRecord, folder: string): Promise<number> {
  try {
    return await writePhotos(readPhotos(db, number), folder)
  } catch (error) {
    if (error instanceof FolderError)
      throw new CommandError(`${folder} cannot take the photos (${error.code}).`)
    throw error
  }
}

/** @returns the first one when nothing was asked for. */
function oneOf<Value extends string>(
  option: string,
  asked: unknown,
  values: readonly [Value, ...Value[]],
): Value {
  const value = asked === undefined ? values[0] : values.find((one) => one === asked)
  if (value === undefined) throw new CommandError(`${option}: expected ${values.join(' or ')}`, 2)
  return value
}

async function activityAt(db: Store, address: string): Promise<SurveyRecord | IdeasRecord> {
  const [municipality = '', id = ''] = address.split('/')
  const activity = await findActivity(db, municipality, id)
  if (activity?.kind !== 'survey' && activity?.kind !== 'ideas')
    throw new CommandError('There is no survey and no collection of ideas of that name.')
  return activity
}

async function writeDictionary(
  activity: SurveyRecord,
  file: ResponsesFile & {format: SheetFormat},
  beside: string,
): Promise<string> {
  const name = `${beside.slice(0, beside.length - extname(beside).length)}.dictionary${extname(beside)}`
  const {languages} = activity.shown.municipality
  const [head = [], ...rows] = dictionaryOf(activity.survey, languages, optionsFor(activity, file))
  await inNewFile(name, (out) => writeRows(head.map(String), rows, file.format, out))
  return name
}
