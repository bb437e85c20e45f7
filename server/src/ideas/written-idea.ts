/** What an author writes, on its way into the store. */
import type {
  AnswerProblem,
  Answers,
  IdeaPhoto,
  NewIdea as SentIdea,
  PlaceAnswer,
  Question,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {
  canonicalJson,
  checkFields,
  checkIdeaPlace,
  cleanFields,
  cleanTags,
  cleanTitle,
  groundOf,
  wordsInFields,
} from '@saha/domain'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import {cleanAuthor, cleanText} from '../contributions/clean-words.ts'
import {Refusal} from '../refusal.ts'
import type {IdeaWords} from './state.queries.ts'

/** An idea as it is sent, first or with changes. */
export type Written = Pick<
  SentIdea,
  'title' | 'text' | 'name' | 'category' | 'tags' | 'place' | 'photos' | 'fields'
>

/** The same once everything that was typed is cleaned. */
export interface CleanIdea {
  title: string
  text: string
  name: string
  category: string | undefined
  tags: string[]
  place: PlaceAnswer | undefined
  photos: IdeaPhoto[]
  fields: Answers
}

/**
 * An idea with its words as they are kept.
 *
 * @throws Refusal `text-refused` when nothing is left of title, text or name, or one of them is too long; `invalid` when a
 *   photo is named twice.
 */
export function cleanIdea({shown}: IdeasRecord, written: Written): CleanIdea {
  const {category, place, photos = []} = written
  if (new Set(photos.map(({photo}) => photo)).size < photos.length) throw new Refusal('invalid')
  const title = cleanTitle(written.title)
  if (title === '' || title.length > limits.ideaTitle) throw new Refusal('text-refused')
  return {
    title,
    text: cleanText(written.text, limits.ideaText),
    name: cleanAuthor(written.name),
    category,
    tags: cleanTags(written.tags ?? []),
    place: place && 'address' in place ? {address: cleanTitle(place.address)} : place,
    photos: photos.map(({photo, alt}) => ({photo, alt: cleanTitle(alt)})),
    fields: cleanFields(shown.ideas.fields ?? [], written.fields ?? {}),
  }
}

/**
 * Why an idea does not fit into its collection, as that works now; `undefined` when it does. `changed` tells somebody who
 * wrote it when the collection worked in another way: before it had categories, or while it took photos.
 */
export function misfitOf({map, shown}: IdeasRecord, idea: CleanIdea): Refusal | undefined {
  const {categories, tags, place, photos, fields = []} = shown.ideas
  const asked = new Set(fields.map(({id}) => id))
  const fits =
    (categories ? categories.some(({id}) => id === idea.category) : idea.category === undefined) &&
    (tags || idea.tags.length === 0) &&
    (idea.place === undefined || (place && map)) &&
    (photos || idea.photos.length === 0) &&
    Object.keys(idea.fields).every((id) => asked.has(id))
  if (!fits) return new Refusal('changed')
  const code = place && map && checkIdeaPlace(place, map, idea.place)
  const problems: AnswerProblem[] = [
    ...(code ? [{question: 'place', code}] : []),
    ...checkFields(fields, idea.fields),
  ]
  return problems.length > 0 ? new Refusal('answers-refused', {problems}) : undefined
}

/** What is stored of it. */
export function wordsOf({map}: IdeasRecord, idea: CleanIdea): IdeaWords {
  const {title, text, name, category = '', tags, place, photos, fields} = idea
  return {
    title,
    text,
    name,
    category,
    tags: JSON.stringify(tags),
    place: place ? canonicalJson(place) : '',
    ...groundOf(place, map),
    photos: JSON.stringify(photos.map(({photo, alt}) => ({photo, alt}))),
    fields: Object.keys(fields).length > 0 ? canonicalJson(fields) : '',
  }
}

/** What is stored of the photos of an idea. */
export function photosIn({photos}: Pick<IdeaWords, 'photos'>): IdeaPhoto[] {
  return JSON.parse(photos)
}

/** What is stored of the answers of an idea. */
export function fieldsIn({fields}: Pick<IdeaWords, 'fields'>): Answers {
  return fields === '' ? {} : JSON.parse(fields)
}

/** What is stored of the place of an idea. */
export function placeIn({place}: Pick<IdeaWords, 'place'>): PlaceAnswer | undefined {
  return place === '' ? undefined : JSON.parse(place)
}

/**
 * Whatever was typed beside title, text and name: tags, an address, what photos show, answers in words.
 *
 * @param fields of the collection.
 */
export function furtherWords(idea: IdeaWords, fields: readonly Question[] = []): string[] {
  const place = placeIn(idea)
  const tags: string[] = JSON.parse(idea.tags)
  return [
    ...tags,
    ...(place && 'address' in place ? [place.address] : []),
    ...photosIn(idea).flatMap(({alt}) => (alt === '' ? [] : [alt])),
    ...wordsInFields(fields, fieldsIn(idea)),
  ]
}

/** All that was typed but for the name, as it is judged. @param fields of the collection. */
export function allWords(idea: IdeaWords, fields: readonly Question[] = []): string {
  return [idea.title, idea.text, ...furtherWords(idea, fields)].join('\n')
}
