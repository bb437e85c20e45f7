/** For tests: people who write in a thread, and somebody who reads it. */
import type {CommentContext, CommentsPage, CommentsSettings} from '@saha/contract'
import {pathOf as addressOf, type RouteParams} from '@saha/contract/routes'
import {openSquare} from '../saha.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {publishComment, readComment, type StoredComment} from './state.queries.ts'
import {waitingRow} from './state.test-kit.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'

/** An hour of November 2026, as comments have it: hours since 1970. */
const someHour = Date.parse('2026-11-20T09:00:00Z') / 3_600_000

/** An id that is the same for the same number, and for no other. */
export const idOf = (number: number): string => String(number).padStart(22, 'c')

/** What somebody says, and in answer to whom. */
export interface Saying extends Partial<StoredComment> {
  under?: string
}

/** A server with a thread, `irbid/park-talk`, in which nobody has written. */
export async function openTalk(
  store: OpenStore,
  settings: Partial<CommentsSettings> = {},
  others: Record<string, Partial<CommentsSettings>> = {},
) {
  const {db} = store
  const square = await openSquare(store)
  await square.define(threadDefinition(settings, others))
  let written = 0

  /** Somebody writes, and it is published. @returns its id. */
  async function say({under, ...said}: Saying = {}, thread = 'park-talk'): Promise<string> {
    const id = said.id ?? idOf(++written)
    const parent = under === undefined ? undefined : await readComment(db, under)
    const row = waitingRow(await threadNumber(db, thread), id, parent, said)
    await db
      .insertInto('comment')
      .values({...row, id})
      .execute()
    if (said.state === undefined)
      await db.transaction().execute((transaction) => publishComment(transaction, id, said.hour ?? someHour))
    return id
  }

  /** What is read; the clock goes on, so that the server looks again. */
  async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    square.clock.now += 1_000
    return square.app.request(path, {headers})
  }

  const park = {municipality: 'irbid', activity: 'park-talk'}
  const query = (asked: Record<string, string>) => {
    const typed = new URLSearchParams(asked).toString()
    return typed && `?${typed}`
  }
  return {
    ...square,
    say,
    get,
    path: (asked: Record<string, string> = {}, thread: RouteParams = park) =>
      addressOf('readComments', thread) + query(asked),
    read: async (asked: Record<string, string> = {}, thread: RouteParams = park): Promise<CommentsPage> =>
      (await (await get(addressOf('readComments', thread) + query(asked))).json()) as CommentsPage,
    context: async (comment: string): Promise<CommentContext> =>
      (await (await get(addressOf('readComment', {...park, comment}))).json()) as CommentContext,
    /** Changes the thread with one of the functions that keep its counts right. */
    change: async (what: (db: typeof store.db) => Promise<unknown>) => {
      await db.transaction().execute(async (transaction) => {
        await what(transaction)
      })
    },
    /** Many say the same, all of it published. */
    sayOften: async (amount: number, text: string) => {
      const activity = await threadNumber(db, 'park-talk')
      const rows = Array.from({length: amount}, (_, at) => ({
        ...waitingRow(activity, idOf(++written), undefined, {text, folded: text, hour: someHour}),
        ...({state: 'published', is_shown: 1, position: at + 1} as const),
      }))
      for (let from = 0; from < rows.length; from += 500)
        await db
          .insertInto('comment')
          .values(rows.slice(from, from + 500))
          .execute()
      await db.updateTable('thread').set({newest: amount}).where('activity', '=', activity).execute()
    },
    /** Forgets everything that was said. */
    silence: async () => {
      await db.deleteFrom('comment').execute()
      const none = {newest: 0, published: 0, for: 0, neutral: 0, against: 0, official: 0}
      await db
        .updateTable('thread')
        .set((row) => ({revision: row('revision', '+', 1), ...none}))
        .execute()
      written = 0
    },
  }
}

/** A page in few words: each comment on a line, as deep as it stands, with what is left below it. */
export function outline({comments}: Pick<CommentsPage, 'comments'>): string[] {
  return comments.map(
    ({depth, gone, text, more}) =>
      `${'  '.repeat(depth)}${gone ? `(${gone.is})` : text}${more ? ` +${more}` : ''}`,
  )
}
