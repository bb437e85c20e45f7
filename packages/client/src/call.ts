/** The only fetch: every request of an element or of the console passes here. */
import type {
  Activity,
  AnswerProblem,
  Appeal,
  Appealed,
  CommentChanged,
  CommentChanges,
  CommentContext,
  CommentNumbers,
  CommentReceipt,
  CommentsPage,
  ConsultationsPage,
  Findings,
  IdeaChanges,
  IdeaMarks,
  IdeaReceipt,
  IdeaReply,
  IdeaSketch,
  IdeasPage,
  ModerationAccount,
  MunicipalMap,
  NewComment,
  NewIdea,
  NewRegistration,
  OpinionGroups,
  OutcomesPage,
  PublishedSnapshot,
  Problem,
  ReceiptStatus,
  Reconciliation,
  Redeemed,
  Redemption,
  RegistrationChanges,
  RegistrationReceipt,
  RefusalCode,
  Report,
  Reported,
  ResponseChanged,
  ResponseChanges,
  ResponseWithdrawn,
  Results,
  SimilarIdeas,
  Support,
  SupportCounts,
  SurveyReceipt,
  SurveyResponse,
  Ticket,
  Vote,
  VoteCounts,
} from '@saha/contract'
import {fillIn, type RouteParams} from '@saha/contract/routes'

/** What each route takes and gives, by the sign of its reply. */
export interface Exchanges {
  consultation: {body: undefined; reply: Activity}
  boundary: {body: undefined; reply: MunicipalMap}
  receipt: {body: SurveyResponse; reply: SurveyReceipt}
  snapshot: {body: undefined; reply: Results}
  kind: {body: undefined; reply: ReceiptStatus}
  cleaned: {body: ResponseChanges | RegistrationChanges; reply: ResponseChanged}
  withdrawn: {body: undefined; reply: ResponseWithdrawn}
  comments: {body: undefined; reply: CommentsPage}
  context: {body: undefined; reply: CommentContext}
  counts: {body: undefined; reply: CommentNumbers}
  comment: {body: NewComment; reply: CommentReceipt}
  waits: {body: NewIdea; reply: IdeaReceipt}
  seat: {body: NewRegistration; reply: RegistrationReceipt}
  evaluated: {body: Redemption; reply: Redeemed}
  ticket: {body: undefined; reply: Ticket}
  edited: {body: CommentChanges | IdeaChanges; reply: CommentChanged}
  appealed: {body: Appeal; reply: Appealed}
  objections: {body: Vote; reply: VoteCounts}
  supports: {body: Support; reply: SupportCounts}
  reported: {body: Report; reply: Reported}
  received: {body: undefined; reply: ModerationAccount}
  counted: {body: undefined; reply: Reconciliation}
  words: {body: undefined; reply: OpinionGroups}
  matching: {body: undefined; reply: IdeasPage}
  whole: {body: undefined; reply: IdeaReply}
  marks: {body: undefined; reply: IdeaMarks}
  similar: {body: IdeaSketch; reply: SimilarIdeas}
  consultations: {body: undefined; reply: ConsultationsPage}
  outcomes: {body: undefined; reply: OutcomesPage}
  findings: {body: undefined; reply: Findings}
  hash: {body: undefined; reply: PublishedSnapshot}
}

/** A route of the contract. Elements carry the few that they use, not the list of all. */
export interface Route<Sign extends keyof Exchanges = keyof Exchanges> {
  readonly method: string
  readonly path: string
  readonly sign: Sign
}

/** The server understood and said no. */
export class RefusedError extends Error {
  /** A newer server may send a code that is not in the list: it is worded as `unknown`. */
  declare readonly code: RefusalCode
  declare readonly status: number
  /** Which answers, with `answers-refused`. */
  declare readonly problems: readonly AnswerProblem[]
  /** Which group of people is full, with `quota-full`. */
  declare readonly quota: string | undefined
  /** Day of the earlier response, with `answered-already`. */
  declare readonly day: string | undefined
  /** What a proof of work is wanted for, with `work-wanted`. */
  declare readonly challenge: object | undefined
  /** Seconds after which the server can be asked again; 0 when it names none. */
  declare readonly retryAfter: number

  constructor({code, status, problems = [], quota, day, challenge}: Omit<Problem, 'type'>, retryAfter = 0) {
    super(code)
    const name = 'RefusedError'
    Object.assign(this, {name, code, status, problems, quota, day, challenge, retryAfter})
  }

  /** Asking again with the same key cannot end otherwise. */
  get isFinal(): boolean {
    return this.status < 500 && this.status !== 429
  }
}

/** No answer, or one that is not the server's: no network, too slow, a gateway's error page, a hotel's sign-in page. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('', {cause})
    this.name = 'UnreachableError'
  }
}

/** What one request may differ in. Everything has a default. */
export interface CallOptions {
  /** Milliseconds until the server counts as unreachable. Default: 20 seconds, for slow networks. */
  patience?: number
  /** The secret code of a contribution. Goes into a header, never into an address. */
  receipt?: string
  /** Names this browser to the activity, so that it may answer again. */
  browser?: string
  /** Lets this browser take part where only those do who were invited: see `passFor`. */
  pass?: string | undefined
  /** As `fetch` has it: `no-cache` asks whether something is new, `force-cache` takes what the browser still has. */
  cache?: RequestCache
  /** What stands behind the address, such as `?sort=oldest`. */
  query?: string
}

/**
 * Asks the server.
 *
 * @param server where it stands, such as `https://saha.irbid.example/`, with or without the last slash.
 * @param route of `routes`.
 * @throws RefusedError when the server says no, with its code.
 * @throws UnreachableError when no answer of the server's arrives in time. The server's own replies are trusted.
 */
export async function call<Sign extends keyof Exchanges>(
  server: string,
  {method, path, sign}: Route<Sign>,
  params: RouteParams,
  body?: Exchanges[Sign]['body'],
  {patience = 20_000, cache = 'default', query = '', ...secrets}: CallOptions = {},
): Promise<Exchanges[Sign]['reply']> {
  const headers: Record<string, string> = {...(body && {'Content-Type': 'application/json'})}
  // `Saha-Receipt`, `Saha-Browser`, `Saha-Pass`: small and capital letters are the same in their names.
  for (const [name, secret] of Object.entries(secrets)) if (secret) headers[`Saha-${name}`] = secret
  try {
    const response = await fetch(server.replace(/\/$/, '') + fillIn(path, params) + query, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
      credentials: 'omit',
      cache,
      // Browsers of before 2022 decide by themselves how long they wait.
      signal: AbortSignal.timeout?.(patience),
    })
    const reply: unknown = await response.json()
    if (isObject(reply) && sign in reply && response.ok) return reply as Exchanges[Sign]['reply']
    throw isProblem(reply)
      ? new RefusedError(reply, Number(response.headers.get('Retry-After')))
      : TypeError('Not ours.')
  } catch (error) {
    throw error instanceof RefusedError ? error : new UnreachableError(error)
  }
}

/** Whether a reply is a refusal of the server's, not the JSON of somebody in between. A newer server may send other codes. */
export function isProblem<Code extends string = RefusalCode>(reply: unknown): reply is Problem<Code> {
  return isObject(reply) && 'type' in reply && String(reply.type).startsWith('urn:saha:refusal:')
}

const isObject = (reply: unknown) => typeof reply === 'object' && reply !== null
