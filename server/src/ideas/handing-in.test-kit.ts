/** For tests: citizens who hand in ideas. */
import type {
  Definition,
  IdeaReceipt,
  IdeaReceiptStatus,
  IdeasSettings,
  NewIdea,
  ModerationAccount,
  Reconciliation,
} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {pathOf, routes} from '@saha/contract/routes'
import {exampleMap} from '@saha/domain/map/example-map'
import {keyOf, openSquare, post, site} from '../saha.test-kit.ts'
import type {SahaOptions} from '../saha.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {plainPicture} from '../test-kit/pictures.ts'
import {collectionNumber, forgetIdeas, ideasDefinition} from './collection.test-kit.ts'

export type HandingIn = Awaited<ReturnType<typeof openHandingIn>>

/** What an idea says where a test says nothing else. */
export const shade = {
  title: 'Shade for the old station',
  text: 'Trees along the platform.',
  name: 'ليلى',
} as const

/** A definition with a map of two districts. */
function mappedDefinition(...settings: Parameters<typeof ideasDefinition>): Definition {
  const {municipality, ...rest} = ideasDefinition(...settings)
  return {...rest, municipality: {...municipality, map: exampleMap}}
}

/** A server with a collection, `irbid/old-station`, and others beside it, and whoever hands ideas in. */
export async function openHandingIn(
  store: OpenStore,
  settings: Partial<IdeasSettings> = {},
  options: Partial<SahaOptions> = {},
  others: Record<string, Partial<IdeasSettings>> = {},
) {
  const {db} = store
  const square = await openSquare(store, {defence: suspecting({}), ...options})
  await square.define(mappedDefinition(settings, others))
  const {app, clock} = square
  const addressOf = (activity: string) => ({municipality: 'irbid', activity})

  const send = (idea: Partial<Record<keyof NewIdea, unknown>>, activity = 'old-station') =>
    app.request(pathOf('sendIdea', addressOf(activity)), post({...shade, ...idea}))

  /** Somebody hands in an idea for the `number`-th time, and it is taken. */
  async function handIn(
    number: number,
    idea: Partial<NewIdea> = {},
    activity?: string,
  ): Promise<IdeaReceipt> {
    const reply = await send({key: keyOf(number), ...idea}, activity)
    if (reply.status !== 201) throw new Error(await reply.text())
    return (await reply.json()) as IdeaReceipt
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
    handIn,
    follow: async (receipt: string): Promise<IdeaReceiptStatus> =>
      (await (await request('GET', receipt)).json()) as IdeaReceiptStatus,
    receipt: request,
    edit: (receipt: string, changes: object) => request('PUT', receipt, {...shade, ...changes}),
    withdraw: (receipt: string) => request('DELETE', receipt),
    appeal: (receipt: string, text: string) => request('POST', receipt, {text}, routes.appeal.path),
    /** Somebody uploads a photo for a collection. @returns its upload id. */
    upload: async (activity = 'old-station'): Promise<string> => {
      const reply = await app.request(picturePathOf('sendPhoto', addressOf(activity)), {
        method: 'POST',
        headers: {'content-type': 'image/jpeg', origin: site},
        body: new Uint8Array(await plainPicture('jpeg')),
      })
      return ((await reply.json()) as {photo: string}).photo
    },
    /** Status with which everybody is told of a photo. */
    seePhoto: async (photo: string): Promise<number> =>
      (await app.request(picturePathOf('readPublicPhoto', {photo: `${photo}.jpg`}))).status,
    /** Another look by the same number is by the same browser. */
    report: (idea: number, browser: number, headers: Record<string, string> = {}) =>
      app.request(
        pathOf('reportIdea', {...addressOf('old-station'), idea: String(idea)}),
        post({token: keyOf(browser), reason: 'insult'}, headers),
      ),
    /** Everything that is stored of ideas. */
    stored: () => db.selectFrom('idea').selectAll().orderBy('number').execute(),
    list: async () =>
      db
        .selectFrom('idea_list')
        .select(['newest', 'published', 'supports', 'revision'])
        .where('activity', '=', await collectionNumber(db))
        .executeTakeFirstOrThrow(),
    /** The public account, as if another hour had begun. */
    account: async (): Promise<ModerationAccount> => {
      await db.deleteFrom('hourly_account').execute()
      clock.now += 1_000
      const path = pathOf('readModeration', addressOf('old-station'))
      return (await (await app.request(path)).json()) as ModerationAccount
    },
    /** Where everything went, at the same moment. */
    reconciliation: async (): Promise<Reconciliation> => {
      const path = pathOf('readReconciliation', addressOf('old-station'))
      return (await (await app.request(path)).json()) as Reconciliation
    },
    code: async (reply: Response | Promise<Response>) => (await square.problem(reply)).code as string,
  }
}

/** Empties all collections and the threads under their ideas, and forgets what was done about ideas. */
export async function forgetAllIdeas({db}: OpenStore): Promise<void> {
  await forgetIdeas(db)
  for (const table of [
    'edit_window',
    'moderation_case',
    'moderation_act',
    'moderation_count',
    'hourly_account',
    'report',
    'appeal',
    'photo',
  ] as const)
    await db.deleteFrom(table).execute()
  await db.deleteFrom('comment').where('activity', 'in', threadsUnder(db)).execute()
  await db.deleteFrom('thread').where('activity', 'in', threadsUnder(db)).execute()
  await db.deleteFrom('activity').where('within', '>', 0).execute()
}

function threadsUnder(db: OpenStore['db']) {
  return db.selectFrom('activity').select('number').where('within', '>', 0)
}
