/** Files of a collection for spreadsheets, maps and programs, at addresses that stay. */
import {readIdeaFile} from '@saha/contract/file-routes'
import {chooseIdeas, type IdeaFilters, type IdeaIndex} from '@saha/domain'
import {hash} from 'node:crypto'
import type {Writable} from 'node:stream'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {answerLimited, type Answering} from '../../http/answer.ts'
import {commonHeaders} from '../../http/headers.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import {isKnown} from '../../http/prepared.ts'
import {streamFile} from '../../http/stream-file.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'
import {nameOfFilters} from '../../http/query-values.ts'
import {readFilters} from '../asked-ideas.ts'
import {readGroups} from '../groups.queries.ts'
import type {KeptIdeas} from '../keep-ideas.ts'
import {checkFilters} from '../read-ideas.ts'
import {readPublished} from './all-ideas.queries.ts'
import {ideaUrls} from './idea-urls.ts'
import {writeIdeas, type IdeasFileWish} from './write-ideas.ts'

export interface IdeaFileNeeds extends Answering {
  db: Store
  activities: Pick<KnownActivities, 'findIdeas'>
  collections: KeptIdeas
  limitReader: LimitSender
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

const types: Readonly<Record<string, {format: IdeasFileWish['format']; type: string}>> = {
  'ideas.geojson': {format: 'geojson', type: 'application/geo+json; charset=utf-8'},
  'ideas.json': {format: 'json', type: 'application/json'},
  'ideas.csv': {format: 'csv', type: 'text/csv; charset=utf-8'},
  'ideas.xlsx': {
    format: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
}

/** Files that one process writes at once: each holds some hundred ideas in memory. */
const mostAtOnce = 32

/** `GET` of a file. A program that asks again with the `ETag` is told when nothing has changed, without a row being read. */
export function ideaFileRoutes(needs: IdeaFileNeeds): void {
  const {db, activities, log, publicUrl} = needs
  let writing = 0

  const {method, path} = readIdeaFile
  answerLimited({...needs, limitSender: needs.limitReader}, method, path, 'readIdeaFile', async (c) => {
    const file = c.req.param('file') ?? ''
    const kind = Object.hasOwn(types, file) ? types[file] : undefined
    const record = await activities.findIdeas(
      c.req.param('municipality') ?? '',
      c.req.param('activity') ?? '',
    )
    if (!kind || !record) throw new Refusal('not-found')
    const groups = await readGroups(db, record.number)
    const filters = readFilters(c.req.query())
    const collection = await needs.collections.at(record)
    if (!collection) throw new Refusal('not-found')
    // Nothing is awaited before the index has been asked for everything.
    const {revision, index} = collection
    checkFilters({...collection, record}, filters)
    const numbers = numbersIn(index, filters)
    const language = spokenLanguage(c.req.query('lang'), record.shown.municipality.languages)
    const withAll = c.req.query('all') === '1'
    const made = JSON.stringify([
      revision,
      nameOfFilters(filters),
      language,
      withAll,
      file,
      record.shown,
      publicUrl,
    ])
    const headers = {
      ...commonHeaders,
      'cache-control': record.shown.sensitive ? 'no-store' : 'public, max-age=0, must-revalidate',
      etag: `W/"${hash('sha256', made).slice(0, 32)}"`,
    }
    if (isKnown(c.req.header('if-none-match'), headers.etag))
      return new Response(null, {status: 304, headers})
    if (writing >= mostAtOnce) throw new Refusal('busy')
    writing += 1
    const wish = {
      format: kind.format,
      isPublic: true,
      noFreeText: false,
      language,
      groups,
      withAll,
      urlOf: ideaUrls(publicUrl, record, language),
    }
    const write = (out: Writable) => writeIdeas(record, readPublished(db, record.number, numbers), wish, out)
    return new Response(
      streamFile(write, log, () => (writing -= 1)),
      {
        headers: {
          ...headers,
          'content-type': kind.type,
          'content-disposition': `${kind.format === 'geojson' || kind.format === 'json' ? 'inline' : 'attachment'}; filename="${record.shown.id}-${file}"`,
        },
      },
    )
  })
}

/** Numbers of the ideas that filters let through, rising. */
function numbersIn(index: IdeaIndex, filters: IdeaFilters): Uint32Array {
  const {places} = chooseIdeas(index, filters)
  return places.map((place) => index.columns.number[place] ?? 0).sort()
}

/** The language that was asked for, if the municipality publishes in it; its main one otherwise. */
function spokenLanguage(asked: string | undefined, languages: readonly string[]): string {
  return languages.find((tag) => tag === asked) ?? languages[0] ?? 'en'
}
