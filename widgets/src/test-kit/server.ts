/** For tests: a server that answers as it is told, in place of the network. */
import type {AnswerProblem, RefusalCode, SurveyResponse} from '@saha/contract'
import {refusals} from '@saha/contract/refusals'
import {exampleMap} from '@saha/domain/map/example-map'
import {activity, receipt, results, stored} from './example-activity.ts'
import {evening} from './example-event.ts'
import {cards, collection, pageOf as pageOfIdeas, whole} from './example-ideas.ts'
import {consultations, ownList, pageOfList} from './example-consultations.ts'
import {opinions} from './example-opinions.ts'
import {decisions} from './example-outcomes.ts'
import {account, comments, pageOf, reconciliation, thread} from './example-thread.ts'

export const server = 'https://saha.example/'

type Told =
  | 'appeal'
  | 'changeResponse'
  | 'countComments'
  | 'findSimilar'
  | 'readActivity'
  | 'readComment'
  | 'readComments'
  | 'readConsultationList'
  | 'readFindings'
  | 'readIdea'
  | 'readIdeas'
  | 'readImage'
  | 'readMap'
  | 'readMarks'
  | 'readModeration'
  | 'readOpinionGroups'
  | 'readOutcomes'
  | 'readReceipt'
  | 'readReconciliation'
  | 'readResults'
  | 'redeem'
  | 'reportIdea'
  | 'sendIdea'
  | 'sendRegistration'
  | 'sendResponse'
  | 'support'
  | 'withdrawResponse'
type Answer = Response | 'unreachable' | 'never'

/** A request that arrived. */
export interface Arrived {
  name: Told
  url: URL
  /** Of a response that was sent. */
  body: SurveyResponse | undefined
  /** Of whatever else was sent. */
  sent: Readonly<Record<string, unknown>> | undefined
  init: RequestInit | undefined
}

const network = window.fetch

/**
 * Answers the requests of elements until `hangUp`. What is not told is answered as on a good day.
 *
 * @param told an answer to every request of a kind, or a function that answers each.
 * @returns what arrives, as it arrives.
 */
export function answer(told: Partial<Record<Told, Answer | ((request: Arrived) => Answer)>> = {}): Arrived[] {
  const arrived: Arrived[] = []
  const goodDay = {
    readActivity: (request: Arrived) =>
      json([thread, collection, evening].find(({id}) => request.url.pathname.endsWith(`/${id}`)) ?? activity),
    appeal: json({appealed: '2026-11-22'}),
    findSimilar: json({similar: []}),
    readFindings: json({activity: 'park', findings: []}),
    readIdea: json({whole}),
    readIdeas: json(pageOfIdeas(cards)),
    readMarks: json({marks: []}),
    reportIdea: json({reported: true}),
    sendIdea: json({receipt, idea: 10, waits: [], editSeconds: 600}, 201),
    sendRegistration: json({receipt, seat: 'has-seat'}, 201),
    support: json({supports: 121}),
    readComment: refused('not-found'),
    readComments: json(pageOf(comments)),
    countComments: json({counts: {}}),
    readConsultationList: (request: Arrived) =>
      json(request.url.pathname.endsWith('/consultations') ? pageOfList(consultations) : ownList),
    readModeration: json(account),
    readReconciliation: json(reconciliation),
    readOpinionGroups: json(opinions),
    readOutcomes: json(decisions),
    readImage: new Response(null, {status: 404}),
    readMap: json(exampleMap),
    readReceipt: json(stored),
    changeResponse: json({cleaned: []}),
    withdrawResponse: json({withdrawn: true}),
    readResults: json(results),
    redeem: refused('not-found'),
    sendResponse: json({receipt, cleaned: []}, 201),
  }
  window.fetch = async (input, init) => {
    const address = String(input)
    if (!address.startsWith(server)) return network(input, init)
    const name = nameOf(address, init?.method)
    const body: SurveyResponse | undefined =
      typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    const request = {name, url: new URL(address), body, sent: body && {...body}, init}
    arrived.push(request)
    const answers = {...goodDay, ...told}[name]
    const reply = typeof answers === 'function' ? answers(request) : answers
    if (reply === 'never') return new Promise(() => {})
    if (reply === 'unreachable') throw new TypeError('Failed to fetch')
    return reply.clone()
  }
  return arrived
}

/** An answer that only the browser still has: the server itself does not answer. */
export const kept =
  (reply: object) =>
  ({init}: Arrived): Answer =>
    init?.cache === 'force-cache' ? json(reply) : 'unreachable'

export function hangUp(): void {
  window.fetch = network
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}})
}

export function refused(code: RefusalCode, problems?: AnswerProblem[]): Response {
  const status = refusals[code]
  return json({type: `urn:saha:refusal:${code}`, status, code, ...(problems ? {problems} : {})}, status)
}

function nameOf(address: string, method = 'GET'): Told {
  const [, , what, , named, comment] = new URL(address).pathname.split('/')
  if (what === 'comments') return named ? (comment ? 'readComment' : 'readComments') : 'countComments'
  if (what === 'ideas') return nameOfIdeas(comment, address, method)
  if (what === 'consultations') return 'readConsultationList'
  if (what === 'outcomes') return 'readOutcomes'
  if (what === 'opinion-groups') return 'readOpinionGroups'
  if (what === 'findings') return 'readFindings'
  if (what === 'events') return 'sendRegistration'
  if (what === 'invitations') return 'redeem'
  if (what === 'moderation') return 'readModeration'
  if (what === 'reconciliation') return 'readReconciliation'
  if (address.includes('/v1/surveys/')) return 'sendResponse'
  if (address.endsWith('/v1/receipts/appeals')) return 'appeal'
  if (address.endsWith('/v1/receipts')) {
    if (method === 'PUT') return 'changeResponse'
    return method === 'DELETE' ? 'withdrawResponse' : 'readReceipt'
  }
  if (address.includes('/v1/maps/')) return 'readMap'
  if (address.includes('/v1/images/')) return 'readImage'
  return address.includes('/v1/results/') ? 'readResults' : 'readActivity'
}

function nameOfIdeas(idea: string | undefined, address: string, method: string): Told {
  if (method === 'GET') return idea ? (idea === 'marks' ? 'readMarks' : 'readIdea') : 'readIdeas'
  if (!idea) return 'sendIdea'
  if (idea === 'similar') return 'findSimilar'
  return address.endsWith('/supports') ? 'support' : 'reportIdea'
}
