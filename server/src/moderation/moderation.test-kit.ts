/** For tests: a municipality with a thread, citizens who write in it, and moderators at their desks. */
import type {
  Claims,
  Decided,
  Decision,
  HideReason,
  ModerationAccount,
  ModerationQueue,
  QueueItem,
  QueueView,
  Report,
  StaffRole,
  WaitReason,
} from '@saha/contract'
import {pathOf, type RouteParams, type StaffRouteName} from '@saha/contract/routes'
import {dayOf} from '@saha/domain'
import {importDefinition} from '../activities/import-definition.ts'
import {publishComment, readComment, withdrawComment, type StoredComment} from '../comments/state.queries.ts'
import {waitingRow} from '../comments/state.test-kit.ts'
import {lockThread} from '../comments/thread.queries.ts'
import {threadDefinition, threadNumber} from '../comments/thread.test-kit.ts'
import {keyOf, openSquare, post} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, secret} from '../staff/staff.test-kit.ts'
import type {OpenStore, Store} from '../storage/open.ts'
import {countReceived, standingOf} from './account.queries.ts'
import {appealFor} from './appeals.queries.ts'
import {openCases} from './cases.queries.ts'
import {withdrawItem} from './own.queries.ts'

const HOUR = 3_600_000

/** What somebody writes, and what becomes of it at once. */
export interface Said extends Partial<Pick<StoredComment, 'name' | 'text' | 'office' | 'author' | 'photo'>> {
  /** Why it waits; empty for what is published at once. */
  waits?: WaitReason[]
  signals?: string[]
  spam?: number
  /** Id of what it answers. */
  answers?: string
  thread?: string
}

export type Townhall = Awaited<ReturnType<typeof openTownhall>>

/** `irbid` with its threads, and what happens there. */
export async function openTownhall(store: OpenStore, definition = threadDefinition()) {
  const square = await openSquare(store, {staff: {secret, proxies: 1, console: '/nowhere'}})
  const {db} = store
  await importDefinition(db, definition)
  let written = 0
  const hour = () => Math.floor(square.clock.now / HOUR)

  return {
    ...square,
    db,
    /** @returns the id of what was said. It answers something that is there. */
    write: async ({waits = [], signals = [], spam = 0, answers, thread, ...said}: Said = {}) => {
      const item = keyOf(++written).slice(10)
      const activity = await threadNumber(db, thread)
      await db.transaction().execute(async (transaction) => {
        await lockThread(transaction, activity)
        const above = answers === undefined ? undefined : await readComment(transaction, answers)
        await transaction
          .insertInto('comment')
          .values(waitingRow(activity, item, above, said))
          .execute()
        await countReceived(transaction, activity, waits.length > 0 ? 'waiting' : 'published')
        if (waits.length === 0) await publishComment(transaction, item, hour())
        else
          await openCases(transaction, [
            {item, activity, kind: 'comment', waits, signals, spam, hour: hour()},
          ])
      })
      return item
    },
    /** Its author takes it back. */
    withdraw: (item: string) =>
      db.transaction().execute(async (transaction) => {
        const {activity, state, hidden_reason} = await lockedComment(transaction, item)
        if (!(await withdrawComment(transaction, item))) return
        const from = standingOf(state, hidden_reason as HideReason | '')
        await withdrawItem(transaction, {item, activity, from})
      }),
    /** Its author asks for a second look. @returns whether that is the first time. */
    appeal: (item: string, text = 'It was no insult.') =>
      db.transaction().execute(async (transaction) => {
        const {activity} = await lockedComment(transaction, item)
        const when = {day: dayOf(square.clock.now), hour: hour()}
        return !(await appealFor(transaction, {item, activity, kind: 'comment', text, ...when}))
      }),
    /** A reader reports something. The same number is the same browser. */
    report: (
      item: string,
      browser: number,
      report: Partial<Report> = {},
      thread = 'park-talk',
      headers: Record<string, string> = {},
    ) =>
      square.app.request(
        pathOf('report', {municipality: 'irbid', activity: thread, comment: item}),
        post({token: keyOf(browser), reason: 'insult', ...report}, headers),
      ),
    /** The public account, as if another hour had begun. */
    account: async (thread = 'park-talk'): Promise<ModerationAccount> => {
      await db.deleteFrom('hourly_account').execute()
      square.clock.now += 1_000
      const path = pathOf('readModeration', {municipality: 'irbid', activity: thread})
      return (await (await square.app.request(path)).json()) as ModerationAccount
    },
    comment: (item: string) => readComment(db, item),
    /** Somebody who works for a municipality, signed in. */
    hire: async (email: string, role: StaffRole = 'moderator', municipality = 'irbid') => {
      const {password} = await addMember(db, email, municipality, square.clock.now, role)
      const browser = new Browser(square.app)
      await browser.signIn(email, password ?? '')
      return new Desk(browser, municipality)
    },
  }
}

/** A comment that is there, in its locked thread. */
async function lockedComment(db: Store, item: string): Promise<StoredComment> {
  const {activity} = await db
    .selectFrom('comment')
    .select('activity')
    .where('id', '=', item)
    .executeTakeFirstOrThrow()
  await lockThread(db, activity)
  return db.selectFrom('comment').selectAll().where('id', '=', item).executeTakeFirstOrThrow()
}

/** Where a moderator of a municipality works. */
export class Desk {
  readonly browser: Browser
  private readonly municipality: string

  constructor(browser: Browser, municipality: string) {
    this.browser = browser
    this.municipality = municipality
  }

  async queue(asked: {activity?: string; cursor?: string; show?: QueueView} = {}): Promise<ModerationQueue> {
    return (await (await this.askQueue(asked)).json()) as ModerationQueue
  }

  askQueue(asked: Record<string, string>): Promise<Response> {
    return this.browser.ask('readQueue', {municipality: this.municipality}, undefined, asked)
  }

  async item(item: string): Promise<QueueItem> {
    const reply = await this.browser.ask('readQueueItem', {municipality: this.municipality, item})
    return (await reply.json()) as QueueItem
  }

  /** @returns what became of each. */
  async decide(items: string | string[], decision: Omit<Decision, 'items'>): Promise<Decided['outcomes']> {
    const reply = await this.askDecision({items: [items].flat(), ...decision})
    return ((await reply.json()) as Decided).outcomes
  }

  askDecision(body: unknown): Promise<Response> {
    return this.browser.ask('decide', {municipality: this.municipality}, body)
  }

  /** @param asks it is a question to colleagues. */
  note(item: string, text: string, asks = false): Promise<Response> {
    return this.ask('addNote', {item}, {text, ...(asks && {asks})})
  }

  async claim(items: readonly string[]): Promise<Claims> {
    return (await (await this.askClaim(items)).json()) as Claims
  }

  askClaim(items: readonly string[]): Promise<Response> {
    return this.ask('claimItems', {}, {items})
  }

  /** Whatever else is asked about this municipality. */
  ask(route: StaffRouteName, params: RouteParams = {}, body?: unknown): Promise<Response> {
    return this.browser.ask(route, {municipality: this.municipality, ...params}, body)
  }
}
