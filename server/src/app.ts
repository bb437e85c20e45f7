import {ItemId} from '@saha/contract'
import {pictureRoutes} from '@saha/contract/picture-routes'
import {routes} from '@saha/contract/routes'
import {Hono, type Context} from 'hono'
import type {Logger} from 'pino'
import {activityRoutes} from './activities/activities.routes.ts'
import {knowActivities} from './activities/known-activities.ts'
import {mapRoutes} from './activities/map.routes.ts'
import {previewRoutes} from './building/preview/preview.routes.ts'
import type {Previews} from './building/preview/previews.ts'
import {commentRoutes} from './comments/comments.routes.ts'
import {findOwnComment} from './comments/find-own-comment.ts'
import {moderatedComments} from './comments/moderated-comments.ts'
import {createCommentWriter} from './comments/new-comment.queries.ts'
import {isPhotoPublished} from './comments/published-photos.queries.ts'
import {sendCommentRoutes} from './comments/send-comment.routes.ts'
import {referredComments} from './comments/referred.queries.ts'
import {unansweredComments} from './comments/unanswered.queries.ts'
import {votableComments} from './comments/votes.queries.ts'
import {voteRoutes} from './comments/votes.routes.ts'
import {consultationRoutes} from './consultations/consultations.routes.ts'
import {keepConsultations} from './consultations/keep-consultations.ts'
import {prepareConsultations} from './consultations/prepare-consultations.ts'
import {knowAuthors} from './contributions/known-authors.queries.ts'
import {knowOffices} from './contributions/offices.queries.ts'
import {followRoutes} from './embed/consultations/follow.routes.ts'
import {listPageRoutes} from './embed/consultations/list-pages.routes.ts'
import {embedRoutes} from './embed/embed.routes.ts'
import {feedRoutes} from './embed/feed/feed.routes.ts'
import {hostedRoutes} from './embed/hosted.routes.ts'
import {keepEventPages} from './embed/event/event-pages.ts'
import {keepIdeasPages} from './embed/ideas/ideas-pages.ts'
import type {Bundle} from './embed/read-bundle.ts'
import {posterRoutes} from './embed/poster/poster.routes.ts'
import {keepThreadPages} from './embed/thread/thread-pages.ts'
import {eventRoutes} from './event/event.routes.ts'
import {findOwnRegistration} from './event/find-own-registration.ts'
import {healthRoutes} from './health/health.routes.ts'
import {readHealth} from './health/read-health.ts'
import {commonHeaders} from './http/headers.ts'
import {meetNetworks} from './http/first-of-network.ts'
import {ownOrigins} from './http/own-origins.ts'
import {limitSenders} from './http/limit-senders.ts'
import {refuse, traceOf} from './http/refuse.ts'
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
import {accountRoutes} from './moderation/account.routes.ts'
import {reportRoutes} from './moderation/reports.routes.ts'
import {referredResults} from './results/referred.queries.ts'
import {outcomePageRoutes} from './embed/outcomes/outcome-pages.routes.ts'
import {findAnswered} from './outcomes/outcomes.queries.ts'
import {outcomeRoutes} from './outcomes/outcomes.routes.ts'
import {openApiRoutes} from './openapi/openapi.routes.ts'
import {isPhotoSensitive, readPhotoBytes, readPhotoOf} from './photos/photos.queries.ts'
import {photoRoutes} from './photos/photos.routes.ts'
import {publicPhotoRoutes} from './photos/public-photos.routes.ts'
import type {Darkroom} from './pictures/darkroom.ts'
import {receiptRoutes} from './receipts/receipts.routes.ts'
import {Refusal} from './refusal.ts'
import {findPublished} from './results/results.queries.ts'
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
  const activities = knowActivities(db, now, ownOrigins(needs.publicUrl))
  const limitSender = limitSenders({perMinute: needs.perMinute, proxies: needs.staff.proxies, now})
  const limitReader = limitSenders({perMinute: needs.perMinute, proxies: needs.staff.proxies, now})
  const {sightings} = needs
  const noteForeignSite = (c: Context) => sightings.note(c, 'refused')
  const checkPass = checkPasses({db, activities, now})
  const shared = {app, log, now, limitSender, checkPass, count: metrics.count, noteForeignSite, activities}

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
  listPageRoutes(listing)
  const referables = [referredIdeas, referredComments, referredResults]
  const deciding = {...shared, db, limitReader, referables, publicUrl: needs.publicUrl}
  const outcomes = [outcomeRoutes(deciding), outcomePageRoutes(deciding)]
  const surveys = {...shared, findActivity: activities.findSurvey}
  const responses = {commit, write: createResponseWriter()}
  surveyRoutes({...surveys, ...responses})
  voteRoutes({...shared, commit, write: createVoteWriter(votableComments), findThread: activities.findThread})
  const threads = {...shared, db, findThread: activities.findThread, publicUrl: needs.publicUrl, limitReader}
  const threadPages = keepThreadPages(threads)
  const collections = keepIdeas({db, now})
  const collecting = {...shared, db, collections, findIdeas: activities.findIdeas, limitReader}
  const readIdeas = ideasRoutes(collecting)
  const ideasPages = keepIdeasPages(collecting)
  const eventPages = keepEventPages({db, now, findEvent: activities.findEvent})
  const feeds = feedRoutes({...threads, ...collecting})
  const readers = [commentRoutes(threads), feeds, threadPages, readIdeas, ideasPages]
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
  accountRoutes({...shared, db, findTalk: activities.findTalk})
  redeemRoutes({...shared, commit})
  const events = {...shared, db, commit, defence, publicUrl: needs.publicUrl}
  eventRoutes(events)
  const results = resultRoutes({...surveys, db})
  receiptRoutes({
    ...shared,
    kinds: [
      (code) => findReceipt({...surveys, ...responses, db}, code),
      (code) => findOwnComment(contributing, idOf(code)),
      (code) => findOwnIdea(contributing, idOf(code)),
      (code) => findOwnRegistration(events, code),
    ],
  })
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
  embedRoutes({...shared, bundle: needs.bundle, noteVersion: sightings.noteVersion})
  hostedRoutes({
    ...surveys,
    publicUrl: needs.publicUrl,
    findOtherPage: async (c) =>
      (await threadPages.at(c)) ?? (await ideasPages.at(c)) ?? (await eventPages.at(c)),
  })
  posterRoutes({...shared, publicUrl: needs.publicUrl})
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
      darkroom: needs.darkroom,
      collections,
      publicUrl: needs.publicUrl,
      kinds: [kinds.comments, kinds.ideas, moderatedAnswers],
      writeResponses: responses.write,
      answerables: [unansweredIdeas, unansweredComments],
      referables,
      onOutcome: (municipality) => outcomes.forEach(({forget}) => forget(municipality)),
      readHealth: () =>
        readHealth({...needs, waiting: commit.waiting, hasMail: needs.staff.mail !== undefined}),
      onError: (error) => log.error(traceOf(error), 'nothing was learnt from a decision'),
    })
  }

  answerPreflights(app)
  app.notFound((c) => {
    const allowed = methodsAt(app, c.req.path)
    const reply = refuse(new Refusal(allowed.length > 0 ? 'method-not-allowed' : 'not-found'), log)
    if (allowed.length > 0) reply.headers.set('allow', allowed.join(', '))
    metrics.count('none', reply.status)
    return reply
  })
  app.onError((error) => refuse(error, log))
  const onError = (error: unknown) => log.error(traceOf(error), 'ideas were not read beforehand')
  const work = [prepareIdeas({db, collections, now, onError}), prepareConsultations({consultations, onError})]
  const preparing = {
    start: () => work.forEach((one) => one.start()),
    stop: async () => void (await Promise.all(work.map((one) => one.stop()))),
  }
  return {app, onPublished: results.forget, preparing}
}

/** Browsers ask before they send JSON or a receipt to another site. Whether a site may send is said when it does. */
function answerPreflights(app: Hono) {
  const headers = {
    ...commonHeaders,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': 'content-type, saha-browser, saha-pass, saha-receipt',
    'access-control-max-age': '7200',
  }
  for (const {path} of Object.values({...routes, ...pictureRoutes}))
    app.options(path, () => new Response(null, {status: 204, headers}))
}

/** Methods that are answered at a path; none when the path leads nowhere. */
function methodsAt(app: Hono, path: string): string[] {
  const methods = ['GET', 'POST', 'PUT', 'DELETE'].filter(
    (method) => app.router.match(method, path)[0].length > 0,
  )
  return methods.includes('GET') ? ['HEAD', ...methods] : methods
}
