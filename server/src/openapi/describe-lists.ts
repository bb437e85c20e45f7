import {
  readListCalendar,
  readListFeed,
  readNetworkCalendar,
  readNetworkFeed,
} from '@saha/contract/feed-routes'
import {consultationFilters, networkFilters} from './facts-of-consultations.ts'
import {addressOf, describeRefusals, parametersIn, reference} from './parts.ts'

const language = {name: 'lang', means: 'One of the languages in which is published; the main one by default.'}

const described = {
  readListFeed: {...readListFeed, what: 'Consultations of a municipality that have opened, as an Atom feed.'},
  readNetworkFeed: {...readNetworkFeed, what: 'The same of all municipalities on the server.'},
  readListCalendar: {
    ...readListCalendar,
    what: 'First and last days of a municipality’s consultations, and events, for calendars.',
  },
  readNetworkCalendar: {...readNetworkCalendar, what: 'The same of all municipalities on the server.'},
}

/** The addresses of feeds and calendars of consultations, as paths of OpenAPI. */
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
  const query = [...(isOwn ? consultationFilters : networkFilters), language]
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
