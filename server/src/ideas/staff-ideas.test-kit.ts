/** For tests: a municipality with ideas, and somebody in front of its console. */
import type {GroupsReply, NewStep, StaffRouteName} from '@saha/contract'
import {openTownhall} from '../moderation/moderation.test-kit.ts'
import {june, keyOf} from '../saha.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {
  collectionNumber,
  forgetIdeas,
  idOfIdea,
  ideasDefinition,
  publishIdeas,
} from './collection.test-kit.ts'

const categories = [
  {id: 'green', text: {en: 'Green'}},
  {id: 'rest', text: {en: 'Rest'}},
]

export const parks = {en: 'Parks department', ar: 'دائرة الحدائق'}

let hired = 0

/** `irbid/old-station` with three ideas, `market` with one, and a desk in the town hall. */
export async function openIdeasDesk(store: OpenStore) {
  const {db} = store
  const town = await openTownhall(store, ideasDefinition({categories, tags: true}, {market: {}}))
  const desk = await town.hire(`officer${++hired}@irbid.example`)
  const ask = (route: StaffRouteName, params: Record<string, string>, body?: unknown) =>
    desk.browser.ask(route, {municipality: 'irbid', activity: 'old-station', ...params}, body)

  return {
    ...town,
    ask,
    begin: async () => {
      town.clock.now = Math.max(town.clock.now, june) + 1_000
      await forgetIdeas(db)
      await publishIdeas(db, await collectionNumber(db), {
        shade: {category: 'green', tags: '["Shade","trees"]'},
        trees: {category: 'green'},
        benches: {category: 'rest'},
      })
      await publishIdeas(db, await collectionNumber(db, 'market'), {stalls: {}})
    },
    /** Takes a step with an idea. @param number of the key. */
    answer: (idea: number | string, step: Partial<NewStep> = {}, number = 1, activity = 'old-station') =>
      ask('answerIdea', {activity, idea: String(idea)}, {key: keyOf(number), office: parks, ...step}),
    mark: (idea: number, of: number | null, activity = 'old-station') =>
      ask('markDuplicate', {activity, idea: String(idea)}, {of}),
    sort: (body: object) => ask('sortIdeas', {}, body),
    save: (group: string, title: string, activity = 'old-station') =>
      ask('saveGroup', {activity, group}, {title: {en: title}}),
    groups: async () => (await (await ask('readGroups', {})).json()) as GroupsReply,
    stored: (name: string) =>
      db.selectFrom('idea').selectAll().where('id', '=', idOfIdea(name)).executeTakeFirstOrThrow(),
    steps: () => db.selectFrom('idea_step').selectAll().orderBy('number').execute(),
    list: async () =>
      db
        .selectFrom('idea_list')
        .selectAll()
        .where('activity', '=', await collectionNumber(db))
        .executeTakeFirstOrThrow(),
  }
}

export type IdeasDesk = Awaited<ReturnType<typeof openIdeasDesk>>
