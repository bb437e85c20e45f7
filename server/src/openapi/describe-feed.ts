import {readFeed} from '@saha/contract/feed-routes'
import {addressOf, describeRefusals, parametersIn, reference} from './parts.ts'

/** The address of feeds, as a path of OpenAPI. */
export function describeFeed(): Record<string, object> {
  const {method, path} = readFeed
  return {
    [addressOf(path)]: {
      [method.toLowerCase()]: {
        operationId: 'readFeed',
        summary: 'The newest comments of a thread as an Atom feed.',
        parameters: [
          ...parametersIn(path, reference('Id')),
          {
            name: 'lang',
            in: 'query',
            required: false,
            description: 'One of the municipality’s languages; its main one by default.',
            schema: {type: 'string'},
          },
        ],
        responses: {
          200: {description: 'The feed.', content: {'application/atom+xml': {}}},
          304: {description: 'Nothing has changed since the given `ETag`.'},
          ...describeRefusals(['not-found', 'unknown']),
        },
      },
    },
  }
}
