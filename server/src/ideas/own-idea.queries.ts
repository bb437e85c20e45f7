/** What authors do with ideas that they have handed in. */
import type {ModerationMode} from '@saha/contract'
import {readEditEnd} from '../contributions/edit-windows.queries.ts'
import {createOwnWriter, type Edit} from '../contributions/own-acts.queries.ts'
import {decisionsIn, readActs} from '../moderation/acts.queries.ts'
import {findLost} from '../photos/lost-photos.ts'
import {claimPhotos, removePhotos} from '../photos/photos.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {photoGone, photoIds, saysTheSame} from './new-idea.ts'
import {
  holdIdea,
  lockLists,
  readIdeaRow,
  rewordIdea,
  withdrawIdea,
  type IdeaWords,
  type StoredIdea,
} from './state.queries.ts'

/** How a collection works, as far as it decides who may still change an idea. */
export interface EditRules {
  moderation: ModerationMode
  /** Milliseconds since 1970. */
  closes: number
}

/** Other words, cleaned and judged. */
export interface EditOfIdea extends Edit {
  words: IdeaWords
  rules: EditRules
  /** Why they do not fit into the collection. */
  misfit: Refusal | undefined
}

/** Does what authors want with their ideas. */
export const writeOwnIdeas = createOwnWriter<StoredIdea, EditOfIdea>({
  kind: 'idea',
  lock: lockLists,
  read: readIdeaRow,
  isSame: (idea, {words}) => saysTheSame(idea, words),
  obstacleTo: async (db, idea, {words, rules, misfit, now}) => {
    if (!(await readEditing(db, idea, rules, now)).canEdit) return new Refusal('edit-over')
    if (misfit) return misfit
    const lost = await findLost(db, [{...idea, photos: photoIds(words)}])
    return lost.size > 0 ? photoGone() : undefined
  },
  reword: async (db, idea, {words}) => {
    await rewordIdea(db, idea, {...words, is_edited: idea.number > 0 ? 1 : 0})
    const photos = photoIds(words)
    await removePhotos(db, idea.id, photos)
    await claimPhotos(db, idea, photos)
  },
  hold: holdIdea,
  withdraw: withdrawIdea,
  isSeen: ({number}) => number > 0,
})

/** Whether its author may change an idea now, and until when in any case, in milliseconds since 1970; 0 for not at all. */
export interface Editing {
  canEdit: boolean
  until: number
}

/**
 * Whether its author may change an idea: for ten minutes, and afterwards until the collection closes, as long as nobody
 * supports, comments or answers it. What moderators have decided on stays as they saw it, unless they look at everything
 * before it is published anyway, and so at the change.
 *
 * @param now milliseconds since 1970.
 */
export async function readEditing(
  db: Store,
  idea: Pick<StoredIdea, 'id' | 'activity' | 'number' | 'state' | 'supports' | 'comments'>,
  {moderation, closes}: EditRules,
  now: number,
): Promise<Editing> {
  const {id, state, supports, comments} = idea
  if (state === 'hidden' || state === 'withdrawn') return {canEdit: false, until: 0}
  const decisions = decisionsIn((await readActs(db, [id])).get(id) ?? [])
  const looksAgain = moderation === 'before' && decisions.every(({action}) => action === 'approve')
  if (decisions.length > 0 && !looksAgain) return {canEdit: false, until: 0}
  const until = await readEditEnd(db, idea)
  const isBuiltOn = supports > 0 || comments > 0 || (await hasSteps(db, id))
  return {canEdit: now < until || (now < closes && !isBuiltOn), until}
}

async function hasSteps(db: Store, idea: string): Promise<boolean> {
  const step = await db
    .selectFrom('idea_step')
    .select('id')
    .where('idea', '=', idea)
    .limit(1)
    .executeTakeFirst()
  return step !== undefined
}
