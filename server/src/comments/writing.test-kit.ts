/** For tests: citizens who write in a thread. */
import type {
  CommentReceipt,
  CommentsPage,
  CommentsSettings,
  CommentStatus,
  NewComment,
  WaitReason,
} from '@saha/contract'
import {pathOf, routes} from '@saha/contract/routes'
import {keyOf, openSquare, post, site} from '../saha.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import type {SahaOptions} from '../saha.ts'
import type {OpenStore} from '../storage/open.ts'
import {readComment} from './state.queries.ts'
import {threadDefinition} from './thread.test-kit.ts'

export type Writing = Awaited<ReturnType<typeof openWriting>>

/** A server with a thread, `irbid/park-talk`, and whoever writes there. */
export async function openWriting(
  store: OpenStore,
  settings: Partial<CommentsSettings> = {},
  options: Partial<SahaOptions> = {},
  others: Record<string, Partial<CommentsSettings>> = {},
) {
  const {db} = store
  const square = await openSquare(store, {defence: suspecting({}), ...options})
  await square.define(threadDefinition(settings, others))
  const {app, clock} = square

  const send = (comment: Partial<NewComment> & {key: string}, thread = 'park-talk') =>
    app.request(pathTo(thread), post({name: 'ليلى', text: 'More shade, please.', ...comment}))

  /** Somebody writes for the `number`-th time, and it is taken. */
  async function write(
    number: number,
    comment: Partial<NewComment> = {},
    thread = 'park-talk',
  ): Promise<CommentReceipt> {
    const reply = await send({key: keyOf(number), ...comment}, thread)
    if (reply.status !== 201) throw new Error(await reply.text())
    return (await reply.json()) as CommentReceipt
  }

  const request = (method: string, receipt: string, body?: unknown, path: string = routes.readReceipt.path) =>
    app.request(path, {
      method,
      headers: {
        'saha-receipt': receipt,
        origin: site,
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })

  return {
    ...square,
    db,
    send,
    write,
    /** Why each of some comments waits. */
    waitsOf: async (
      number: number,
      comment: Partial<NewComment>,
      thread = 'park-talk',
    ): Promise<WaitReason[]> => (await write(number, comment, thread)).waits,
    follow: async (receipt: string): Promise<CommentStatus> =>
      (await (await request('GET', receipt)).json()) as CommentStatus,
    receipt: request,
    edit: (receipt: string, changes: unknown) => request('PUT', receipt, changes),
    withdraw: (receipt: string) => request('DELETE', receipt),
    appeal: (receipt: string, text: string) => request('POST', receipt, {text}, routes.appeal.path),
    comment: (id: string) => readComment(db, id),
    /** What everybody reads; the clock goes on, so that the server looks again. */
    page: async (thread = 'park-talk'): Promise<CommentsPage> => {
      clock.now += 1_000
      return (await (await app.request(pathTo(thread))).json()) as CommentsPage
    },
    code: async (reply: Response | Promise<Response>) => (await square.problem(reply)).code as string,
  }
}

/** Address of the comments of a thread of the municipality. */
export function pathTo(activity: string): string {
  return pathOf('sendComment', {municipality: 'irbid', activity})
}

/** Empties all threads. */
export async function forgetComments({db}: OpenStore): Promise<void> {
  for (const table of [
    'comment',
    'edit_window',
    'vote',
    'moderation_case',
    'moderation_act',
    'moderation_count',
    'report',
    'appeal',
    'photo',
  ] as const)
    await db.deleteFrom(table).execute()
  const none = {newest: 0, published: 0, for: 0, neutral: 0, against: 0, official: 0}
  await db.updateTable('thread').set(none).execute()
}
