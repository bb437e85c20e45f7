/** For tests: a municipality with an event, and those who register for it. */
import type {
  Definition,
  EventActivity,
  EventSettings,
  NewRegistration,
  Problem,
  RegistrationReceipt,
  RegistrationStatus,
  ShownEvent,
} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {keyOf, openSquare, parkDefinition, post} from '../saha.test-kit.ts'
import type {SahaOptions} from '../saha.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'

/** An event on an evening in June 2026, from five to seven in Amman. */
export const eventStarts = Date.parse('2026-06-20T17:00:00+03:00')
export const eventEnds = Date.parse('2026-06-20T19:00:00+03:00')

const usual: EventSettings = {
  starts: '2026-06-20T17:00:00+03:00',
  ends: '2026-06-20T19:00:00+03:00',
  zone: 'Asia/Amman',
  place: {words: {en: 'Town hall', ar: 'مبنى البلدية'}},
  capacity: null,
  registration: {name: 'optional', nameSeenBy: 'hosts'},
}

/** What a definition may leave out is filled in. */
function eventActivity(settings: Partial<EventSettings> = {}): EventActivity {
  return {
    id: 'park-evening',
    kind: 'event',
    title: {en: 'Park evening', ar: 'أمسية الحديقة'},
    event: {...usual, ...settings},
  }
}

/** `irbid/park-evening`, beside the survey, in a consultation that is open in June 2026. */
export function eventDefinition(settings: Partial<EventSettings> = {}): Definition {
  const {municipality, consultations, saha} = parkDefinition()
  const [park, ...others] = consultations
  if (!park) throw new Error('There is a consultation.')
  const activities = [...park.activities, eventActivity(settings)]
  return {saha, municipality, consultations: [{...park, activities}, ...others]}
}

export type Evening = Awaited<ReturnType<typeof openEvening>>

/** A server with the event, and whoever registers for it. */
export async function openEvening(
  store: OpenStore,
  settings: Partial<EventSettings> = {},
  options: Partial<SahaOptions> = {},
) {
  const square = await openSquare(store, {defence: suspecting({}), ...options})
  await square.define(eventDefinition(settings))
  const {app, clock, withReceipt} = square
  const address = {municipality: 'irbid', activity: 'park-evening'}
  const path = pathOf('sendRegistration', address)

  const send = (body: Partial<Record<keyof NewRegistration, unknown>>, headers?: Record<string, string>) =>
    app.request(path, post({answers: {}, ...body}, headers))

  return {
    ...square,
    send,
    /** Somebody registers for the `number`-th time, and is taken. */
    register: async (number: number, body: Partial<NewRegistration> = {}): Promise<RegistrationReceipt> => {
      const reply = await send({key: keyOf(number), ...body})
      if (reply.status !== 201) throw new Error(await reply.text())
      return (await reply.json()) as RegistrationReceipt
    },
    follow: async (receipt: string): Promise<RegistrationStatus> =>
      (await (await withReceipt('GET', receipt)).json()) as RegistrationStatus,
    change: (receipt: string, body: object) => withReceipt('PUT', receipt, {answers: {}, ...body}),
    withdraw: (receipt: string) => withReceipt('DELETE', receipt),
    /** What an element is told; the clock goes on, so that the server looks again. */
    shown: async (): Promise<ShownEvent> => {
      clock.now += 1_000
      return (await (await app.request(pathOf('readActivity', address))).json()) as ShownEvent
    },
    code: async (reply: Response | Promise<Response>): Promise<string> =>
      ((await (await reply).json()) as Problem).code,
    stored: () => store.db.selectFrom('event_registration').selectAll().execute(),
    counts: () => store.db.selectFrom('event').selectAll().executeTakeFirstOrThrow(),
  }
}

/** Forgets who has registered. */
export async function forgetRegistrations({db}: OpenStore): Promise<void> {
  await db.deleteFrom('event_contact').execute()
  await db.deleteFrom('event_registration').execute()
  await db
    .updateTable('event')
    .set({registered: 0, waiting: 0, queue: 0, came: 0, guests: 0, is_counted: 0})
    .execute()
}
