/** What becomes of an idea that arrives. */
import type {AnswerProblem} from '@saha/contract'
import type {Added, Arriving, Outcome, Taken} from '../contributions/admit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {IdeaList} from './list.queries.ts'
import type {IdeaWords, StoredIdea} from './state.queries.ts'
import {photosIn} from './written-idea.ts'

/** A checked idea, ready to be stored. */
export interface NewIdea extends Arriving {
  words: IdeaWords
  /** The status that it begins with. */
  status: string
}

export type AddedIdea = Added<NewIdea, StoredIdea>
export type NewIdeaOutcome = Outcome<StoredIdea>

/** What is known when a group of ideas is taken in. */
export interface Group {
  lists: ReadonlyMap<number, IdeaList>
  /** By id, and every one that was taken in meanwhile. */
  stored: Map<string, StoredIdea>
  /** Ideas with a photo that is not theirs. */
  lostPhotos: ReadonlySet<NewIdea>
}

/** Decides on one idea, and gives it its number. Of two with one id, the first is stored. */
export function takeIdea(group: Group, idea: NewIdea): Taken<NewIdea, StoredIdea> {
  const known = group.stored.get(idea.id)
  if (known) {
    if (known.state === 'withdrawn') return refused('withdrawn')
    return isSame(known, idea) ? {is: 'known', row: known} : refused('key-reused')
  }
  const list = group.lists.get(idea.activity)
  if (!list) return refused('not-found')
  if (idea.obstacle) return {is: 'refused', refusal: idea.obstacle}
  if (group.lostPhotos.has(idea)) return {is: 'refused', refusal: photoGone()}
  const row = rowOf(idea, idea.verdict.isPublished ? ++list.newest : 0)
  group.stored.set(row.id, row)
  return {is: 'stored', sent: idea, row}
}

/** A photo is not stored any more, or belongs elsewhere. */
export function photoGone(): Refusal {
  const problem: AnswerProblem = {question: 'photos', code: 'photo-gone'}
  return new Refusal('answers-refused', {problems: [problem]})
}

/** Upload ids of the photos of an idea. */
export function photoIds(words: Pick<IdeaWords, 'photos'>): string[] {
  return photosIn(words).map(({photo}) => photo)
}

function refused(code: ConstructorParameters<typeof Refusal>[0]): Taken<NewIdea, StoredIdea> {
  return {is: 'refused', refusal: new Refusal(code)}
}

/** What an author sends; where it lies and is marked follows from that. */
const sent = ['title', 'text', 'name', 'category', 'tags', 'place', 'photos', 'fields'] as const

/** Whether an idea says the same as these words. */
export function saysTheSame(stored: IdeaWords, words: IdeaWords): boolean {
  return sent.every((column) => stored[column] === words[column])
}

/** Whether the same was sent before. What moderators have taken out of it since does not make it another. */
function isSame(stored: StoredIdea, {activity, words}: NewIdea): boolean {
  return stored.activity === activity && (stored.is_redacted === 1 || saysTheSame(stored, words))
}

function rowOf({id, activity, words, status, hour}: NewIdea, number: number): StoredIdea {
  const isPublished = number > 0
  return {
    id,
    activity,
    state: isPublished ? 'published' : 'waiting',
    number,
    hour: isPublished ? hour : 0,
    ...words,
    supports: 0,
    comments: 0,
    status,
    is_answered: 0,
    duplicate_of: 0,
    group: '',
    thread: 0,
    revision: 0,
    is_edited: 0,
    is_redacted: 0,
    hidden_reason: '',
    hidden_day: 0,
  }
}
