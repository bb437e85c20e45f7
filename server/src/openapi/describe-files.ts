import {readIdeaFile} from '@saha/contract/file-routes'
import {readCatalog, readResultFile} from '@saha/contract/result-file-routes'
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

const resultContents = {
  'application/json': {schema: reference('Snapshot')},
  'text/csv': {},
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {},
  'application/geo+json': {
    schema: {
      type: 'object',
      description: 'RFC 7946, one feature for each square of a map in which enough people marked something.',
    },
  },
}

/** The addresses of files of results, and of the list of all that is published. */
export function describeResultFiles(): Record<string, object> {
  const {method, path} = readResultFile
  const parameters = parametersIn(path, reference('Id')).map((parameter) =>
    'name' in parameter && parameter.name === 'file'
      ? {
          ...parameter,
          schema: {
            type: 'string',
            enum: ['results.csv', 'results.xlsx', 'results.json', 'places.geojson'],
          },
        }
      : parameter,
  )
  const language = {
    name: 'lang',
    in: 'query',
    required: false,
    description: 'One of the municipality’s languages; its main one by default.',
    schema: {type: 'string'},
  }
  return {
    [addressOf(path)]: {
      [method.toLowerCase()]: {
        operationId: 'readResultFile',
        summary: 'The newest published results of a survey as a file: the very numbers that everybody sees.',
        parameters: [...parameters, language],
        responses: {
          200: {description: 'The file.', content: resultContents},
          304: {description: 'Nothing has changed since the given `ETag`.'},
          ...describeRefusals(['not-found', 'too-many', 'unknown']),
        },
      },
    },
    [addressOf(readCatalog.path)]: {
      [readCatalog.method.toLowerCase()]: {
        operationId: 'readCatalog',
        summary: 'Everything that a municipality publishes for others to use, in DCAT 3.',
        parameters: parametersIn(readCatalog.path, reference('Id')),
        responses: {
          200: {
            description: 'The list.',
            content: {'application/ld+json': {schema: {type: 'object', description: 'A dcat:Catalog.'}}},
          },
          304: {description: 'Nothing has changed since the given `ETag`.'},
          ...describeRefusals(['not-found', 'too-many', 'unknown']),
        },
      },
    },
  }
}
