/** Entering what citizens filled in on paper or at somebody's side: for those with the right to. */
import {EnteredResponse, EntriesWish, type EntriesAccount, type EntryDesk} from '@saha/contract'
import {DAY, dayOf, stateAt} from '@saha/domain'
import {drawQrCode} from '@saha/domain/printing/qr-code'
import type {Context} from 'hono'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import type {Doer} from '../../audit/audit.queries.ts'
import {fileBounds} from '../../formats/file-refusal.ts'
import {accept} from '../../http/accept.ts'
import {json} from '../../http/headers.ts'
import {readBody} from '../../http/read-body.ts'
import {Refusal} from '../../refusal.ts'
import {answerStaff, type StaffAnswering} from '../../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../../staff/permit.ts'
import {misshapenAnswers} from '../misshapen-answers.ts'
import {sendResponse, type SendResponseNeeds} from '../send-response.ts'
import {countEntered} from './entry.queries.ts'
import {importEntries} from './import-entries.ts'
import {readWaiting} from './papers.queries.ts'
import {recordEntries} from './record-entries.ts'
import {keepPaper} from './first-reading.ts'
import {templateOf} from './template.ts'

export interface EntryNeeds extends StaffAnswering, PermitNeeds, Pick<SendResponseNeeds, 'commit' | 'now'> {
  activities: Pick<KnownActivities, 'findSurvey'>
  /** Stores responses. */
  writeResponses: SendResponseNeeds['write']
}

export function entryRoutes(needs: EntryNeeds): void {
  const {db, now, commit, publicUrl} = needs

  async function enter(c: Context) {
    const {activity, doer} = await findEntered(needs, c, 'enter')
    const write = recordEntries(needs.writeResponses, doer, activity.shown.id)
    return {activity, doer, write}
  }

  answerStaff(needs, 'readEntry', async (c) => {
    const {activity, doer} = await enter(c)
    const page = `${publicUrl}/embed/${activity.address}`
    const today = dayOf(now()) * DAY
    const {opens, closes} = activity
    return shown({
      activity: {...activity.shown, state: stateAt(iso(opens), iso(closes), now())},
      enteredToday: await countEntered(db, doer, activity.shown.id, today),
      papers: await readWaiting(db, activity.number),
      page,
      picture: drawQrCode(page),
    } satisfies EntryDesk)
  })

  answerStaff(needs, 'enterResponse', async (c) => {
    const {activity, write} = await enter(c)
    const {channel, paper, ...form} = await accept(c, EnteredResponse, (misfits) =>
      misshapenAnswers(activity.survey, misfits),
    )
    const keeping = paper === undefined ? write : keepPaper(write, paper)
    return shown(await sendResponse({commit, write: keeping, now}, activity, form, channel), 201)
  })

  answerStaff(needs, 'readEntryTemplate', async (c) => {
    const {activity} = await enter(c)
    const language = languageOf(activity, c.req.query('lang'))
    return new Response(new Uint8Array(templateOf(activity, language)), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="${activity.shown.id}-forms.xlsx"`,
      },
    })
  })

  answerStaff(needs, 'importEntries', async (c) => {
    const {activity, write} = await enter(c)
    const wish = EntriesWish.safeParse(c.req.query())
    if (!wish.success) throw new Refusal('invalid')
    const bytes = Buffer.from(await readBody(c.req.raw, {most: fileBounds.bytes}))
    const account = await importEntries({db, write, now}, activity, bytes, wish.data)
    return shown(account satisfies EntriesAccount)
  })
}

/**
 * The survey into which somebody enters, and who they are.
 *
 * @throws Refusal `signed-out`, `not-found` or `not-allowed`.
 */
export async function findEntered(needs: EntryNeeds, c: Context, right: 'enter' | 'settle') {
  const {person, municipality} = await permit(needs, c, right)
  const activity = await needs.activities.findSurvey(municipality, c.req.param('activity') ?? '')
  if (!activity) throw new Refusal('not-found')
  const doer: Doer = {municipality, email: person.email, at: needs.now()}
  return {activity, doer}
}

function iso(moment: number): string {
  return new Date(moment).toISOString()
}

/** @throws Refusal `invalid` for a language that the municipality has not. */
function languageOf({shown: {municipality}}: SurveyRecord, wanted: string | undefined): string {
  const {languages} = municipality
  const language = wanted ?? languages[0] ?? 'en'
  if (!languages.includes(language)) throw new Refusal('invalid')
  return language
}

/** A reply with this body. */
export function shown(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': json}})
}
