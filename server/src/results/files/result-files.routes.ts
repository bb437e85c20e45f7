/** Files of published results for spreadsheets, maps and programs, at addresses that stay. */
import {readResultFile} from '@saha/contract/result-file-routes'
import {buffer, text} from 'node:stream/consumers'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {pageLanguage, readerOf, type PageReader} from '../../embed/page-reader.ts'
import {csvPen} from '../../export/csv.ts'
import type {Cell} from '../../export/columns.ts'
import {penned} from '../../export/pen.ts'
import {workbookOf, type Table, type WholeTable} from '../../export/workbook.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import {keepFresh, type Asked} from '../../http/fresh-replies.ts'
import {json} from '../../http/headers.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import {prepare, type Prepared} from '../../http/prepared.ts'
import {sendFresh} from '../../http/send-fresh.ts'
import type {Store} from '../../storage/open.ts'
import {readSnapshot} from '../results.queries.ts'
import {placesAsGeoJson} from './places-geojson.ts'
import {resultColumns, resultRows} from './result-rows.ts'

export interface ResultFilesNeeds extends Answering {
  db: Store
  activities: Pick<KnownActivities, 'findSurvey'>
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
}

/** What one file is made of. */
interface Made {
  record: SurveyRecord
  reader: PageReader
  row: {content: string; hash: string}
}

interface WantedFile extends Asked {
  municipality: string
  activity: string
  file: string
  language: string | undefined
}

const kinds: Readonly<Record<string, {type: string; make: (made: Made) => Promise<string | Uint8Array>}>> = {
  'results.json': {type: json, make: async ({row}) => row.content},
  'results.csv': {type: 'text/csv; charset=utf-8', make: csvOf},
  'results.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: workbook,
  },
  'places.geojson': {
    type: 'application/geo+json; charset=utf-8',
    make: async ({record, reader, row}) =>
      JSON.stringify(placesAsGeoJson(record.survey, JSON.parse(row.content), reader)),
  },
}

/** Milliseconds for which the store is not asked again, and files that are kept. */
const [fresh, most] = [1_000, 200]

export function resultFilesRoutes(needs: ResultFilesNeeds): void {
  const {db, activities, now, limitReader} = needs
  const files = keepFresh<WantedFile>(
    async ({municipality, activity, file, language}, before, permit) => {
      await permit()
      const since = now()
      const until = since + fresh
      const kind = Object.hasOwn(kinds, file) ? kinds[file] : undefined
      const record = await activities.findSurvey(municipality, activity)
      const row = record && kind && (await readSnapshot(db, record.number))
      if (!record || !kind || !row) return undefined
      const {languages} = record.shown.municipality
      const spoken = pageLanguage(language, languages)
      const source = `${record.number} ${record.version} ${row.hash} ${spoken}`
      if (before?.source === source) return {...before, since, until}
      const reader = readerOf(spoken, languages)
      const content = await kind.make({record, reader, row})
      return {
        source,
        since,
        until,
        prepared: await prepareFile(content, kind.type, `${activity}-${file}`, record),
      }
    },
    now,
    most,
  )
  const {method, path} = readResultFile
  answerAt(needs, method, path, 'readResultFile', (c) => {
    const [municipality = '', activity = '', file = ''] = ['municipality', 'activity', 'file'].map((name) =>
      c.req.param(name),
    )
    const language = c.req.query('lang')
    const wanted = {municipality, activity, file, language, address: `${municipality}/${activity}`}
    return sendFresh(files, {...wanted, variant: `${file} ${language ?? ''}`}, c, () => limitReader(c))
  })
}

function prepareFile(
  content: string | Uint8Array,
  type: string,
  name: string,
  {shown}: SurveyRecord,
): Promise<Prepared> {
  const isShown = name.endsWith('json')
  return prepare(content, {
    type,
    cache: shown.sensitive ? 'no-store' : 'public, max-age=5',
    headers: {'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`},
    effort: 5,
  })
}

function sheetOf({record, reader, row}: Made): Iterable<Cell[]> {
  return resultRows({survey: record.survey, snapshot: JSON.parse(row.content), reader})
}

async function csvOf(made: Made): Promise<string> {
  return text(penned(csvPen(resultColumns), sheetOf(made)))
}

/** A workbook: the results, what its columns mean, and what the file is. */
async function workbook(made: Made): Promise<Uint8Array> {
  const {reader} = made
  const {columns, about} = reader.terms.resultFiles
  const facts = factsOf(made)
  const tables: [Table, ...WholeTable[]] = [
    {name: 'results', head: [...resultColumns], rows: sheetOf(made)},
    {
      name: 'columns',
      head: ['column', 'meaning'],
      rows: resultColumns.map((name) => [name, columns[name]]),
    },
    {
      name: 'about',
      head: ['fact', 'value'],
      rows: Object.entries(facts).map(([name, value]) => [about[name as keyof typeof about], value]),
    },
  ]
  return buffer(workbookOf(tables, reader.direction === 'rtl'))
}

function factsOf({
  record,
  reader,
  row,
}: Made): Record<keyof PageReader['terms']['resultFiles']['about'], Cell> {
  const {shown, version} = record
  const {number, at, people, step} = JSON.parse(row.content) as {
    number: number
    at: string
    people: number
    step: number
  }
  return {
    title: reader.plain(shown.title),
    municipality: reader.plain(shown.municipality.name),
    snapshot: number,
    published: at,
    sha256: row.hash,
    people,
    step,
    smallest_group: shown.smallestGroup,
    level: reader.terms.levels[shown.level],
    opened: shown.consultation.opens,
    closes: shown.consultation.closes,
    wording: version,
  }
}
