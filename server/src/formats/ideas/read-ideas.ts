/** A file with ideas: a sheet, GeoJSON, or of another Saha. */
import {IdeasFile, type IdeaColumns} from '@saha/contract'
import {
  guessColumns,
  IdeaAccount,
  readGeoJson,
  readOwnIdeas,
  readRow,
  type ForeignIdea,
  type IdeaRow,
  type ReadColumns,
  type RowReading,
} from '@saha/domain'
import {findingsIn} from '../../activities/check-file.ts'
import {plainMarkup} from '../comments/plain-markup.ts'
import {textOf, unpacked} from '../comments/text-of-file.ts'
import {IdeasRefusal} from './ideas-refusal.ts'
import {readSheet} from './read-sheet.ts'

/** Formats of ideas that come in. `saha`: our own JSON. */
export const ideaFormats = ['saha', 'csv', 'geojson'] as const
export type IdeaFormat = (typeof ideaFormats)[number]

/** What a file holds. */
export interface ReadIdeas {
  format: IdeaFormat
  ideas: ForeignIdea[]
  account: IdeaAccount
  /** What holds what; `undefined` for a file of Saha's own. */
  columns: ReadColumns | undefined
  /** Columns or properties that nothing was taken from. */
  unused: readonly string[]
  groups: NonNullable<IdeasFile['groups']>
}

/** Places of a file that are named when it is refused. */
const mostFindings = 100

/**
 * Reads ideas in bounded time and memory.
 *
 * @param bytes of the file, packed (`.gz`) or not.
 * @param asked which column holds what.
 * @param format default: as the file looks.
 * @throws IdeasRefusal, GeoJsonRefusal, ThreadsRefusal (of what is no text, or too large)
 */
export function readIdeas(bytes: Buffer, asked: IdeaColumns = {}, format?: IdeaFormat): ReadIdeas {
  const plain = unpacked(bytes)
  const text = [...textOf(plain)].join('')
  const known = format ?? formatOf(text)
  const account = new IdeaAccount()
  if (known === 'saha') return {...ownIdeas(text, account), format: known, account}
  const {names, rows} = known === 'csv' ? readSheet(text, asked.delimiter, account) : features(text)
  const columns = guessColumns(names, asked)
  for (const one of Object.values(columns))
    if (!names.includes(one.column)) throw new IdeasRefusal('no-such-column', one.column.slice(0, 60))
  if (!columns.title && !columns.text) throw new IdeasRefusal('no-columns')
  const reading: RowReading = {columns, days: asked.days ?? 'day-first', markup: plainMarkup, account}
  const ideas: ForeignIdea[] = []
  for (const row of rows) {
    const idea = readRow(row, reading)
    if (idea) ideas.push(idea)
  }
  const used = new Set(Object.values(columns).map(({column}) => column))
  const unused = names.filter((name) => !used.has(name))
  return {format: known, ideas, account, columns, unused, groups: []}
}

function formatOf(text: string): IdeaFormat {
  const start = text.slice(0, 64 * 1024).trimStart()
  if (!start.startsWith('{')) return 'csv'
  return /"saha"\s{0,20}:\s{0,20}"ideas"/.test(start) ? 'saha' : 'geojson'
}

function ownIdeas(text: string, account: IdeaAccount) {
  const parsed = IdeasFile.safeParse(jsonIn(text))
  if (!parsed.success) {
    const findings = parsed.error.issues.flatMap(findingsIn).slice(0, mostFindings)
    throw new IdeasRefusal('not-this-format', '', findings)
  }
  const {groups = []} = parsed.data
  return {ideas: readOwnIdeas(parsed.data, account), columns: undefined, unused: [], groups}
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, place = ''] = /at position \d+ \((line \d+ column \d+)\)/.exec(String(error)) ?? []
    throw new IdeasRefusal('not-json', place)
  }
}

/** Features as rows: their properties are columns. Whether they are on the ground is told for each. */
function features(text: string): {names: string[]; rows: Iterable<IdeaRow>} {
  const {features: all} = readGeoJson(text)
  const names = [...new Set(all.flatMap(({properties}) => Object.keys(properties)))]
  const rows = all.map(({where, id, properties, geometry}): IdeaRow => ({
    where: where || 'the file',
    id: id === undefined ? '' : String(id),
    geometry: geometry ?? undefined,
    cell: (column) => wordsOf(Object.hasOwn(properties, column) ? properties[column] : undefined),
  }))
  return {names, rows}
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
