/** Requests of the console: to the server that its page came from, with the cookie that the server gave it. */
import type {
  Attendance,
  AuditCheck,
  AuditPage,
  Claims,
  ClaimWish,
  CodedText,
  CodedTexts,
  Coding,
  CodingSubjects,
  ConsultationCopy,
  ConsultationDraft,
  ConsultationVersions,
  ConvertedFile,
  Decided,
  Decision,
  DifferingPapers,
  DownloadRequest,
  Downloads,
  ExportJob,
  ExportJobs,
  DraftChange,
  DraftCheck,
  DraftImage,
  DraftLook,
  DraftPreview,
  DraftPublished,
  DraftPublishing,
  DraftSaved,
  DuplicateMark,
  EndChanged,
  EnteredResponse,
  EntriesAccount,
  EntryDesk,
  Erasure,
  FindingsPreview,
  FindingsPublication,
  GovernedMunicipality,
  GroupsReply,
  GroupWords,
  HandedLink,
  HostedEvents,
  HostedRegistrations,
  IdeaGroup,
  Invitations,
  LeftOut,
  MadeBatch,
  ModerationQueue,
  ModeratorNote,
  MunicipalSettings,
  NewBatch,
  NewConsultation,
  NewEnd,
  NewMunicipality,
  NewOutcome,
  NewStep,
  OfficialAnswer,
  OfficialAnswered,
  OutcomeChange,
  OutcomeList,
  ReportChange,
  WholeReport,
  PopulationChange,
  PopulationDesk,
  PopulationFile,
  PaperSettled,
  PasswordChange,
  Pinning,
  QueueItem,
  Quoting,
  Reading,
  ReadingCompared,
  Removal,
  Removed,
  ReplyWords,
  Retention,
  SavedReplies,
  SecondReading,
  ServerOverview,
  SignIn,
  SignInStep,
  Sorted,
  Sorting,
  StaffConsultations,
  StaffOverview,
  StaffRefusalCode,
  StepTaken,
  SurveyReceipt,
  TagsChange,
  UnansweredPage,
  WholeExport,
  WholeOutcome,
  WholeVersion,
} from '@saha/contract'
import {staffPathOf, staffRoutes, type RouteParams, type StaffRouteName} from '@saha/contract/routes'
import {isProblem, UnreachableError} from './call.ts'
import type {SignInExchanges} from './sign-in-exchanges.ts'
import type {SiteExchanges} from './site-exchanges.ts'

/** What each route takes and gives. */
export interface StaffExchanges extends SignInExchanges, SiteExchanges {
  signIn: {body: SignIn; reply: SignInStep | undefined}
  signOut: {body: undefined; reply: undefined}
  readOverview: {body: undefined; reply: StaffOverview}
  readConsultations: {body: undefined; reply: StaffConsultations}
  createConsultation: {body: NewConsultation; reply: ConsultationDraft}
  readDraft: {body: undefined; reply: ConsultationDraft}
  saveDraft: {body: DraftChange; reply: DraftSaved}
  discardDraft: {body: undefined; reply: undefined}
  checkDraft: {body: DraftLook; reply: DraftCheck}
  publishDraft: {body: DraftPublishing; reply: DraftPublished}
  openPreview: {body: DraftLook; reply: DraftPreview}
  /** The body is the picture itself. */
  sendDraftImage: {body: Blob; reply: DraftImage}
  copyConsultation: {body: ConsultationCopy; reply: ConsultationDraft}
  readVersions: {body: undefined; reply: ConsultationVersions}
  readVersion: {body: undefined; reply: WholeVersion}
  changeEnd: {body: NewEnd; reply: EndChanged}
  deleteConsultation: {body: undefined; reply: undefined}
  /** The body is the file itself; how it is read stands in the query. */
  convertFile: {body: Blob; reply: ConvertedFile}
  readEvents: {body: undefined; reply: HostedEvents}
  readRegistrations: {body: undefined; reply: HostedRegistrations}
  countAttendance: {body: Attendance; reply: undefined}
  readEntry: {body: undefined; reply: EntryDesk}
  enterResponse: {body: EnteredResponse; reply: SurveyReceipt}
  comparePaper: {body: SecondReading; reply: ReadingCompared}
  readPapers: {body: undefined; reply: DifferingPapers}
  settlePaper: {body: PaperSettled; reply: undefined}
  readEntryTemplate: {body: undefined; reply: DownloadedFile}
  /** The body is the workbook itself; what becomes of it stands in the query. */
  importEntries: {body: Blob; reply: EntriesAccount}
  readInvitations: {body: undefined; reply: Invitations}
  makeInvitations: {body: NewBatch; reply: MadeBatch}
  revokeInvitations: {body: undefined; reply: Invitations}
  readMunicipality: {body: undefined; reply: GovernedMunicipality}
  saveMunicipality: {body: MunicipalSettings; reply: undefined}
  /** The body is the file itself. */
  sendMap: {body: Blob; reply: {districts: number}}
  exportMunicipality: {body: WholeExport; reply: DownloadedFile}
  eraseMunicipality: {body: Erasure; reply: undefined}
  removeSample: {body: undefined; reply: undefined}
  readRetention: {body: undefined; reply: Retention}
  readServer: {body: undefined; reply: ServerOverview}
  makeMunicipality: {body: NewMunicipality; reply: HandedLink}
  dropMunicipality: {body: Erasure; reply: undefined}
  readLog: {body: undefined; reply: AuditPage}
  checkLog: {body: undefined; reply: AuditCheck}
  changePassword: {body: PasswordChange; reply: undefined}
  /** `activity` and `cursor` in the query. */
  readQueue: {body: undefined; reply: ModerationQueue}
  readQueueItem: {body: undefined; reply: QueueItem}
  decide: {body: Decision; reply: Decided}
  addNote: {body: ModeratorNote; reply: QueueItem}
  claimItems: {body: ClaimWish; reply: Claims}
  readReplies: {body: undefined; reply: SavedReplies}
  saveReply: {body: ReplyWords; reply: SavedReplies}
  removeReply: {body: undefined; reply: SavedReplies}
  /** `activity` and `cursor` in the query. */
  readUnanswered: {body: undefined; reply: UnansweredPage}
  answerOfficially: {body: OfficialAnswer; reply: OfficialAnswered}
  pinAnswer: {body: Pinning; reply: Pinning}
  answerIdea: {body: NewStep; reply: StepTaken}
  markDuplicate: {body: DuplicateMark; reply: DuplicateMark}
  sortIdeas: {body: Sorting; reply: Sorted}
  readGroups: {body: undefined; reply: GroupsReply}
  saveGroup: {body: GroupWords; reply: IdeaGroup}
  removeGroup: {body: undefined; reply: undefined}
  readPopulation: {body: undefined; reply: PopulationDesk}
  savePopulation: {body: PopulationChange; reply: PopulationDesk}
  /** The body is the file itself. */
  readPopulationFile: {body: Blob; reply: PopulationFile}
  readReport: {body: undefined; reply: WholeReport}
  saveReport: {body: ReportChange; reply: WholeReport}
  readSubjects: {body: undefined; reply: CodingSubjects}
  readCoding: {body: undefined; reply: Coding}
  saveTags: {body: TagsChange; reply: Coding}
  /** `show` and `cursor` in the query. */
  readTexts: {body: undefined; reply: CodedTexts}
  codeText: {body: Reading; reply: CodedText}
  settleText: {body: Reading; reply: CodedText}
  quoteText: {body: Quoting; reply: CodedText}
  dropQuotation: {body: undefined; reply: CodedText}
  leaveOut: {body: LeftOut; reply: Coding}
  previewFindings: {body: undefined; reply: FindingsPreview}
  publishFindings: {body: FindingsPublication; reply: Coding}
  readOutcomeList: {body: undefined; reply: OutcomeList}
  readOutcome: {body: undefined; reply: WholeOutcome}
  createOutcome: {body: NewOutcome; reply: WholeOutcome}
  saveOutcome: {body: OutcomeChange; reply: WholeOutcome}
  removeOutcome: {body: undefined; reply: undefined}
  removeContribution: {body: Removal; reply: Removed}
  downloadResponses: {body: DownloadRequest; reply: DownloadedFile | ExportJob}
  readExports: {body: undefined; reply: ExportJobs}
  /** Followed as a link: the browser goes on with it where it broke off. */
  readExportFile: {body: undefined; reply: never}
  removeExport: {body: undefined; reply: undefined}
  readDownloads: {body: undefined; reply: Downloads}
}

/** A file that the server made, as a browser saves it. */
export interface DownloadedFile {
  name: string
  content: Blob
}

/** The server understood and said no. */
export class StaffRefusedError extends Error {
  readonly code: StaffRefusalCode
  /** Seconds after which it makes sense to try again; 0 when the server names none. */
  readonly retryAfter: number
  /** What the refusal says beside its code, such as the `newest` draft; the route's contract has its shape. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: StaffRefusalCode, retryAfter: number, details: Readonly<Record<string, unknown>> = {}) {
    super(`Refused: ${code}.`)
    this.name = 'StaffRefusedError'
    this.code = code
    this.retryAfter = retryAfter
    this.details = details
  }
}

/** Milliseconds until the server counts as unreachable; a file of all responses takes its time. */
const patience = 20_000
const patienceWithFiles = 30 * 60_000

/**
 * Asks the server as the person who is signed in.
 *
 * @param server where it stands, without a slash at the end.
 * @param body as JSON; a `Blob` goes as it is, with its own type.
 * @param query what stands behind the path.
 * @throws StaffRefusedError when the server says no, with its code.
 * @throws UnreachableError when no answer of the server's arrives in time.
 */
export async function callStaff<Name extends keyof StaffExchanges>(
  server: string,
  name: Name,
  params: RouteParams = {},
  body?: StaffExchanges[Name]['body'],
  query: Readonly<Record<string, string>> = {},
): Promise<StaffExchanges[Name]['reply']> {
  try {
    const search = new URLSearchParams(query).toString()
    const response = await fetch(server + staffPathOf(name, params) + (search && `?${search}`), {
      method: staffRoutes[name].method,
      headers: body === undefined || body instanceof Blob ? {} : {'Content-Type': 'application/json'},
      body: body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: outlivesPage.has(name),
      signal: AbortSignal.timeout(isFile(name) ? patienceWithFiles : patience),
    })
    if (response.status === 204) return undefined as StaffExchanges[Name]['reply']
    const file = isFile(name) && response.ok ? await fileIn(response) : undefined
    if (file) return file as StaffExchanges[Name]['reply']
    const reply: unknown = await response.json()
    // The shapes are the server's own; what somebody in between sends is neither.
    if (isReplyTo(name, reply) && response.ok) return reply
    if (!isProblem<StaffRefusalCode>(reply)) throw new TypeError('Not a reply of this route.')
    const {type: _, status: _status, code, ...details} = reply
    throw new StaffRefusedError(code, Number(response.headers.get('Retry-After') ?? 0), {...details})
  } catch (error) {
    throw error instanceof StaffRefusedError ? error : new UnreachableError(error)
  }
}

/** What is sent while a page is left, and has to arrive all the same. Browsers take at most 64 KiB of it at a time. */
const outlivesPage: ReadonlySet<StaffRouteName> = new Set(['decide', 'claimItems'])

const fileRoutes: ReadonlySet<StaffRouteName> = new Set([
  'downloadResponses',
  'exportMunicipality',
  'readEntryTemplate',
])

/** Routes that reply with a file. */
function isFile(name: StaffRouteName): boolean {
  return fileRoutes.has(name)
}

/** The file in a reply; `undefined` when it is none. Rejects when it breaks off. */
async function fileIn(response: Response): Promise<DownloadedFile | undefined> {
  const disposition = response.headers.get('Content-Disposition') ?? ''
  const name = /^attachment; filename="([\w.-]+)"$/.exec(disposition)?.[1]
  return name === undefined ? undefined : {name, content: await response.blob()}
}

function isReplyTo<Name extends keyof StaffExchanges>(
  name: Name,
  reply: unknown,
): reply is StaffExchanges[Name]['reply'] {
  const route = staffRoutes[name]
  const sign = 'sign' in route ? route.sign : undefined
  return sign !== undefined && typeof reply === 'object' && reply !== null && sign in reply
}
