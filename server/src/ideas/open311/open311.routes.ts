/** Ideas for those who have clients for Open311: GeoReport v2, to read. `jurisdiction_id` is the id of a municipality. */
import {open311Routes} from '@saha/contract/open311-routes'
import {picturePathOf} from '@saha/contract/picture-routes'
import type {Context} from 'hono'
import {hash} from 'node:crypto'
import type {IdeasRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {answerLimited, type Answering} from '../../http/answer.ts'
import {commonHeaders} from '../../http/headers.ts'
import {isKnown} from '../../http/prepared.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import type {Store} from '../../storage/open.ts'
import {photoFile} from '../../photos/photo-file.ts'
import {findAllNumbered} from '../find-numbered.queries.ts'
import {readSteps} from '../steps.queries.ts'
import {askedRequests, readRequestId, type AskedRequests, type RequestId} from './asked-requests.ts'
import {collectionsOf, findRequests} from './open311.queries.ts'
import {Open311Error} from './open311-error.ts'
import {isClosed, requestPart, sayIn, servicePart, servicesOf} from './parts-of-ideas.ts'
import {documentTypes, written, type DocumentFormat, type Part} from './spark.ts'

export interface Open311Needs extends Answering {
  db: Store
  activities: Pick<KnownActivities, 'findIdeas'>
  limitReader: LimitSender
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** Most requests of one answer. */
const most = 1_000

interface Document {
  root: string
  part: Part
}

/** `GET` of services and requests, as XML or JSON. */
export function open311(needs: Open311Needs): void {
  const answerDocument = (
    name: keyof typeof open311Routes,
    read: (c: Context, id: string) => Promise<Document>,
  ) => {
    const {method, path} = open311Routes[name]
    const limited = {...needs, limitSender: needs.limitReader}
    answerLimited(limited, method, path, `open311-${name}`, async (c) => {
      const {id, format} = nameIn(c.req.param('file') ?? '')
      try {
        return unlessKnown(c, reply(await read(c, id), format, 200))
      } catch (error) {
        if (!(error instanceof Open311Error)) throw error
        return reply(errorDocument(error), format, error.status)
      }
    })
  }

  answerDocument('services', async (c, id) => {
    if (id !== 'services' && id !== 'requests') throw new Open311Error('unknown-resource')
    const records = await recordsOf(needs, c)
    const language = c.req.query('lang')
    if (id === 'requests') {
      const query = (name: string) => c.req.query(name)
      return requestsDocument(needs, records, askedRequests(query, needs.now()), language)
    }
    const items = records.flatMap((record) =>
      servicesOf(record).map((service) => servicePart(service, sayIn(record, language))),
    )
    return {root: 'services', part: {list: 'service', items}}
  })

  answerDocument('service', async (c, code) => {
    const services = (await recordsOf(needs, c)).flatMap(servicesOf)
    if (!services.some((one) => one.code === code)) throw new Open311Error('unknown-service')
    const attributes = {list: 'attribute', items: []}
    return {root: 'service_definition', part: {parts: {service_code: code, attributes}}}
  })

  answerDocument('request', async (c, id) => {
    const records = await recordsOf(needs, c)
    const asked = readRequestId(id)
    const found = asked ? await requestParts(needs, records, [asked], c.req.query('lang')) : []
    if (found.length === 0) throw new Open311Error('unknown-request')
    return {root: 'service_requests', part: {list: 'request', items: found}}
  })
}

/** A name with its format; what has none of ours is answered as XML, which every client reads. */
function nameIn(file: string): {id: string; format: DocumentFormat} {
  const [, id = file, format] = /^(.+)\.(xml|json)$/.exec(file) ?? []
  return {id: format === undefined ? '' : id, format: format === 'json' ? 'json' : 'xml'}
}

function reply({root, part}: Document, format: DocumentFormat, status: number): Response {
  const body = written(root, part, format)
  return new Response(body, {
    status,
    headers: {
      ...commonHeaders,
      'content-type': documentTypes[format],
      'cache-control': status === 200 ? 'public, max-age=60' : 'no-store',
      etag: `W/"${hash('sha256', body).slice(0, 32)}"`,
    },
  })
}

/** Whoever has the same already is told only that. */
function unlessKnown(c: Context, sent: Response): Response {
  const isSame = isKnown(c.req.header('if-none-match'), sent.headers.get('etag') ?? '')
  return isSame ? new Response(null, {status: 304, headers: sent.headers}) : sent
}

function errorDocument({status, message}: Open311Error): Document {
  const error: Part = {parts: {code: status, description: message}}
  return {root: 'errors', part: {list: 'error', items: [error]}}
}

/** Collections of the municipality that is asked about. One whose readers must leave no trace is in no list. */
async function recordsOf({db, activities}: Open311Needs, c: Context): Promise<IdeasRecord[]> {
  const municipality = c.req.query('jurisdiction_id') ?? ''
  if (municipality === '') throw new Open311Error('no-jurisdiction')
  const ids = await collectionsOf(db, municipality)
  if (!ids) throw new Open311Error('unknown-jurisdiction')
  const records = await Promise.all(ids.map((id) => activities.findIdeas(municipality, id)))
  return records.flatMap((record) => (record && !record.shown.sensitive ? [record] : []))
}

async function requestsDocument(
  needs: Open311Needs,
  records: readonly IdeasRecord[],
  asked: AskedRequests,
  language: string | undefined,
): Promise<Document> {
  if (asked.ids) {
    const items = await requestParts(needs, records, asked.ids, language)
    return {root: 'service_requests', part: {list: 'request', items}}
  }
  const items: Part[] = []
  for (const record of records) {
    const services = servicesOf(record).filter(({code}) => asked.services?.includes(code) ?? true)
    const rows = await findRequests(needs.db, {
      activity: record.number,
      categories: asked.services ? services.map(({category}) => category) : undefined,
      statuses: record.shown.statuses
        .map(({id}) => id)
        .filter((status) => asked.states.has(isClosed(record, status) ? 'closed' : 'open')),
      from: asked.from,
      until: asked.until,
    })
    items.push(...(await partsOf(needs, record, rows, language)))
  }
  return {root: 'service_requests', part: {list: 'request', items: items.slice(0, most)}}
}

async function requestParts(
  needs: Open311Needs,
  records: readonly IdeasRecord[],
  ids: readonly RequestId[],
  language: string | undefined,
): Promise<Part[]> {
  const parts: Part[] = []
  for (const record of records) {
    const own = ids.filter(({collection}) => collection === record.shown.id).map(({number}) => number)
    parts.push(
      ...(await partsOf(needs, record, await findAllNumbered(needs.db, record.number, own), language)),
    )
  }
  return parts
}

async function partsOf(
  {db, publicUrl}: Open311Needs,
  record: IdeasRecord,
  rows: Awaited<ReturnType<typeof findRequests>>,
  language: string | undefined,
): Promise<Part[]> {
  const steps = await readSteps(
    db,
    rows.map(({id}) => id),
  )
  const words = {
    say: sayIn(record, language),
    photoUrl: (photo: string) => publicUrl + picturePathOf('readPublicPhoto', {photo: photoFile(photo)}),
  }
  return rows.map((row) => requestPart(row, steps.get(row.id) ?? [], record, words))
}
