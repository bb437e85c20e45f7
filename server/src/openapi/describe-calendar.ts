import {readCalendar} from '@saha/contract/event-routes'
import {addressOf, describeRefusals, parametersIn, reference} from './parts.ts'

/** The address of calendar files, as a path of OpenAPI. */
export function describeCalendar(): Record<string, object> {
  return {
    [addressOf(readCalendar.path)]: {
      get: {
        operationId: 'readCalendar',
        summary: 'When and where an event takes place, for calendars (RFC 5545). Nothing in it is personal.',
        parameters: [
          ...parametersIn(readCalendar.path, reference('Id')),
          {
            name: 'lang',
            in: 'query',
            required: false,
            description: 'One of the languages of the municipality. Default: its main one.',
            schema: {type: 'string'},
          },
        ],
        responses: {
          200: {description: 'The file.', content: {'text/calendar': {schema: {type: 'string'}}}},
          304: {description: 'Nothing has changed since the given `ETag`.'},
          ...describeRefusals(['not-found', 'unknown']),
        },
      },
    },
  }
}
