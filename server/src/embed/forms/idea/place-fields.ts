/** Where an idea lies, without a map: from the list, or in words. */
import type {PlaceAnswer, PlainOption} from '@saha/contract'
import type {IdeasRecord} from '../../../activities/activities.queries.ts'
import {html, type Markup} from '../../markup.ts'
import {group, lineField, problemAt, selectField, type FormProblem} from '../fields.ts'
import {typedIn, type Visit} from '../visit.ts'

/** Fields of an idea. Those of further questions have no underscore. */
export const names = {
  name: '_name',
  title: '_title',
  text: '_text',
  category: '_category',
  tags: '_tags',
  listed: '_listed',
  address: '_address',
} as const

export type Proposing = Visit<IdeasRecord>

/** As of a question for a place: the districts where there is neither a list nor an address. */
function listOf({activity}: Proposing): readonly PlainOption[] {
  const {place} = activity.shown.ideas
  return place?.list ?? (place?.address ? [] : (activity.shown.districts ?? []))
}

export function placeFields(
  visit: Proposing,
  problems: readonly FormProblem[],
  isMarked: boolean,
): Markup | '' {
  const {reader, activity} = visit
  const {place} = activity.shown.ideas
  if (!place) return ''
  const {proposalParts, forms, place: words, survey} = reader.terms
  const list = listOf(visit)
  const note = place.required ? survey.required : proposalParts.optional
  const at = (name: string) => ({name, value: typedIn(visit, name), problem: problemAt(problems, name)})
  return group(
    {
      name: 'place',
      label: '',
      help: html`<span class="line">${proposalParts.place.hint}</span>
        <span class="line"
          >${isMarked ? `${forms.survey.given}. ${forms.survey.givenStays}` : forms.survey.drawn}</span
        >`,
    },
    html`${proposalParts.place.title} <small>(${note})</small>`,
    html`${
      list.length > 0
        ? selectField(
            {
              ...at(names.listed),
              label: words.ways.list,
              choices: list.map(({id, text}) => ({value: id, words: reader.plain(text)})),
            },
            words.none,
          )
        : ''
    }
    ${place.address ? lineField({...at(names.address), label: words.address}) : ''}`,
  )
}

export function placeTyped(visit: Proposing): PlaceAnswer | undefined {
  const {place} = visit.activity.shown.ideas
  const listed = typedIn(visit, names.listed)
  const address = typedIn(visit, names.address).trim()
  if (place && listOf(visit).some(({id}) => id === listed)) return {listed}
  return place?.address && address !== '' ? {address} : undefined
}

export function placeProblems(visit: Proposing): FormProblem[] {
  const {place} = visit.activity.shown.ideas
  if (!place?.required || placeTyped(visit)) return []
  const field = listOf(visit).length > 0 ? names.listed : names.address
  return [{field, words: visit.reader.terms.place.problems.where}]
}
