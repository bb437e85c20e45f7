/** For tests: what holders of receipts may do, in every state of what was handed in. */
import type {CommentsActivity, Definition} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {expect} from 'vitest'
import {parkDefinition} from '../saha.test-kit.ts'
import type {Address} from './public-rows.test-kit.ts'

export type Holding =
  | 'while it is open'
  | 'after it has closed'
  | 'that was withdrawn'
  | 'on a page of another municipality'
  | 'that nobody was given'
  | 'that is none'

const toNobody = {'that nobody was given': 404, 'that is none': 404}

/** What the holder of a receipt may do. */
export const ofReceipts: Record<Address, Record<Holding, number>> = {
  // Who holds the code may read on any page: a page that does not have it learns nothing.
  'GET /v1/receipts': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 200,
    'that was withdrawn': 410,
    'on a page of another municipality': 200,
  },
  'GET /v1/receipts/photos/:photo': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 200,
    'that was withdrawn': 404,
    'on a page of another municipality': 200,
  },
  'PUT /v1/receipts': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 410,
    'that was withdrawn': 410,
    'on a page of another municipality': 403,
  },
  'DELETE /v1/receipts': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 410,
    'that was withdrawn': 200,
    'on a page of another municipality': 403,
  },
}

/** What whoever holds the receipt of a hidden comment may do: what was said about it stays open to doubt after closing. */
export const ofHidden: Record<Address, Record<Holding, number>> = {
  'POST /v1/receipts/appeals': {
    ...toNobody,
    'while it is open': 201,
    'after it has closed': 201,
    'that was withdrawn': 410,
    'on a page of another municipality': 403,
  },
}

/** A thread beside the survey of `irbid`. */
export const talk: CommentsActivity = {
  id: 'park-talk',
  kind: 'comments',
  title: {en: 'Talk'},
  comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
}

export const survey = wholeSurvey
export const {pictures: _, ...answers} = wholeAnswers
export const elsewhere = 'https://www.zarqa.example'

/** `irbid` with one survey of every kind of question, and `zarqa` with a site of its own and another survey. */
export function definitions(): Definition[] {
  const {municipality, ...definition} = parkDefinition(survey)
  const other = parkDefinition()
  const [consultation] = other.consultations
  const [activity] = consultation?.activities ?? []
  if (!consultation || !activity) throw new Error('There is an activity.')
  const [first, ...more] = definition.consultations
  if (!first) throw new Error('There is a consultation.')
  const consultations = [{...first, activities: [...first.activities, talk]}, ...more]
  return [
    {saha: 1, municipality: {...municipality, map: exampleMap}, consultations},
    {
      ...other,
      municipality: {...other.municipality, id: 'zarqa', origins: [elsewhere]},
      consultations: [{...consultation, activities: [{...activity, id: 'market-survey'}]}],
    },
  ]
}

export const rowsOf = <State extends string>(table: Record<Address, Record<State, number>>) =>
  Object.entries(table).flatMap(([address, statuses]) =>
    Object.entries(statuses).map(([state, status]) => [address, state, status] as [Address, State, number]),
  )

export function methodAndPath(
  address: Address,
  params: Record<string, string> = {},
): {method: string; path: string} {
  const [method = '', path = ''] = address.split(' ')
  return {method, path: path.replace(/:([a-z]+)/g, (_whole, name: string) => params[name] ?? 'a')}
}

/** No cookie, and nothing that a browser could take for something else. */
export function expectPlain({headers}: Response) {
  expect(headers.getSetCookie()).toEqual([])
  expect(headers.get('x-content-type-options')).toBe('nosniff')
}
