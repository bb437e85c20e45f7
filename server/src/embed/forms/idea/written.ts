/** What an author writes into the form of an idea, and how it is asked for. */
import type {Answers, IdeaChanges, PlaceAnswer} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanComment} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import {lineField, problemAt, selectField, textField, type FormProblem} from '../fields.ts'
import {nameField, nameProblems} from '../names.ts'
import {photoField} from '../photos/photo-field.ts'
import {photoFields, photosIn} from '../photos/take-photos.ts'
import type {Filling} from '../survey/filling.ts'
import {fillFields} from '../survey/further-fields.ts'
import {inWords} from '../survey/in-words.ts'
import {questionIn} from '../survey/questions.ts'
import {mistakesIn} from '../survey/typed-answers.ts'
import {typedIn} from '../visit.ts'
import {names, placeFields, placeProblems, placeTyped, type Proposing} from './place-fields.ts'

/** What was stored before, where it is changed: what no field can hold stays. */
export interface StoredIdea {
  place?: PlaceAnswer | undefined
  fields?: Answers | undefined
}

/** Slot of an idea's own photos. No question can have this name. */
export const ownPhotos = '_own'

export const fieldsIn = (visit: Proposing, {fields}: StoredIdea): Filling =>
  fillFields(visit, visit.activity.shown.ideas.fields, fields)

/** Whether photos can be chosen in the form. */
export const hasPhotos = ({activity}: Proposing): boolean => {
  const {photos, fields} = activity.shown.ideas
  return photos === true || (fields?.some(({type}) => type === 'photo') ?? false)
}

/** What is wrong with it, before it is sent. */
export function problemsOf(visit: Proposing, stored: StoredIdea = {}): FormProblem[] {
  const {problems: words} = visit.reader.terms.proposalRules
  const check = (field: string, most: number, empty: string, unseen: string, long: string): FormProblem[] => {
    const text = typedIn(visit, field)
    if (text.trim() === '') return [{field, words: empty}]
    if (cleanComment(text) === '') return [{field, words: unseen}]
    return text.length > most ? [{field, words: long}] : []
  }
  const {categories} = visit.activity.shown.ideas
  const isMissing = categories && !categories.some(({id}) => id === typedIn(visit, names.category))
  const filling = fieldsIn(visit, stored)
  return [
    ...nameProblems(visit, names.name),
    ...check(names.title, limits.ideaTitle, words.heading, words.headingUnseen, words.headingLong),
    ...check(names.text, limits.ideaText, words.text, words.unseen, words.long),
    ...(isMissing ? [{field: names.category, words: words.category}] : []),
    ...(marked(stored) ? [] : placeProblems(visit)),
    ...inWords(filling, mistakesIn(filling)),
  ]
}

/** A place on the map, which no field can hold. */
const marked = ({place}: StoredIdea) => (place && 'shape' in place ? place : undefined)

/** Why it was not accepted. */
export function refusalWords({reader}: Proposing, code: string): string {
  const {because} = reader.terms.refusedIdea
  return Object.hasOwn(because, code) ? because[code as keyof typeof because] : because.unknown
}

/** The idea as the server takes it. */
export function written(visit: Proposing, stored: StoredIdea = {}): IdeaChanges {
  const {ideas} = visit.activity.shown
  const place = placeTyped(visit) ?? marked(stored)
  const tags = typedIn(visit, names.tags)
    .split(/[,،؛;\n]/)
    .map((tag) => tag.trim().slice(0, limits.tagText))
    .filter((tag) => tag !== '')
    .slice(0, limits.ideaTags)
  const pictures = photosIn(visit.typed, ownPhotos).map((photo) => ({
    photo,
    alt: typedIn(visit, photoFields.alt(photo)).trim().slice(0, limits.photoAlt),
  }))
  return {
    name: typedIn(visit, names.name),
    title: typedIn(visit, names.title),
    text: typedIn(visit, names.text),
    ...(ideas.categories && {category: typedIn(visit, names.category)}),
    ...(ideas.tags && tags.length > 0 && {tags}),
    ...(place && {place}),
    ...(ideas.fields && {fields: fieldsIn(visit, stored).path.answers}),
    ...(pictures.length > 0 && {photos: pictures}),
  }
}

/** All that everybody reads of an idea in somebody's own words. */
export function published(visit: Proposing, stored: StoredIdea = {}): string[] {
  const {name, title, text, tags = [], place, photos = [], fields = {}} = written(visit, stored)
  const typed = Object.values(fields).filter((answer) => typeof answer === 'string')
  const address = place && 'address' in place ? [place.address] : []
  return [name, title, text, ...tags, ...photos.map(({alt = ''}) => alt), ...address, ...typed]
}

/** All fields of the form. */
export function ideaFields(visit: Proposing, problems: readonly FormProblem[], stored?: StoredIdea): Markup {
  const {proposing, proposalParts, forms} = visit.reader.terms
  const {ideas} = visit.activity.shown
  const filling = {...fieldsIn(visit, stored ?? {}), problems}
  const at = (name: string) => ({name, value: typedIn(visit, name), problem: problemAt(problems, name)})
  return html`${nameField(visit, problems, names.name, stored === undefined)}
  ${lineField({...at(names.title), label: proposing.heading, help: proposing.headingHint})}
  ${textField({...at(names.text), label: proposing.text, help: proposing.textHint})}
  ${categoryField(visit, problems)} ${placeFields(visit, problems, marked(stored ?? {}) !== undefined)}
  ${
    ideas.tags
      ? lineField({
          ...at(names.tags),
          label: html`${proposalParts.tags.title} <small>(${proposalParts.optional})</small>`,
          help: forms.tags,
        })
      : ''
  }
  ${ideas.photos ? photoFieldOf(visit) : ''}
  ${ideas.fields ? html`<p class="help">${proposalParts.fields.public}</p>` : ''}
  ${ideas.fields?.map((question) => questionIn(filling, question))}`
}

function photoFieldOf(visit: Proposing): Markup {
  const {photos: words} = visit.reader.terms.proposalParts
  return photoField(visit, {
    name: ownPhotos,
    label: words.title,
    help: words.public,
    most: limits.ideaPhotos,
    asksAlt: words.alt,
  })
}

function categoryField(visit: Proposing, problems: readonly FormProblem[]): Markup | '' {
  const {reader, activity} = visit
  const {categories} = activity.shown.ideas
  if (!categories) return ''
  return selectField(
    {
      name: names.category,
      label: reader.terms.proposing.category,
      value: typedIn(visit, names.category),
      choices: categories.map(({id, text}) => ({value: id, words: reader.plain(text)})),
      problem: problemAt(problems, names.category),
    },
    reader.terms.proposalParts.none,
  )
}
