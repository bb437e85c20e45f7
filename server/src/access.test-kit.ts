/** For tests: every address that the server answers, in every state of an activity and of a receipt: who gets what. */
import type {CommentsActivity, Definition, IdeasActivity} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {expect} from 'vitest'
import {closes, june, opens, parkDefinition} from './saha.test-kit.ts'

/** An address with its method. */
export type Address = `${'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS'} /${string}`

export type Situation =
  | 'before it opens'
  | 'while it is open'
  | 'after it has closed'
  | 'of another municipality'
  | 'that is not there'

export const whenever = (status: number): Record<Situation, number> => ({
  'before it opens': status,
  'while it is open': status,
  'after it has closed': status,
  'of another municipality': 404,
  'that is not there': 404,
})

/** What an activity and all around it shows and takes. */
export const ofActivities: Record<Address, Record<Situation, number>> = {
  'GET /v1/activities/:municipality/:activity': whenever(200),
  'GET /v1/maps/:municipality/:activity': whenever(200),
  'GET /v1/results/:municipality/:activity': whenever(200),
  'GET /embed/:municipality/:activity': whenever(200),
  'GET /embed/:municipality/:activity/paper': whenever(200),
  'POST /v1/surveys/:municipality/:activity/responses': {
    ...whenever(201),
    'before it opens': 403,
    'after it has closed': 410,
  },
  'POST /v1/surveys/:municipality/:activity/photos': {
    ...whenever(201),
    'before it opens': 403,
    'after it has closed': 410,
  },
}

/** What a thread, all in it and all around it shows and takes. */
export const ofThreads: Record<Address, Record<Situation, number>> = {
  'GET /v1/comments/:municipality/:activity': whenever(200),
  'GET /v1/comments/:municipality/:activity/:comment': whenever(200),
  'GET /v1/feeds/:municipality/:activity': whenever(200),
  'GET /v1/moderation/:municipality/:activity': whenever(200),
  'POST /v1/comments/:municipality/:activity': {
    ...whenever(201),
    'before it opens': 403,
    'after it has closed': 410,
  },
  'POST /v1/comments/:municipality/:activity/:comment/votes': {
    ...whenever(200),
    'before it opens': 403,
    'after it has closed': 410,
  },
  'POST /v1/comments/:municipality/:activity/:comment/reports': {
    ...whenever(200),
    'before it opens': 403,
    'after it has closed': 410,
  },
}

const whileOpen = (status: number): Record<Situation, number> => ({
  ...whenever(status),
  'before it opens': 403,
  'after it has closed': 410,
})

/** What a collection of ideas, all in it and all around it shows and takes. */
export const ofIdeas: Record<Address, Record<Situation, number>> = {
  'GET /v1/ideas/:municipality/:activity': whenever(200),
  'GET /v1/ideas/:municipality/:activity/:idea': whenever(200),
  'GET /v1/ideas/:municipality/:activity/marks': whenever(200),
  'GET /v1/ideas/:municipality/:activity/files/:file': whenever(200),
  'GET /v1/feeds/:municipality/:activity/:idea': whenever(200),
  'POST /v1/ideas/:municipality/:activity': whileOpen(201),
  'POST /v1/ideas/:municipality/:activity/similar': whenever(200),
  'POST /v1/ideas/:municipality/:activity/:idea/supports': whileOpen(200),
  'POST /v1/ideas/:municipality/:activity/:idea/reports': whileOpen(200),
}

export const situations: Record<Situation, {now: number; municipality: string; activity: string}> = {
  'before it opens': {now: opens - 1_000, municipality: 'irbid', activity: 'park-survey'},
  'while it is open': {now: june, municipality: 'irbid', activity: 'park-survey'},
  'after it has closed': {now: closes, municipality: 'irbid', activity: 'park-survey'},
  'of another municipality': {now: june, municipality: 'zarqa', activity: 'park-survey'},
  'that is not there': {now: june, municipality: 'irbid', activity: 'lake-survey'},
}

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

/** What is the same for everybody at any time. Elements are not built here, and a picture has to be named. */
export const ofEverybody: Record<Address, number> = {
  'GET /saha.js': 404,
  'GET /v/*': 404,
  'GET /v1/images/:image': 404,
  'GET /v1/photos/:photo': 404,
  'GET /embed/:typeface': 404,
  'GET /v1/comments': 200,
  'GET /open311/v2/:file': 404,
  'GET /open311/v2/requests/:file': 400,
  'GET /open311/v2/services/:file': 400,
  'GET /v1/openapi.json': 200,
  'GET /v1/tickets': 200,
  'GET /health/live': 200,
  'GET /health/ready': 200,
  'GET /metrics': 200,
  'OPTIONS /v1/activities/:municipality/:activity': 204,
  'OPTIONS /v1/maps/:municipality/:activity': 204,
  'OPTIONS /v1/results/:municipality/:activity': 204,
  'OPTIONS /v1/surveys/:municipality/:activity/responses': 204,
  'OPTIONS /v1/surveys/:municipality/:activity/photos': 204,
  'OPTIONS /v1/comments': 204,
  'OPTIONS /v1/comments/:municipality/:activity': 204,
  'OPTIONS /v1/comments/:municipality/:activity/:comment': 204,
  'OPTIONS /v1/comments/:municipality/:activity/:comment/reports': 204,
  'OPTIONS /v1/comments/:municipality/:activity/:comment/votes': 204,
  'OPTIONS /v1/ideas/:municipality/:activity': 204,
  'OPTIONS /v1/ideas/:municipality/:activity/:idea': 204,
  'OPTIONS /v1/ideas/:municipality/:activity/:idea/reports': 204,
  'OPTIONS /v1/ideas/:municipality/:activity/:idea/supports': 204,
  'OPTIONS /v1/ideas/:municipality/:activity/marks': 204,
  'OPTIONS /v1/ideas/:municipality/:activity/similar': 204,
  'OPTIONS /v1/moderation/:municipality/:activity': 204,
  'OPTIONS /v1/photos/:photo': 204,
  'OPTIONS /v1/receipts': 204,
  'OPTIONS /v1/receipts/appeals': 204,
  'OPTIONS /v1/tickets': 204,
  'OPTIONS /v1/receipts/photos/:photo': 204,
  'OPTIONS /v1/images/:image': 204,
}

/** The console's page and its files, of which `staff/console.routes.test.ts` tells. */
export const ofConsole: Address[] = ['GET /console', 'GET /console/', 'GET /console/assets/:file']

/** A thread beside the survey of `irbid`. */
export const talk: CommentsActivity = {
  id: 'park-talk',
  kind: 'comments',
  title: {en: 'Talk'},
  comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
}

/** Ideas beside them. */
export const proposals: IdeasActivity = {
  id: 'old-station',
  kind: 'ideas',
  title: {en: 'What should we do with the old station square?'},
  ideas: {moderation: 'after', reportsToHold: 3, supports: {}},
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
  const consultations = [{...first, activities: [...first.activities, talk, proposals]}, ...more]
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
