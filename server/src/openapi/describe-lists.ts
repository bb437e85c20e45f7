import {
  readListCalendar,
  readListFeed,
  readNetworkCalendar,
  readNetworkFeed,
  readOutcomeFeed,
} from '@saha/contract/feed-routes'
import {consultationFilters, networkFilters} from './facts-of-consultations.ts'
import {addressOf, describeRefusals, parametersIn, reference} from './parts.ts'

const language = {name: 'lang', means: 'One of the languages in which is published; the main one by default.'}

const outcomeFilters = [{name: 'consultation', means: 'Only what is about this consultation: its id.'}]

const described = {
  readListFeed: {...readListFeed, what: 'Consultations of a municipality that have opened, as an Atom feed.'},
  readNetworkFeed: {...readNetworkFeed, what: 'The same of all municipalities on the server.'},
  readListCalendar: {
    ...readListCalendar,
    what: 'First and last days of a municipality’s consultations, and events, for calendars.',
  },
  readOutcomeFeed: {...readOutcomeFeed, what: 'What a municipality has decided, as an Atom feed.'},
  readNetworkCalendar: {...readNetworkCalendar, what: 'The same of all municipalities on the server.'},
}

/** The addresses of feeds and calendars of consultations, and of the feed of decisions, as paths of OpenAPI. */
export function describeLists(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(described).map(([name, {path, what}]) => {
      const isOwn = path.includes(':')
      return [addressOf(path), {get: describe(name, path, what, isOwn)}]
    }),
  )
}

function describe(name: string, path: string, summary: string, isOwn: boolean): object {
  const type = name.endsWith('Feed') ? 'application/atom+xml' : 'text/calendar'
  const filters = name === 'readOutcomeFeed' ? outcomeFilters : isOwn ? consultationFilters : networkFilters
  const query = [...filters, language]
  return {
    operationId: name,
    summary,
    parameters: [
      ...parametersIn(path, reference('Id')),
      ...query.map((one) => ({
        name: one.name,
        in: 'query',
        required: false,
        description: one.means,
        schema: {type: 'string'},
      })),
    ],
    responses: {
      200: {description: 'What was asked for.', content: {[type]: {}}},
      304: {description: 'Nothing has changed since the given `ETag`.'},
      ...describeRefusals([...(isOwn ? (['not-found'] as const) : []), 'invalid', 'too-many', 'unknown']),
    },
  }
}
