import {jsonSchemas} from '@saha/contract/json-schema'
import {routes} from '@saha/contract/routes'
import {wantsPass} from '../http/pass-token.ts'
import {describeCalendar} from './describe-calendar.ts'
import {describeFeed} from './describe-feed.ts'
import {describeFiles, describeResultFiles} from './describe-files.ts'
import {describeLists} from './describe-lists.ts'
import {describePictures} from './describe-pictures.ts'
import type {DescribedRoute, RouteFacts} from './facts.ts'
import {commentFacts} from './facts-of-comments.ts'
import {consultationFacts} from './facts-of-consultations.ts'
import {eventFacts} from './facts-of-events.ts'
import {ideaFacts} from './facts-of-ideas.ts'
import {invitationFacts} from './facts-of-invitations.ts'
import {findingsFacts} from './facts-of-findings.ts'
import {outcomeFacts} from './facts-of-outcomes.ts'
import {addressOf, describeRefusals, oneOf, parametersIn, passHeader, reference} from './parts.ts'

const receipt = {name: 'Saha-Receipt', means: 'The secret code that was given for the contribution.'}

const browser = {
  name: 'Saha-Browser',
  means:
    'The token that the response or the registration was sent with, at the levels `browser` and `invitation`: that browser may then send another.',
  isOptional: true,
}

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
      'taken-out',
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
    refusals: ['not-found', 'not-declared', 'unknown'],
  },
  readSnapshot: {
    summary:
      'A snapshot by its number, as it was published: the last of every day, and those that reports rest on.',
    reply: {status: 200, shape: 'PublishedSnapshot', means: 'What was published then.'},
    isCached: true,
    refusals: ['not-found', 'too-many', 'unknown'],
  },
  readReceipt: {
    summary: 'What became of one contribution.',
    reply: {status: 200, shape: 'ReceiptStatus', means: 'The contribution is stored.'},
    headers: [receipt],
    refusals: ['not-found', 'withdrawn', 'taken-out', 'too-many', 'unknown'],
  },
  changeResponse: {
    summary:
      'Replaces the answers of a response, until the survey closes, name and text of a comment, for ten minutes, an idea, as long as nobody has built on it, or a registration, until its event starts. The same again changes nothing.',
    body: ['ResponseChanges', 'CommentChanges', 'IdeaChanges', 'RegistrationChanges'],
    reply: {
      status: 200,
      shape: ['ResponseChanged', 'CommentChanged'],
      means: 'The answers, the comment, the idea or the registration are on disk.',
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
      'taken-out',
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
      'Forgets a response and all that came with it, until the survey closes, a registration until its event is over, or a comment or an idea at any time. Twice is the same as once.',
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
  ...commentFacts,
  ...ideaFacts,
  ...consultationFacts,
  ...invitationFacts,
  ...outcomeFacts,
  ...findingsFacts,
  ...eventFacts,
  readTicket: {
    summary:
      'Tells the server, with a comment, when its form was opened. The same for all who ask at that time.',
    reply: {status: 200, shape: 'Ticket', means: 'The ticket.'},
    refusals: ['unknown'],
  },
  readReconciliation: {
    summary:
      'Where everything went that was said in a thread, or handed in as an idea: counted, waiting, withdrawn, duplicate, spam, hidden or test. Counted once an hour.',
    reply: {status: 200, shape: 'Reconciliation', means: 'The account.'},
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
  readOpinionGroups: {
    summary:
      'People who voted alike on the statements of a thread, and what unites and divides them. Counted at most once an hour, and once when the thread closes.',
    reply: {status: 200, shape: 'OpinionGroups', means: 'The groups, if there are any yet.'},
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
  readModeration: {
    summary:
      'How an activity is moderated: what arrived, what was hidden and why, how long it took. Counted once an hour.',
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
    paths: {
      ...paths,
      ...describePictures(),
      ...describeFeed(),
      ...describeCalendar(),
      ...describeFiles(),
      ...describeResultFiles(),
      ...describeLists(),
    },
    components: {schemas: jsonSchemas((name) => `#/components/schemas/${name}`)},
  }
}

function describeRoute(name: DescribedRoute, path: string): object {
  const {summary, body, reply, isCached, headers = [], query = [], refusals} = facts[name]
  const isForInvited = wantsPass(name, routes[name])
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
      ...(isForInvited ? [passHeader] : []),
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
      ...describeRefusals(isForInvited ? [...refusals, 'pass-missing'] : refusals),
    },
  }
}
