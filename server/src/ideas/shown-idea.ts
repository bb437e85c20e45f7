import type {HideReason, Idea, IdeaCard, IdeaLink, IdeaPhoto, IdeaStep, Tombstone} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {excerptOf, writtenDay, type IdeaIndex} from '@saha/domain'
import type {StoredIdea} from './state.queries.ts'

const hour = 3_600_000

/** A published idea as it stands in a list. */
export function shownCard(row: StoredIdea, index: IdeaIndex): IdeaCard {
  const [photo]: IdeaPhoto[] = JSON.parse(row.photos)
  const duplicateOf = index.originalOf(row.number)
  return {
    ...shownCommon(row, index),
    excerpt: excerptOf(row.text, limits.ideaExcerpt),
    ...(photo && {photo}),
    ...(duplicateOf !== undefined && {duplicateOf}),
  }
}

/** What goes with an idea and is not in its own row. */
export interface AroundIdea {
  steps: readonly IdeaStep[]
  /** The idea of which it is a duplicate, and its own duplicates. */
  original: StoredIdea | undefined
  duplicates: readonly StoredIdea[]
  /** `municipality/activity` of the thread under it. */
  thread: string | undefined
}

/** A published idea as it stands alone. */
export function shownIdea(row: StoredIdea, index: IdeaIndex, around: AroundIdea): Idea {
  const {steps, original, duplicates, thread} = around
  return {
    ...shownCommon(row, index),
    text: row.text,
    ...(row.place !== '' && {place: JSON.parse(row.place)}),
    photos: JSON.parse(row.photos),
    ...(row.fields !== '' && {fields: JSON.parse(row.fields)}),
    steps: [...steps],
    ...(original && {duplicateOf: linkTo(original)}),
    duplicates: duplicates.map(linkTo),
    ...(thread !== undefined && {thread}),
  }
}

/** What is left of an idea at its own address. */
export function shownStone(row: StoredIdea): Idea {
  return {
    idea: row.number,
    hour: new Date(row.hour * hour).toISOString(),
    gone: goneOf(row),
    tags: [],
    supports: 0,
    comments: 0,
    status: row.status,
    photos: [],
    steps: [],
    duplicates: [],
  }
}

function shownCommon(row: StoredIdea, index: IdeaIndex): Omit<IdeaCard, 'excerpt' | 'photo' | 'duplicateOf'> {
  const together = index.together(row.number)
  const tags: string[] = JSON.parse(row.tags)
  return {
    idea: row.number,
    hour: new Date(row.hour * hour).toISOString(),
    title: row.title,
    name: row.name,
    ...(row.category !== '' && {category: row.category}),
    tags: tags.map((tag) => index.tags.textOf(index.tags.find(tag) ?? 0) || tag),
    ...(row.district !== '' && {district: row.district}),
    supports: row.supports,
    comments: row.comments,
    status: row.status,
    ...(row.is_answered === 1 && {answered: true}),
    ...(together && {together}),
    ...(row.group !== '' && {group: row.group}),
    ...(row.is_edited === 1 && {edited: true}),
    ...(row.is_redacted === 1 && {redacted: true}),
  }
}

/** An idea as a link to it. */
export function linkTo({number, title, supports, status}: StoredIdea): IdeaLink {
  return {idea: number, title, supports, status}
}

function goneOf({state, hidden_reason, hidden_day}: StoredIdea): Tombstone {
  if (state === 'withdrawn') return {is: 'withdrawn'}
  if (state !== 'hidden') return {is: 'held'}
  // Whoever hides names one of the contract's reasons.
  return {is: 'hidden', reason: hidden_reason as HideReason, day: writtenDay(hidden_day)}
}
