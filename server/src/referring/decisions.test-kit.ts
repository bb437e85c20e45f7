/** For tests: a municipality that has asked, people who have answered, and somebody who writes down what was decided. */
import type {NewOutcome, OutcomesPage, StaffRouteName, WholeOutcome} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {forgetComments} from '../comments/writing.test-kit.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {hideComment} from '../comments/state.queries.ts'
import {
  collectionNumber,
  forgetIdeas,
  ideasDefinition,
  idOfIdea,
  publishIdeas,
} from '../ideas/collection.test-kit.ts'
import {hideIdea, lockList, withdrawIdea} from '../ideas/state.queries.ts'
import {openTownhall} from '../moderation/moderation.test-kit.ts'
import {june, keyOf, parkDefinition} from '../saha.test-kit.ts'
import type {OpenStore, Store} from '../storage/open.ts'

let hired = 0

const both = (words: string) => ({en: words, ar: `${words} (ar)`})

/** An outcome that can be published, about the consultation with the ideas. */
export const decision = {
  consultation: 'station',
  title: both('Trees at the station'),
  decided: both('Forty trees will be planted.'),
  reasons: both('Most of you asked for shade.'),
  office: both('Parks department'),
  status: 'planned',
  day: '2026-06-10',
  rests: [],
  isPublished: true,
} as const satisfies Omit<NewOutcome, 'key'>

/** `irbid` with three ideas, a thread and a survey. */
export async function openDecisions(store: OpenStore) {
  const {db} = store
  const ideas = ideasDefinition()
  const [, ...others] = [parkDefinition(), threadDefinition(), ideas].map(({consultations}) => consultations)
  const town = await openTownhall(store, {
    ...ideas,
    consultations: [...parkDefinition().consultations, ...others.flat()],
  })
  const desk = await town.hire(`clerk${++hired}@irbid.example`, 'editor')
  const ask = (route: StaffRouteName, params: Record<string, string> = {}, body?: unknown) =>
    desk.browser.ask(route, {municipality: 'irbid', ...params}, body)
  const askPage = (query = '', municipality = 'irbid') => {
    town.clock.now += 1_000
    return town.app.request(pathOf('readOutcomes', {municipality}) + query)
  }

  return {
    ...town,
    ask,
    begin: async () => {
      town.clock.now = Math.max(town.clock.now, june) + 1_000
      await db.deleteFrom('outcome').execute()
      await db.deleteFrom('snapshot').execute()
      await forgetComments(store)
      await forgetIdeas(db)
      await publishIdeas(db, await collectionNumber(db), {
        shade: {supports: 40},
        trees: {supports: 2},
        lamps: {},
      })
    },
    /** A moderator hides an idea, or its author withdraws it. */
    hide: (name: string) =>
      amongIdeas(db, (transaction) => hideIdea(transaction, idOfIdea(name), 'insult', 20_000)),
    takeBack: (name: string) => amongIdeas(db, (transaction) => withdrawIdea(transaction, idOfIdea(name))),
    hideComment: (id: string) =>
      db.transaction().execute((transaction) => hideComment(transaction, id, 'insult', 20_000)),
    /** Number of the survey. */
    surveyNumber: () => collectionNumber(db, 'park-survey'),
    /** Results of the survey that were published. */
    publishResults: async (number: number, people: number) => {
      const activity = await collectionNumber(db, 'park-survey')
      await db
        .insertInto('snapshot')
        .values({activity, number, at: june, hash: 'h', people, content: '{}'})
        .execute()
    },
    create: (content: Partial<NewOutcome> = {}, number = 1) =>
      ask('createOutcome', {}, {key: keyOf(number), ...decision, ...content}),
    created: async (content: Partial<NewOutcome> = {}, number = 1) =>
      (await (
        await ask('createOutcome', {}, {key: keyOf(number), ...decision, ...content})
      ).json()) as WholeOutcome,
    save: (outcome: string, revision: number, content: object = {}) =>
      ask('saveOutcome', {outcome}, {revision, ...decision, ...content}),
    askPage,
    page: async (query?: string) => (await (await askPage(query)).json()) as OutcomesPage,
  }
}

async function amongIdeas(db: Store, act: (db: Store) => Promise<unknown>): Promise<void> {
  const activity = await collectionNumber(db)
  await db.transaction().execute(async (transaction) => {
    await lockList(transaction, activity)
    await act(transaction)
  })
}

export type Decisions = Awaited<ReturnType<typeof openDecisions>>
