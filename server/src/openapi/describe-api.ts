import type {CommentRefusalCode} from '@saha/contract'
import {jsonSchemas, type ShapeName} from '@saha/contract/json-schema'
import {routes, type RouteName} from '@saha/contract/routes'
import {describeFeed} from './describe-feed.ts'
import {describePictures} from './describe-pictures.ts'
import {addressOf, describeRefusals, oneOf, parametersIn, reference} from './parts.ts'

/** What the description says of a route beyond its method and path. */
interface RouteFacts {
  summary: string
  /** One of several, where kinds of contributions share a route. */
  body?: ShapeName | ShapeName[]
  reply: {status: 200 | 201; shape: ShapeName | ShapeName[]; means: string}
  /** Replies to `If-None-Match`. */
  isCached?: boolean
  headers?: {name: string; means: string; isOptional?: boolean}[]
  refusals: CommentRefusalCode[]
  /** What may stand behind the address. */
  query?: {name: string; means: string}[]
}

const receipt = {name: 'Saha-Receipt', means: 'The secret code that was given for the contribution.'}

const browser = {
  name: 'Saha-Browser',
  means:
    'The token that the response was sent with, at the level `browser`: that browser may then answer again.',
  isOptional: true,
}

/** Changing a comment has method and path of changing a response, which is described for both. */
type DescribedRoute = Exclude<RouteName, 'changeComment'>

const facts: Record<DescribedRoute, RouteFacts> = {
  readActivity: {
    summary: 'Texts, questions, dates and state of an activity.',
    reply: {status: 200, shape: 'Activity', means: 'The activity.'},
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
  readMap: {
    summary:
      'Boundary, districts and tiles of the map on which the places of a survey are marked, if it has one.',
    reply: {status: 200, shape: 'MunicipalMap', means: 'The map.'},
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
  sendResponse: {
    summary:
      'Sends one response to a survey. The same key and body again have the same reply and count once.',
    body: 'SurveyResponse',
    reply: {status: 201, shape: 'SurveyReceipt', means: 'The response is on disk.'},
    refusals: [
      'malformed',
      'not-yet-open',
      'origin-not-allowed',
      'not-found',
      'key-reused',
      'changed',
      'quota-full',
      'answered-already',
      'token-missing',
      'too-many',
      'closed',
      'withdrawn',
      'too-large',
      'unsupported-type',
      'invalid',
      'answers-refused',
      'unknown',
      'busy',
    ],
  },
  readResults: {
    summary: 'The current snapshot of an activity: the same for citizens and councils.',
    reply: {status: 200, shape: 'Results', means: 'What is published.'},
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
  readReceipt: {
    summary: 'What became of one contribution.',
    reply: {status: 200, shape: 'ReceiptStatus', means: 'The contribution is stored.'},
    headers: [receipt],
    refusals: ['not-found', 'withdrawn', 'too-many', 'unknown'],
  },
  changeResponse: {
    summary:
      'Replaces the answers of a response, until the survey closes, or name and text of a comment, for ten minutes. The same again changes nothing.',
    body: ['ResponseChanges', 'CommentChanges'],
    reply: {
      status: 200,
      shape: ['ResponseChanged', 'CommentChanged'],
      means: 'The answers, or the comment, are on disk.',
    },
    headers: [receipt],
    refusals: [
      'malformed',
      'too-many',
      'origin-not-allowed',
      'not-found',
      'changed',
      'quota-full',
      'closed',
      'edit-over',
      'withdrawn',
      'too-large',
      'unsupported-type',
      'invalid',
      'answers-refused',
      'text-refused',
      'unknown',
      'busy',
    ],
  },
  withdrawResponse: {
    summary:
      'Forgets a response and all that came with it, until the survey closes, or a comment at any time. Twice is the same as once.',
    reply: {status: 200, shape: 'ResponseWithdrawn', means: 'The contribution is gone.'},
    headers: [receipt, browser],
    refusals: ['origin-not-allowed', 'not-found', 'closed', 'too-many', 'unknown', 'busy'],
  },
  appeal: {
    summary: 'Asks for a second look at what moderators hid, once. Another moderator decides.',
    body: 'Appeal',
    reply: {status: 201, shape: 'Appealed', means: 'The appeal is on disk.'},
    headers: [receipt],
    refusals: [
      'malformed',
      'too-many',
      'origin-not-allowed',
      'not-found',
      'no-appeal',
      'withdrawn',
      'too-large',
      'unsupported-type',
      'invalid',
      'text-refused',
      'unknown',
      'busy',
    ],
  },
  readComments: {
    summary: 'A page of a thread: fifty comments, with the first answers to each.',
    reply: {status: 200, shape: 'CommentsPage', means: 'The comments.'},
    isCached: true,
    query: [
      {name: 'sort', means: '`newest` (default), `oldest`, `supported` or `discussed`.'},
      {name: 'side', means: '`for`, `neutral` or `against`: only these on the first level.'},
      {name: 'cursor', means: 'As the page before gave it.'},
      {name: 'under', means: 'Id of a comment: the further answers to it, instead of the first level.'},
      {name: 'q', means: 'Only comments that hold these words, newest first.'},
    ],
    refusals: ['not-found', 'invalid', 'too-many', 'unknown'],
  },
  readComment: {
    summary: 'One comment with those that it answers, and its first answers.',
    reply: {status: 200, shape: 'CommentContext', means: 'The comment and what is around it.'},
    refusals: ['not-found', 'too-many', 'unknown'],
  },
  countComments: {
    summary: 'How many comments threads have.',
    reply: {status: 200, shape: 'CommentNumbers', means: 'The numbers.'},
    query: [{name: 'threads', means: 'Addresses, `municipality/activity`, with commas between them.'}],
    refusals: ['invalid', 'too-many', 'unknown'],
  },
  sendComment: {
    summary: 'Sends a comment. The same key and body again have the same reply and store one.',
    body: 'NewComment',
    reply: {status: 201, shape: 'CommentReceipt', means: 'The comment is on disk.'},
    refusals: [
      'malformed',
      'not-yet-open',
      'origin-not-allowed',
      'not-found',
      'key-reused',
      'parent-gone',
      'changed',
      'too-many',
      'work-wanted',
      'closed',
      'withdrawn',
      'too-large',
      'unsupported-type',
      'invalid',
      'text-refused',
      'answers-refused',
      'unknown',
      'busy',
    ],
  },
  vote: {
    summary: 'Supports a comment, objects to it, or takes either back. One per browser; the last one counts.',
    body: 'Vote',
    reply: {status: 200, shape: 'VoteCounts', means: 'The counts with this vote.'},
    refusals: [
      'malformed',
      'not-yet-open',
      'origin-not-allowed',
      'not-found',
      'too-many',
      'closed',
      'too-large',
      'unsupported-type',
      'invalid',
      'unknown',
      'busy',
    ],
  },
  report: {
    summary: 'Tells the moderators of a comment, or takes that back. One per browser.',
    body: 'Report',
    reply: {status: 200, shape: 'Reported', means: 'The report is on disk, or gone.'},
    refusals: [
      'malformed',
      'origin-not-allowed',
      'not-found',
      'too-many',
      'too-large',
      'unsupported-type',
      'invalid',
      'unknown',
      'busy',
    ],
  },
  readTicket: {
    summary:
      'Tells the server, with a comment, when its form was opened. The same for all who ask at that time.',
    reply: {status: 200, shape: 'Ticket', means: 'The ticket.'},
    refusals: ['unknown'],
  },
  readModeration: {
    summary: 'How an activity is moderated: what arrived, what was hidden and why, how long it took.',
    reply: {status: 200, shape: 'ModerationAccount', means: 'The account.'},
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
}

/**
 * Describes the public addresses in OpenAPI 3.1, from the contract that also checks every request.
 *
 * @param server address of the server as browsers see it.
 */
export function describeApi(server: string, version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const name of Object.keys(facts) as DescribedRoute[]) {
    const {method, path} = routes[name]
    const address = addressOf(path)
    paths[address] = {...paths[address], [method.toLowerCase()]: describeRoute(name, path)}
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Saha',
      version,
      description: 'Surveys and threads of municipalities. Refusals carry a stable code and no sentence.',
      license: {name: 'Apache-2.0', identifier: 'Apache-2.0'},
    },
    servers: [{url: server}],
    paths: {...paths, ...describePictures(), ...describeFeed()},
    components: {schemas: jsonSchemas((name) => `#/components/schemas/${name}`)},
  }
}

function describeRoute(name: DescribedRoute, path: string): object {
  const {summary, body, reply, isCached, headers = [], query = []} = facts[name]
  return {
    operationId: name,
    summary,
    parameters: [
      ...parametersIn(path, reference('Id')),
      ...headers.map((header) => ({
        name: header.name,
        in: 'header',
        required: !header.isOptional,
        description: header.means,
        schema: {type: 'string'},
      })),
      ...query.map(({name: asked, means}) => ({
        name: asked,
        in: 'query',
        required: false,
        description: means,
        schema: {type: 'string'},
      })),
    ],
    ...(body ? {requestBody: {required: true, content: {'application/json': {schema: oneOf(body)}}}} : {}),
    responses: {
      [reply.status]: {
        description: reply.means,
        content: {'application/json': {schema: oneOf(reply.shape)}},
      },
      ...(isCached ? {304: {description: 'Nothing has changed since the given `ETag`.'}} : {}),
      ...describeRefusals(facts[name].refusals),
    },
  }
}
