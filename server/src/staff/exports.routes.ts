/** Large files of responses: how far they are, and the files themselves, for nobody but whoever has asked for them. */
import {ExportId, type ExportJobs} from '@saha/contract'
import type {Context} from 'hono'
import {Readable} from 'node:stream'
import type {KnownActivities} from '../activities/known-activities.ts'
import {findExport, forgetExport, listExports, shownExport} from '../downloads/exports.queries.ts'
import {pathOfExport, sealOf} from '../downloads/make-export.ts'
import {readSealed, removeSealed} from '../downloads/sealed-file.ts'
import {types, type Wish} from '../downloads/writer-for.ts'
import {askedRange} from '../http/asked-range.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import {permit, type PermitNeeds} from './permit.ts'

export interface ExportNeeds extends StaffAnswering, PermitNeeds {
  activities: Pick<KnownActivities, 'find'>
  /** Where the files lie. */
  exportFolder: string
}

export function exportRoutes(needs: ExportNeeds): void {
  const {db, exportFolder} = needs

  /** @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function findOwner(c: Context) {
    const {person, municipality} = await permit(needs, c, 'read-responses')
    const activity = await needs.activities.find(municipality, c.req.param('activity') ?? '')
    if (!activity) throw new Refusal('not-found')
    return {owner: {activity: activity.number, email: person.email}, id: activity.shown.id}
  }

  /** The file in the address, if it is this person's. */
  async function findOwn(c: Context) {
    const {owner} = await findOwner(c)
    const asked = ExportId.safeParse(c.req.param('job')).data
    const row = asked === undefined ? undefined : await findExport(db, owner, asked)
    if (!row) throw new Refusal('not-found')
    return row
  }

  answerStaff(needs, 'readExports', async (c) => {
    const {owner, id} = await findOwner(c)
    const jobs = (await listExports(db, owner)).map((row) => shownExport(row, id))
    return new Response(JSON.stringify({jobs} satisfies ExportJobs), {headers: {'content-type': json}})
  })

  answerStaff(needs, 'readExportFile', async (c) => {
    const row = await findOwn(c)
    if (row.state !== 'done') throw new Refusal('not-found')
    const tag = `"${row.id}"`
    const isSame = [undefined, tag].includes(c.req.header('if-range'))
    const range = isSame ? askedRange(c.req.header('range'), row.bytes) : undefined
    const headers = {
      'content-type': types[(JSON.parse(row.wish) as Wish).format],
      'content-disposition': `attachment; filename="${row.name}"`,
      'accept-ranges': 'bytes',
      etag: tag,
    }
    if (range === 'none')
      return new Response(null, {status: 416, headers: {'content-range': `bytes */${row.bytes}`}})
    const {first, last} = range ?? {first: 0, last: row.bytes - 1}
    const file = readSealed(pathOfExport(exportFolder, row.id), sealOf(row), first, last)
    return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
      status: range ? 206 : 200,
      headers: {
        ...headers,
        'content-length': String(last - first + 1),
        ...(range && {'content-range': `bytes ${first}-${last}/${row.bytes}`}),
      },
    })
  })

  answerStaff(needs, 'removeExport', async (c) => {
    const {id} = await findOwn(c)
    await forgetExport(db, id)
    await removeSealed(pathOfExport(exportFolder, id))
    return c.body(null, 204)
  })
}
