/** Registrations on their way into the store: sent, changed, withdrawn. */
import type {EventSettings, Level} from '@saha/contract'
import {canonicalJson, joinContacts, seatsLeft, writtenDay, type GivenContact} from '@saha/domain'
import type {Selectable} from 'kysely'
import {createMarkBrowsers, freeMark} from '../levels/marks.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {removeContacts, saveContacts, withContacts, type Holder} from './contacts.queries.ts'
import {lockEvents, readSettings, saveCounts, type EventRow} from './event.queries.ts'
import type {EventTables} from './event.tables.ts'
import {countAhead, moveUp} from './waiting-list.queries.ts'

export type RegistrationRow = Selectable<EventTables['event_registration']>

/** What somebody has written, checked and cleaned. */
export interface Words {
  /** Empty for none. */
  name: string
  /** JSON without contact details, the same text for the same answers. */
  answers: string
  contacts: readonly GivenContact[]
}

interface Own extends Holder {
  id: string
}

/** What happens to a registration. */
export type RegistrationAct = Own &
  (
    | {
        is: 'new'
        words: Words
        /** Without a seat it would wait for one. */
        waits: boolean
        /** Names the browser, where it sent a name. Stored nowhere, and passed over where everybody may register. */
        token: string | undefined
        /** Today, in days since 1970, UTC. */
        day: number
        /** Known before it is tried: then it can only be one that is stored already. */
        obstacle: Refusal | undefined
      }
    | {is: 'change'; words: Words; obstacle: Refusal | undefined}
    /** `isFree`: the seat is for others then. `browser`: token of the browser that withdraws, if it says so. */
    | {is: 'withdraw'; isFree: boolean; browser: string | undefined; obstacle: Refusal | undefined}
  )

/** What became of it. */
export type RegistrationOutcome =
  | {is: 'registered'; seat: 'has-seat' | 'waits'; ahead: number}
  | {is: 'changed' | 'withdrawn'}
  | {is: 'refused'; refusal: Refusal}

/** An event that is locked, as it is now. */
interface Locked {
  row: EventRow
  event: EventSettings
  level: Level
}

/**
 * Stores what happens to registrations, one after the other in the order in which they came: not one more than there are
 * seats gets one, however many come at once and to however many servers.
 */
export const writeRegistrations: Writer<RegistrationAct, RegistrationOutcome> = async (db, acts) => {
  const locked = new Map<number, Locked>()
  const rows = await lockEvents(
    db,
    acts.map(({activity}) => activity),
  )
  for (const [number, row] of rows) locked.set(number, {row, ...(await readSettings(db, number))})
  const outcomes: RegistrationOutcome[] = []
  for (const act of acts) {
    const event = locked.get(act.activity)
    outcomes.push(event ? await carryOut(db, event, act) : refused('not-found'))
  }
  for (const {row} of locked.values()) await saveCounts(db, row)
  return outcomes
}

async function carryOut(db: Store, locked: Locked, act: RegistrationAct): Promise<RegistrationOutcome> {
  const stored = await db
    .selectFrom('event_registration')
    .selectAll()
    .where('id', '=', act.id)
    .executeTakeFirst()
  if (act.is === 'new') return stored ? tellAgain(db, stored, act) : register(db, locked, act)
  if (!stored) return refused('not-found')
  if (act.is === 'withdraw') return withdraw(db, locked, stored, act)
  if (stored.state === 'withdrawn') return refused('withdrawn')
  if (await isSame(db, stored, act)) return {is: 'changed'}
  if (act.obstacle) return {is: 'refused', refusal: act.obstacle}
  const {name, answers, contacts} = act.words
  await db.updateTable('event_registration').set({name, answers}).where('id', '=', act.id).execute()
  await saveContacts(db, act, contacts)
  return {is: 'changed'}
}

async function register(
  db: Store,
  locked: Locked,
  act: RegistrationAct & {is: 'new'},
): Promise<RegistrationOutcome> {
  const {id, activity, words, waits, obstacle} = act
  const {row, event} = locked
  if (obstacle) return {is: 'refused', refusal: obstacle}
  if (event.cancelled) return refused('event-cancelled')
  if (event.byInvitation) return refused('by-invitation')
  const isFull = seatsLeft(event, row.registered) === 0
  if (isFull && !(waits && event.waitingList)) return refused('event-full')
  const known = locked.level === 'open' ? undefined : await markBrowser(db, act)
  if (known) return {is: 'refused', refusal: known}
  const {name, answers, contacts} = words
  const queue = isFull ? row.queue + 1 : 0
  const state = isFull ? 'waits' : 'has-seat'
  await db
    .insertInto('event_registration')
    .values({id, activity, state, queue, moved_up: 0, name, answers, came: 0})
    .execute()
  await saveContacts(db, act, contacts)
  locked.row = isFull ? {...row, waiting: row.waiting + 1, queue} : {...row, registered: row.registered + 1}
  return {is: 'registered', seat: state, ahead: row.waiting}
}

/** Marks a browser that may register once. @returns why it may not. */
async function markBrowser(
  db: Store,
  {activity, token, day}: RegistrationAct & {is: 'new'},
): Promise<Refusal | undefined> {
  if (token === undefined) return new Refusal('token-missing')
  const [marking] = await createMarkBrowsers()(db, [{activity, token, day}])
  return marking?.is === 'known' ? new Refusal('answered-already', {day: writtenDay(marking.day)}) : undefined
}

/** Sent before by the same key: the same again has the same reply, as far as it still holds. */
async function tellAgain(
  db: Store,
  stored: RegistrationRow,
  act: Holder & {words: Words},
): Promise<RegistrationOutcome> {
  const {state, activity, queue} = stored
  if (state === 'withdrawn') return refused('withdrawn')
  if (!(await isSame(db, stored, act))) return refused('key-reused')
  return {is: 'registered', seat: state, ahead: state === 'waits' ? await countAhead(db, activity, queue) : 0}
}

async function isSame(
  db: Store,
  stored: RegistrationRow,
  {words: {name, answers, contacts}, ...holder}: Holder & {words: Words},
): Promise<boolean> {
  if (stored.name !== name) return false
  const before = canonicalJson(await withContacts(db, holder, stored.answers))
  return before === canonicalJson(joinContacts(JSON.parse(answers), contacts))
}

async function withdraw(
  db: Store,
  locked: Locked,
  {id, state}: RegistrationRow,
  {isFree, browser, obstacle, ...holder}: RegistrationAct & {is: 'withdraw'},
): Promise<RegistrationOutcome> {
  if (state === 'withdrawn') return {is: 'withdrawn'}
  if (obstacle) return {is: 'refused', refusal: obstacle}
  await db
    .updateTable('event_registration')
    .set({state: 'withdrawn', queue: 0, moved_up: 0, name: '', answers: '', came: 0})
    .where('id', '=', id)
    .execute()
  await removeContacts(db, holder)
  if (browser !== undefined) await freeMark(db, holder.activity, browser)
  const {row, event} = locked
  if (state === 'waits') locked.row = {...row, waiting: row.waiting - 1}
  else {
    const left = {...row, registered: row.registered - 1}
    locked.row = isFree ? await moveUp(db, left, event) : left
  }
  return {is: 'withdrawn'}
}

function refused(code: ConstructorParameters<typeof Refusal>[0]): RegistrationOutcome {
  return {is: 'refused', refusal: new Refusal(code)}
}
