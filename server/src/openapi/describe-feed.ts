import {readFeed, readIdeaFeed} from '@saha/contract/feed-routes'
import {addressOf, describeRefusals, parametersIn, reference} from './parts.ts'

/** The addresses of feeds, as paths of OpenAPI. */
export function describeFeed(): Record<string, object> {
  return {
    [addressOf(readFeed.path)]: {
      get: {
        operationId: 'readFeed',
        summary: 'The newest comments of a thread, or the newest ideas of a collection, as an Atom feed.',
        parameters: [...parametersIn(readFeed.path, reference('Id')), language],
        responses: {...found, ...describeRefusals(['not-found', 'unknown'])},
      },
    },
    [addressOf(readIdeaFeed.path)]: {
      get: {
        operationId: 'readIdeaFeed',
        summary: 'What the municipality has done with an idea, and answered to it, as an Atom feed.',
        parameters: [
          ...parametersIn(readFeed.path, reference('Id')),
          {
            name: 'idea',
            in: 'path',
            required: true,
            description: 'Its number.',
            schema: {type: 'integer', minimum: 1},
          },
          language,
        ],
        responses: {...found, ...describeRefusals(['not-found', 'too-many', 'unknown'])},
      },
    },
  }
}

const language = {
  name: 'lang',
  in: 'query',
  required: false,
  description: 'One of the municipality’s languages; its main one by default.',
  schema: {type: 'string'},
}

const found = {
  200: {description: 'The feed.', content: {'application/atom+xml': {}}},
  304: {description: 'Nothing has changed since the given `ETag`.'},
}
