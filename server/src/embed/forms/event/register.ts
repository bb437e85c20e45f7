/** Registers one person for an event, without scripts. */
import {RegistrationReceipt, type EventNow} from '@saha/contract'
import {eventNow} from '@saha/domain'
import type {EventRecord} from '../../../activities/activities.queries.ts'
import {readCounts} from '../../../event/event.queries.ts'
import type {Store} from '../../../storage/open.ts'
import {html} from '../../markup.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import type {PlainForm} from '../plain-form.ts'
import {receiptBox} from '../receipt-box.ts'
import {refusalInWords} from '../survey/in-words.ts'
import {keyAfter, keyOf, paramsOf, spamSigns, tokenIn, typedIn} from '../visit.ts'
import {
  fieldsIn,
  names,
  problemsOf,
  refusalWords,
  registrationPage,
  sayNoSeats,
  written,
  type Registering,
} from './registration-page.ts'
import {calendarLink, seatWords} from './seat-words.ts'
import {sayInvited} from '../say-invited.ts'

/** @param find the event at an address. */
export function registerForm(db: Store, find: PlainForm<EventRecord>['find']): PlainForm<EventRecord> {
  return {
    path: 'register',
    find,
    answer: async (visit) => {
      const {activity, reader} = visit
      const {title, level} = activity.shown
      const now = eventNow(activity.event, await readCounts(db, activity.number), activity, visit.now)
      const closed = sayNoSeats(visit, now)
      if (closed && visit.typed.size === 0) return sayPage(reader.plain(title), closed)
      if (level === 'invitation') return sayInvited(visit, reader.plain(title))
      const purpose = {is: 'new' as const, key: keyOf(visit), waits: waitsFor(visit, now)}
      if (visit.pressed !== 'send') return registrationPage(visit, purpose)
      const problems = problemsOf(visit)
      return problems.length > 0 ? registrationPage(visit, purpose, problems) : send(visit)
    },
  }
}

/** Nobody is put on the waiting list who has not read that there is no seat. */
const waitsFor = ({activity}: Registering, {seats}: EventNow): boolean =>
  seats === 'full' && activity.event.waitingList === true

async function send(visit: Registering): Promise<FormPage> {
  const waits = typedIn(visit, names.waits) === '1'
  const body = {
    key: keyOf(visit),
    ...written(visit),
    ...spamSigns(visit),
    ...(waits && {waits: true as const}),
    ...tokenIn(visit),
  }
  const sent = await visit.call(visit.c, 'sendRegistration', {
    params: paramsOf(visit),
    shape: RegistrationReceipt,
    body,
  })
  if (sent.is === 'done') return arrived(visit, sent.reply)
  const {problem} = sent
  const {code} = problem
  const mayWait = code === 'event-full' && visit.activity.event.waitingList === true
  const words = mayWait ? visit.reader.terms.event.seats.waiting : refusalWords(visit, code)
  const purpose = {is: 'new' as const, key: keyAfter(visit, code), waits: waits || mayWait}
  return registrationPage(visit, purpose, refusalInWords(fieldsIn(visit), words, problem))
}

/** A seat, or a place on the waiting list, and the code for all that can be done with it. */
function arrived(visit: Registering, reply: RegistrationReceipt): FormPage {
  const {reader, activity} = visit
  const {registering} = reader.terms
  const {title} = registering[reply.seat === 'waits' ? 'waits' : 'seat']
  const another = html`<p><a href="register?lang=${reader.language}">${registering.another}</a></p>`
  return {
    title,
    holdsSecret: true,
    body: html`<h1>${title}</h1>
      ${seatWords(visit, reply)} ${receiptBox(visit, reply.receipt, registering.receipt.use)}
      ${calendarLink(visit)} ${activity.shown.level === 'open' ? another : ''}`,
  }
}
