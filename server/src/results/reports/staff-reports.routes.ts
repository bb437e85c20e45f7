/** Reports in the console: for staff with the right to answer. */
import {Id, ReportChange, type WholeReport} from '@saha/contract'
import type {Context} from 'hono'
import {accept} from '../../http/accept.ts'
import {json} from '../../http/headers.ts'
import {Refusal} from '../../refusal.ts'
import {answerStaff, type StaffAnswering} from '../../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../../staff/permit.ts'
import {
  findReport,
  findReported,
  readSurveys,
  saveReport,
  type Reported,
  type ReportPlace,
} from './reports.queries.ts'

export interface StaffReportsNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
  /** The report of this consultation, `municipality/consultation`, has changed. */
  onReport: (address: string) => void
}

/** Whose report somebody asks for. */
interface Asked {
  place: ReportPlace
  reported: Reported
  /** Of whoever asks. */
  email: string
}

/** Bytes of a body: some hundred texts in several languages. */
const mostBytes = 1024 * 1024

export function staffReportsRoutes(needs: StaffReportsNeeds): void {
  const {db, now} = needs

  answerStaff(needs, 'readReport', async (c) => shown(await wholeReport(await permitted(c))))

  answerStaff(needs, 'saveReport', async (c) => {
    const asked = await permitted(c)
    const {place, reported, email} = asked
    const {revision, ...content} = await accept(c, ReportChange, undefined, mostBytes)
    const {municipality, consultation} = place
    const doer = {municipality, email, at: now()}
    await saveReport(db, {...place, content, revision, languages: reported.municipality.languages, doer})
    needs.onReport(`${municipality}/${consultation}`)
    return shown(await wholeReport(asked))
  })

  /** @throws Refusal `not-found` for a consultation of somebody else or one that is only drafted, and what `permit` throws. */
  async function permitted(c: Context): Promise<Asked> {
    const {person, municipality} = await permit(needs, c, 'answer')
    const consultation = Id.safeParse(c.req.param('consultation'))
    const place = {municipality, consultation: consultation.data ?? ''}
    const reported = consultation.success ? await findReported(db, place) : undefined
    if (!reported) throw new Refusal('not-found')
    return {place, reported, email: person.email}
  }

  async function wholeReport({place, reported}: Asked): Promise<WholeReport> {
    const {revision, content} = await findReport(db, place)
    const surveys = await readSurveys(db, place, content.isPublished)
    return {
      title: reported.consultation.title,
      revision,
      content,
      surveys: surveys.map(({id, title, published}) => ({
        activity: id,
        title,
        snapshot: published
          ? {
              number: published.snapshot.number,
              at: published.snapshot.at,
              people: published.snapshot.people,
            }
          : null,
      })),
      languages: reported.municipality.languages,
    }
  }
}

function shown(body: WholeReport): Response {
  return new Response(JSON.stringify(body), {headers: {'content-type': json}})
}
