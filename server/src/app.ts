import {ItemId} from '@saha/contract'
import {Hono, type Context} from 'hono'
import type {Logger} from 'pino'
import {activityRoutes} from './activities/activities.routes.ts'
import {knowActivities} from './activities/known-activities.ts'
import {mapRoutes} from './activities/map.routes.ts'
import {previewRoutes} from './building/preview/preview.routes.ts'
import type {Previews} from './building/preview/previews.ts'
import {findingsRoutes} from './coding/findings.routes.ts'
import {keepFindings} from './coding/keep-findings.ts'
import {commentRoutes} from './comments/comments.routes.ts'
import {findOwnComment} from './comments/find-own-comment.ts'
import {moderatedComments} from './comments/moderated-comments.ts'
import {createCommentWriter} from './comments/new-comment.queries.ts'
import {isPhotoPublished} from './comments/published-photos.queries.ts'
import {sendCommentRoutes} from './comments/send-comment.routes.ts'
import {referredComments} from './comments/referred.queries.ts'
import {unansweredComments} from './comments/unanswered.queries.ts'
import {writtenComments} from './comments/written-comments.queries.ts'
import {votableComments} from './comments/votes.queries.ts'
import {voteRoutes} from './comments/votes.routes.ts'
import {consultationRoutes} from './consultations/consultations.routes.ts'
import {keepConsultations} from './consultations/keep-consultations.ts'
import {prepareConsultations} from './consultations/prepare-consultations.ts'
import {knowAuthors} from './contributions/known-authors.queries.ts'
import {knowOffices} from './contributions/offices.queries.ts'
import {followRoutes} from './embed/consultations/follow.routes.ts'
import {listPageRoutes} from './embed/consultations/list-pages.routes.ts'
import type {FramePasses} from './embed/frame/frame-passes.ts'
import {hostedAddresses} from './embed/hosted-addresses.ts'
import {privacyRoutes} from './embed/privacy/privacy.routes.ts'
import type {Bundle} from './embed/read-bundle.ts'
import {eventRoutes} from './event/event.routes.ts'
import {findOwnRegistration} from './event/find-own-registration.ts'
import {healthRoutes} from './health/health.routes.ts'
import {readHealth} from './health/read-health.ts'
import {meetNetworks} from './http/first-of-network.ts'
import {limitSenders} from './http/limit-senders.ts'
import {answerOthers} from './http/other-requests.ts'
import {traceOf} from './http/refuse.ts'
import {countMerged} from './ideas/merged.queries.ts'
import {findOwnIdea} from './ideas/find-own-idea.ts'
import {findEverNumbered} from './ideas/find-numbered.queries.ts'
import {numberIn} from './ideas/idea-number.ts'
import {moderatedIdeas} from './ideas/moderated-ideas.ts'
import {createIdeaWriter} from './ideas/new-idea.queries.ts'
import {isIdeaPhotoPublished} from './ideas/published-photos.queries.ts'
import {sendIdeaRoutes} from './ideas/send-idea.routes.ts'
import {supportedIdeas} from './ideas/supports.queries.ts'
import {referredIdeas} from './ideas/referred.queries.ts'
import {unansweredIdeas} from './ideas/unanswered.queries.ts'
import {writtenIdeas} from './ideas/written-ideas.queries.ts'
import {ideasRoutes} from './ideas/ideas.routes.ts'
import {keepIdeas} from './ideas/keep-ideas.ts'
import {prepareIdeas, type Preparing} from './ideas/prepare-ideas.ts'
import {ideaFileRoutes} from './ideas/files/files.routes.ts'
import {open311} from './ideas/open311/open311.routes.ts'
import {supportRoutes} from './ideas/supports.routes.ts'
import {readImage} from './images/images.queries.ts'
import {imageRoutes} from './images/images.routes.ts'
import {checkPasses} from './invitations/check-pass.ts'
import {redeemRoutes} from './invitations/redeem.routes.ts'
import type {Metrics} from './metrics.ts'
import {reportRoutes} from './moderation/reports.routes.ts'
import {together} from './repeat.ts'
import {referredResults} from './results/referred.queries.ts'
import {outcomePageRoutes} from './embed/outcomes/outcome-pages.routes.ts'
import {findAnswered} from './outcomes/outcomes.queries.ts'
import {outcomeRoutes} from './outcomes/outcomes.routes.ts'
import {readOutcomesPage} from './outcomes/read-outcomes.ts'
import {opinionRoutes} from './opinion/opinion.routes.ts'
import {openApiRoutes} from './openapi/openapi.routes.ts'
import {isPhotoSensitive, readPhotoBytes, readPhotoOf} from './photos/photos.queries.ts'
import {photoRoutes} from './photos/photos.routes.ts'
import {publicPhotoRoutes} from './photos/public-photos.routes.ts'
import type {Darkroom} from './pictures/darkroom.ts'
import {receiptRoutes, type FindOwn} from './receipts/receipts.routes.ts'
import {accountAddresses} from './reconciliation/accounts.ts'
import {findPublished} from './results/results.queries.ts'
import {reportAddresses} from './results/report-addresses.ts'
import {resultRoutes} from './results/results.routes.ts'
import type {Sightings} from './sites/sightings.ts'
import type {SpamDefence} from './spam/judge.ts'
import {ticketRoutes, type TicketNeeds} from './spam/tickets.routes.ts'
import type {GroupCommit} from './storage/commit.ts'
import type {Store} from './storage/open.ts'
import {staffAddresses, type StaffSetup} from './staff/staff-setup.ts'
import {findReceipt} from './survey/find-receipt.ts'
import {idOf, readCode} from './receipts/receipt.ts'
import {moderatedAnswers} from './survey/open-answers/moderated-answers.ts'
import {writtenAnswers} from './survey/open-answers/written-answers.queries.ts'
import {createResponseWriter} from './survey/survey.queries.ts'
import {surveyRoutes} from './survey/survey.routes.ts'
import {createVoteWriter} from './votes/votes.queries.ts'

export interface AppNeeds {
  db: Store
  commit: GroupCommit
  darkroom: Pick<Darkroom, 'develop'>
  /** Milliseconds since 1970. Passed in, so that tests choose the time. */
  now: () => number
  log: Logger
  metrics: Metrics
  bundle: Bundle
  findAilments: () => Promise<string[]>
  publicUrl: string
  /** Origins of the server's own pages, where every activity can be answered. */
  ownPages: ReadonlySet<string>
  framePasses: FramePasses
  version: string
  staff: StaffSetup
  /** `undefined` in a preview itself: there, nobody signs in. */
  previews: Previews | undefined
  defence: SpamDefence
  tickets: TicketNeeds['tickets']
  /** Most contributions that one network may send in a minute; 0 for any number. */
  perMinute: number
  /** Sees on which sites activities stand. */
  sightings: Sightings
  /** Where large files of responses lie. */
  exportFolder: string
}

export interface App {
  app: Hono
  /** The results at this address have changed. */
  onPublished: (address: string) => void
  /** Reads what many will ask for before anybody does. */
  preparing: Preparing
}

/** Everything the server answers. */
export function createApp(needs: AppNeeds): App {
  const {db, now, log, metrics, commit, defence} = needs
  const app = new Hono()
  const failed = (what: string) => (error: unknown) => log.error(traceOf(error), what)
  const activities = knowActivities(db, now, needs.ownPages)
  const limitSender = limitSenders({perMinute: needs.perMinute, proxies: needs.staff.proxies, now})
  const limitReader = limitSenders({perMinute: needs.perMinute, proxies: needs.staff.proxies, now})
  const {sightings} = needs
  const noteForeignSite = (c: Context) => sightings.note(c, 'refused')
  const checkPass = checkPasses({db, activities, now})
  const {originOf: originOfFrame} = needs.framePasses
  const asking = {limitSender, checkPass, originOfFrame, noteForeignSite}
  const shared = {app, log, now, ...asking, count: metrics.count, activities}

  activityRoutes({...shared, db, noteReader: (c) => sightings.note(c, 'read')})
  mapRoutes(shared)
  const consultations = keepConsultations({
    db,
    now,
    findPublished: (some) => findPublished(db, some),
    findAnswered: () => findAnswered(db),
  })
  const listing = {...shared, consultations, limitReader}
  consultationRoutes(listing)
  followRoutes({...listing, publicUrl: needs.publicUrl})
  listPageRoutes({...listing, publicUrl: needs.publicUrl})
  privacyRoutes(listing)
  const referables = [referredIdeas, referredComments, referredResults]
  const deciding = {...shared, db, limitReader, referables, publicUrl: needs.publicUrl}
  const outcomes = [outcomeRoutes(deciding), outcomePageRoutes(deciding)]
  const surveys = {...shared, findActivity: activities.findSurvey}
  const responses = {commit, write: createResponseWriter()}
  surveyRoutes({...surveys, ...responses})
  voteRoutes({...shared, commit, write: createVoteWriter(votableComments), findThread: activities.findThread})
  const threads = {...shared, db, findThread: activities.findThread, publicUrl: needs.publicUrl, limitReader}
  const collections = keepIdeas({db, now})
  const collecting = {...shared, db, collections, findIdeas: activities.findIdeas, limitReader}
  const readIdeas = ideasRoutes(collecting)
  const hosted = hostedAddresses({
    ...threads,
    ...collecting,
    bundle: needs.bundle,
    framePasses: needs.framePasses,
    readReconciliation: (talk) => readReconciliation(talk),
    noteVersion: sightings.noteVersion,
    noteFramer: sightings.noteFramer,
  })
  const readers = [commentRoutes(threads), readIdeas, hosted]
  /** What readers see of the thread or the ideas at this address has changed; with a thread, the idea above it. */
  const onChanged = (address: string) => {
    for (const changed of new Set([address, address.replace(/\.[0-9]+$/, '')]))
      readers.forEach(({forget}) => forget(changed))
  }
  const kinds = {comments: moderatedComments(onChanged), ideas: moderatedIdeas(onChanged)}
  const contributing = {
    ...shared,
    db,
    commit,
    defence,
    officesOf: knowOffices(db, now),
    isKnownAuthor: knowAuthors(db, now),
    onChanged,
  }
  const commenting = {...contributing, write: createCommentWriter()}
  sendCommentRoutes(commenting)
  sendIdeaRoutes({...contributing, write: createIdeaWriter()})
  supportRoutes({...contributing, write: createVoteWriter(supportedIdeas), findIdeas: activities.findIdeas})
  const reporting = {...shared, commit, isFirstOfNetwork: meetNetworks({proxies: needs.staff.proxies, now})}
  reportRoutes({
    ...reporting,
    route: 'report',
    moderated: kinds.comments,
    findTalk: activities.findThread,
    itemIn: async (c) => ItemId.safeParse(c.req.param('comment')).data,
  })
  reportRoutes({
    ...reporting,
    route: 'reportIdea',
    moderated: kinds.ideas,
    findTalk: activities.findIdeas,
    itemIn: async (c, {number}) => (await findEverNumbered(db, number, numberIn(c.req.param('idea'))))?.id,
  })
  const readReconciliation = accountAddresses({
    ...shared,
    db,
    findTalk: activities.findTalk,
    kinds,
    countMerged,
  })
  redeemRoutes({...shared, commit})
  const events = {...shared, db, commit, defence, publicUrl: needs.publicUrl}
  eventRoutes(events)
  const findings = findingsRoutes({...shared, db})
  const sources = [writtenAnswers, writtenComments, writtenIdeas]
  const results = [resultRoutes({...shared, db}), opinionRoutes(threads)]
  const reportPages = reportAddresses({
    ...shared,
    db,
    limitReader,
    publicUrl: needs.publicUrl,
    readReconciliation,
    readOutcomes: async (place) => (await readOutcomesPage(db, referables, place))?.outcomes ?? [],
  })
  const owns: FindOwn[] = [
    (code) => findReceipt({...surveys, ...responses, db}, code),
    (code) => findOwnComment(contributing, idOf(code)),
    (code) => findOwnIdea(contributing, idOf(code)),
    (code) => findOwnRegistration(events, code),
  ]
  receiptRoutes({...shared, kinds: owns})
  publicPhotoRoutes({
    ...shared,
    isPublic: async (photo) => (await isPhotoPublished(db, photo)) || isIdeaPhotoPublished(db, photo),
    isSensitive: (photo) => isPhotoSensitive(db, photo),
    readBytes: (photo) => readPhotoBytes(db, photo),
  })
  photoRoutes({
    ...shared,
    commit,
    darkroom: needs.darkroom,
    findOwnPhoto: (typed, photo) => readPhotoOf(db, idOf(readCode(typed) ?? ''), photo),
  })
  ideaFileRoutes({...shared, db, collections, limitReader, publicUrl: needs.publicUrl})
  open311({...shared, db, limitReader, publicUrl: needs.publicUrl})
  ticketRoutes({...shared, tickets: needs.tickets})
  imageRoutes({...shared, findImage: (name) => readImage(db, name)})
  healthRoutes({...shared, metrics, findAilments: needs.findAilments})
  openApiRoutes({...shared, publicUrl: needs.publicUrl, version: needs.version})
  const {previews} = needs
  if (previews) {
    previewRoutes({...shared, previews})
    staffAddresses({
      ...commenting,
      ...needs.staff,
      previews,
      sightings,
      version: needs.version,
      integrity: needs.bundle.integrity,
      darkroom: needs.darkroom,
      collections,
      publicUrl: needs.publicUrl,
      kinds: [kinds.comments, kinds.ideas, moderatedAnswers],
      writeResponses: responses.write,
      owns,
      exportFolder: needs.exportFolder,
      answerables: [unansweredIdeas, unansweredComments],
      referables,
      sources,
      onFindings: findings.forget,
      onOutcome: (municipality) => outcomes.forEach(({forget}) => forget(municipality)),
      onReport: reportPages.forget,
      readHealth: () =>
        readHealth({...needs, waiting: commit.waiting, hasMail: needs.staff.mail !== undefined}),
      onError: failed('nothing was learnt from a decision'),
    })
  }

  answerOthers(app, needs)
  const onError = failed('ideas were not read beforehand')
  const told = {onFindings: findings.forget, onError: failed('lost quotations were not taken out')}
  const preparing = together([
    prepareIdeas({db, collections, now, onError}),
    prepareConsultations({consultations, onError}),
    keepFindings({db, now, activities, sources, ...told}),
  ])
  return {app, onPublished: (address) => results.forEach(({forget}) => forget(address)), preparing}
}
