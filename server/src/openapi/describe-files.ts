import {readIdeaFile} from '@saha/contract/file-routes'
import {ideaFilters} from './facts-of-ideas.ts'
import {addressOf, describeRefusals, parametersIn, reference} from './parts.ts'

const contents = {
  'application/geo+json': {schema: {type: 'object', description: 'RFC 7946, one feature for each idea.'}},
  'application/json': {schema: reference('IdeasFile')},
  'text/csv': {},
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {},
}

/** The address of files of ideas, as a path of OpenAPI. */
export function describeFiles(): Record<string, object> {
  const {method, path} = readIdeaFile
  const parameters = parametersIn(path, reference('Id')).map((parameter) =>
    'name' in parameter && parameter.name === 'file'
      ? {
          ...parameter,
          schema: {type: 'string', enum: ['ideas.geojson', 'ideas.json', 'ideas.csv', 'ideas.xlsx']},
        }
      : parameter,
  )
  const asked = [
    ...ideaFilters,
    {name: 'lang', means: 'One of the municipality’s languages; its main one by default.'},
    {name: 'all', means: '`1`: in GeoJSON also ideas without a place, whose geometry is `null`.'},
  ]
  return {
    [addressOf(path)]: {
      [method.toLowerCase()]: {
        operationId: 'readIdeaFile',
        summary: 'All ideas that the filters let through, by number, as one file.',
        parameters: [
          ...parameters,
          ...asked.map(({name, means}) => ({
            name,
            in: 'query',
            required: false,
            description: means,
            schema: {type: 'string'},
          })),
        ],
        responses: {
          200: {description: 'The file.', content: contents},
          304: {description: 'Nothing has changed since the given `ETag`.'},
          ...describeRefusals(['not-found', 'invalid', 'too-many', 'busy', 'unknown']),
        },
      },
    },
  }
}
