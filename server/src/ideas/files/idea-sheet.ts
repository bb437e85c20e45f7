/** The columns of a sheet of ideas, and the properties that a map shows: one list for all. */
import type {Answer, FileIdea, PlaceQuestion, Text} from '@saha/contract'
import {isAnswerable, ownAnswer, wordsIn} from '@saha/domain'
import type {IdeasRecord} from '../../activities/activities.queries.ts'
import type {Cell} from '../../export/column.ts'
import {columnsOf} from '../../export/columns.ts'
import {placeColumns} from '../../export/place-columns.ts'

/** One column. */
export interface IdeaColumn {
  name: string
  /** Whether citizens write or draw here what they like. */
  isFreeText: boolean
  /** Only staff see it. */
  isForStaff: boolean
  cellOf: (idea: FileIdea) => Cell
}

/** What is needed to say ids in words. */
export interface SheetWords {
  record: IdeasRecord
  language: string
  /** Id of a group to its title. */
  groups: ReadonlyMap<string, Text>
}

export function ideaColumns({record, language, groups}: SheetWords): IdeaColumn[] {
  const {ideas, statuses, municipality, districts = []} = record.shown
  const say = (text: Text | undefined) =>
    text ? wordsIn(text, language, municipality.languages).words : null
  const said = (list: readonly {id: string; text: Text}[], id: string | undefined) =>
    say(list.find((one) => one.id === id)?.text)
  const lastAnswer = ({steps = []}: FileIdea) => steps.findLast(({text}) => text !== undefined)
  return [
    plain('number', ({number = null}) => number),
    staff('id', ({id}) => id),
    staff('state', ({state}) => state),
    staff('reason', ({hidden}) => hidden?.reason ?? null),
    staff('hidden_day', ({hidden}) => hidden?.day ?? null),
    plain('day', ({at}) => at?.slice(0, 10) ?? null),
    plain('hour', ({at = null}) => at),
    written('title', ({title = null}) => title),
    written('text', ({text = null}) => text),
    written('name', ({name = null}) => name),
    plain('category', ({category = null}) => category),
    plain('category_text', ({category}) => said(ideas.categories ?? [], category)),
    written('tags', ({tags = []}) => tags.join(', ') || null),
    plain('status', ({status = null}) => status),
    plain('status_text', ({status}) => said(statuses, status)),
    plain('stage', ({status}) => statuses.find(({id}) => id === status)?.stage ?? null),
    plain('supports', ({supports}) => supports),
    plain('comments', ({comments = 0}) => comments),
    plain('answered', (idea) => (lastAnswer(idea) ? 1 : 0)),
    plain('answer', (idea) => say(lastAnswer(idea)?.text)),
    plain('answer_office', (idea) => say(lastAnswer(idea)?.office)),
    plain('answer_day', (idea) => lastAnswer(idea)?.day ?? null),
    plain('answer_link', (idea) => lastAnswer(idea)?.link ?? null),
    plain('duplicate_of', ({duplicateOf = null}) => duplicateOf),
    plain('group', ({group = null}) => group),
    plain('group_text', ({group = ''}) => say(groups.get(group))),
    plain('edited', ({edited}) => (edited ? 1 : 0)),
    plain('redacted', ({redacted}) => (redacted ? 1 : 0)),
    plain('district', ({district = null}) => district),
    plain('district_text', ({district}) => said(districts, district)),
    ...placesOf(record),
    ...fieldsOf(record),
    plain('url', ({url = null}) => url),
  ]
}

function plain(name: string, cellOf: IdeaColumn['cellOf']): IdeaColumn {
  return {name, isFreeText: false, isForStaff: false, cellOf}
}

function written(name: string, cellOf: IdeaColumn['cellOf']): IdeaColumn {
  return {...plain(name, cellOf), isFreeText: true}
}

function staff(name: string, cellOf: IdeaColumn['cellOf']): IdeaColumn {
  return {...plain(name, cellOf), isForStaff: true}
}

function placesOf({shown, map}: IdeasRecord): IdeaColumn[] {
  const {place} = shown.ideas
  if (!place) return []
  const {list = map?.districts, address} = place
  const question: PlaceQuestion = {
    id: 'place',
    type: 'place',
    text: {},
    shapes: place.shapes,
    ...(list && {list: list.map(({id, text}) => ({id, text}))}),
    ...(address && {address}),
  }
  // The district of an idea is known already.
  return placeColumns(question, undefined).map(({name, isFreeText, cellOf}) => ({
    name: name.replace('.', '_'),
    isFreeText,
    isForStaff: false,
    cellOf: (idea) => (idea.place ? cellOf(idea.place) : null),
  }))
}

function fieldsOf({shown}: IdeasRecord): IdeaColumn[] {
  return (shown.ideas.fields ?? []).filter(isAnswerable).flatMap((question) =>
    columnsOf(question).map(({name, cellOf}) => ({
      name: `field_${name.replaceAll('.', '_')}`,
      // Its answers are public, as its author was told; what was written is words all the same.
      isFreeText: true,
      isForStaff: false,
      cellOf: (idea: FileIdea) => {
        const answer: Answer | undefined = ownAnswer(idea.fields ?? {}, question.id)
        return answer === undefined || answer === null ? null : cellOf(answer)
      },
    })),
  )
}
