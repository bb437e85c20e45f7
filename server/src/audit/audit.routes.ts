/** The log of what staff did, for those with the right to read it. Nobody can change it here. */
import {AuditQuery, type AuditCheck, type AuditPage} from '@saha/contract'
import {dayOf, writtenDay} from '@saha/domain'
import type {Context} from 'hono'
import {json} from '../http/headers.ts'
import {streamFile} from '../http/stream-file.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {countEntries, findBroken, listDoers, readAudit} from './audit.queries.ts'
import {wishOf, writeLog} from './write-log.ts'

export interface AuditNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
}

/** Entries of one page. */
const most = 50
/** Broken entries that are named. */
const mostBroken = 100

export function auditRoutes(needs: AuditNeeds): void {
  const {db} = needs

  answerStaff(needs, 'readLog', async (c) => {
    const {municipality} = await permit(needs, c, 'see-log')
    const wish = wishOf(queryIn(c))
    const [found, people] = await Promise.all([
      readAudit(db, municipality, {...wish, most: most + 1}),
      listDoers(db, municipality),
    ])
    const entries = found.slice(0, most)
    const next = found.length > most ? (entries.at(-1)?.number ?? null) : null
    return shown({entries, next, people} satisfies AuditPage)
  })

  answerStaff(needs, 'readLogFile', async (c) => {
    const {municipality} = await permit(needs, c, 'see-log')
    const query = queryIn(c)
    const file = `${municipality}-log-${writtenDay(dayOf(needs.now()))}.csv`
    return new Response(
      streamFile(
        (out) => writeLog(db, municipality, query, out),
        needs.log,
        () => {},
      ),
      {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${file}"`,
        },
      },
    )
  })

  answerStaff(needs, 'checkLog', async (c) => {
    const {municipality} = await permit(needs, c, 'see-log')
    const [entries, broken] = await Promise.all([
      countEntries(db, municipality),
      findBroken(db, municipality),
    ])
    return shown({entries, broken: broken.slice(0, mostBroken)} satisfies AuditCheck)
  })
}

/** @throws Refusal `invalid`. */
function queryIn(c: Context): AuditQuery {
  const query = AuditQuery.safeParse(c.req.query())
  if (!query.success) throw new Refusal('invalid')
  return query.data
}

function shown(body: AuditPage | AuditCheck): Response {
  return new Response(JSON.stringify(body), {headers: {'content-type': json}})
}
