import {buildingRoutes} from './building-routes.ts'
import {codingRoutes} from './coding-routes.ts'
import {exportRoutes} from './export-routes.ts'
import {entryRoutes} from './entry-routes.ts'
import {invitationRoutes} from './invitation-routes.ts'
import {moderationRoutes} from './moderation-routes.ts'
import {outcomeRoutes} from './outcome-routes.ts'
import {populationRoutes} from './population-routes.ts'
import {reportRoutes} from './report-routes.ts'
import {siteRoutes} from './site-routes.ts'
import {signInRoutes} from './sign-in-routes.ts'

/**
 * Method and address of every public route, and the sign of its reply: the one property that tells it from JSON of
 * somebody in between. No run-time dependency, so that elements may import it.
 */
export const routes = {
  /** An activity's texts, questions, dates and state. */
  readActivity: {method: 'GET', path: '/v1/activities/:municipality/:activity', sign: 'consultation'},
  /** The map on which a survey's places are marked: its boundary, districts and tiles. */
  readMap: {method: 'GET', path: '/v1/maps/:municipality/:activity', sign: 'boundary'},
  /** One response to a survey. Sending the same key twice stores one response. */
  sendResponse: {method: 'POST', path: '/v1/surveys/:municipality/:activity/responses', sign: 'receipt'},
  /** The current snapshot of an activity. */
  readResults: {method: 'GET', path: '/v1/results/:municipality/:activity', sign: 'snapshot'},
  /** An earlier snapshot by its number: kept of the last of every day, and where a report rests on it. */
  readSnapshot: {
    method: 'GET',
    path: '/v1/snapshots/:municipality/:activity/:number',
    sign: 'hash',
  },
  /** People who voted alike on the statements of a thread, and what they said. */
  readOpinionGroups: {method: 'GET', path: '/v1/opinion-groups/:municipality/:activity', sign: 'words'},
  /** What was found in the texts of an activity: themes, frequent words, quotations. */
  readFindings: {method: 'GET', path: '/v1/findings/:municipality/:activity', sign: 'findings'},
  /** What became of one contribution. The receipt stands in the header `Saha-Receipt`, never in an address. */
  readReceipt: {method: 'GET', path: '/v1/receipts', sign: 'kind'},
  /** Other answers in the place of those that were sent, until the activity closes. The same answers twice are one change. */
  changeResponse: {method: 'PUT', path: '/v1/receipts', sign: 'cleaned'},
  /** Another text in the place of a comment's, for ten minutes. The same again changes nothing. */
  changeComment: {method: 'PUT', path: '/v1/receipts', sign: 'edited'},
  /** Other words in the place of an idea's, as long as nobody has built on them. The same again changes nothing. */
  changeIdea: {method: 'PUT', path: '/v1/receipts', sign: 'edited'},
  /** Other words in the place of a registration's, until the event starts. The same again changes nothing. */
  changeRegistration: {method: 'PUT', path: '/v1/receipts', sign: 'cleaned'},
  /** Forgets a response, until the activity closes, or a comment. Withdrawing it twice is the same as once. */
  withdrawResponse: {method: 'DELETE', path: '/v1/receipts', sign: 'withdrawn'},
  /** The author of what was hidden asks for a second look, once. */
  appeal: {method: 'POST', path: '/v1/receipts/appeals', sign: 'appealed'},
  /**
   * A page of a thread. `sort`, `side` and `cursor` as the contract has them; `under`: further answers to one comment;
   * `q`: comments that hold these words.
   */
  readComments: {method: 'GET', path: '/v1/comments/:municipality/:activity', sign: 'comments'},
  /** One comment with what it answers, and its first answers. */
  readComment: {method: 'GET', path: '/v1/comments/:municipality/:activity/:comment', sign: 'context'},
  /** How many comments threads have. `threads`: their addresses with commas between them. */
  countComments: {method: 'GET', path: '/v1/comments', sign: 'counts'},
  /** A comment. Sending the same key twice stores one. */
  sendComment: {method: 'POST', path: '/v1/comments/:municipality/:activity', sign: 'comment'},
  /** Supports a comment, objects to it, or takes either back. */
  vote: {method: 'POST', path: '/v1/comments/:municipality/:activity/:comment/votes', sign: 'objections'},
  /** Tells the moderators of a comment, or takes that back. */
  report: {method: 'POST', path: '/v1/comments/:municipality/:activity/:comment/reports', sign: 'reported'},
  /**
   * A page of ideas. `q`: ideas that hold these words; `category`, `district`, `status`, `group` and `tag`: any of these,
   * with commas between them; `answered`: `yes` or `no`; `from` and `until`: days of publication, both included; `sort`,
   * `cursor` as the contract has them; `near`: longitude and latitude, with a comma between them; `seed`: 0 to 999.
   * Where words are searched for and no order is asked for, those that hold them in their titles come first.
   */
  readIdeas: {method: 'GET', path: '/v1/ideas/:municipality/:activity', sign: 'matching'},
  /** One idea, whole, by its number. */
  readIdea: {method: 'GET', path: '/v1/ideas/:municipality/:activity/:idea', sign: 'whole'},
  /** Marks for the map of all ideas that the filters of `readIdeas` let through. */
  readMarks: {method: 'GET', path: '/v1/ideas/:municipality/:activity/marks', sign: 'marks'},
  /** Ideas like one that is being written. Nothing of it is kept; it stands in no address, so in no log either. */
  findSimilar: {method: 'POST', path: '/v1/ideas/:municipality/:activity/similar', sign: 'similar'},
  /** An idea. Sending the same key twice stores one. */
  sendIdea: {method: 'POST', path: '/v1/ideas/:municipality/:activity', sign: 'waits'},
  /** Supports an idea, or takes that back. */
  support: {method: 'POST', path: '/v1/ideas/:municipality/:activity/:idea/supports', sign: 'supports'},
  /** Tells the moderators of an idea, or takes that back. */
  reportIdea: {method: 'POST', path: '/v1/ideas/:municipality/:activity/:idea/reports', sign: 'reported'},
  /** Registers somebody for an event. Sending the same key twice stores one registration. */
  sendRegistration: {method: 'POST', path: '/v1/events/:municipality/:activity', sign: 'seat'},
  /** Exchanges a code of an invitation for a pass. The same code and point again have the same reply. */
  redeem: {method: 'POST', path: '/v1/invitations/:municipality/:activity', sign: 'evaluated'},
  /** What a form shows when it is sent, so that the server can tell how long ago it was opened. */
  readTicket: {method: 'GET', path: '/v1/tickets', sign: 'ticket'},
  /** How an activity is moderated: what arrived, what was hidden and why, how long it took. */
  readModeration: {method: 'GET', path: '/v1/moderation/:municipality/:activity', sign: 'received'},
  /** Where everything went that was said in a thread, or handed in as an idea. Of a survey, its results tell. */
  readReconciliation: {method: 'GET', path: '/v1/reconciliation/:municipality/:activity', sign: 'counted'},
  /**
   * Outcomes of a municipality: what was decided, why, and on what it rests. `consultation`: its id; `activity`: the id of
   * one of its activities; `cursor` as the contract has it.
   */
  readOutcomes: {method: 'GET', path: '/v1/outcomes/:municipality', sign: 'outcomes'},
  /**
   * A page of the consultations of a municipality. `q`: those that hold these words; `state`, `kind`, `category`,
   * `district`: any of these, with commas between them; `from` and `until`: days, both included, on one of which it is
   * open; `cursor` as the contract has it.
   */
  readConsultationList: {method: 'GET', path: '/v1/consultations/:municipality', sign: 'consultations'},
  /** The same of all municipalities on the server, by `region` and `municipality` in the place of `district`. */
  readNetworkList: {method: 'GET', path: '/v1/consultations', sign: 'consultations'},
} as const

/**
 * Method and address of every route of the console, with the sign of its reply where that is JSON. None is public: all but
 * `signIn` want a session, none answers pages of other origins, and none may be cached.
 */
export const staffRoutes = {
  ...signInRoutes,
  /** E-mail address and password for a session, which a cookie carries. */
  signIn: {method: 'POST', path: '/console/api/session', sign: 'wants'},
  /** Ends the session here and in the browser. */
  signOut: {method: 'DELETE', path: '/console/api/session'},
  /** Who is signed in, and for whom they work. */
  readOverview: {method: 'GET', path: '/console/api/overview', sign: 'municipalities'},
  /** The consultations of one municipality that the reader works for. */
  readConsultations: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/consultations',
    sign: 'consultations',
  },
  ...buildingRoutes,
  ...codingRoutes,
  ...entryRoutes,
  ...exportRoutes,
  ...invitationRoutes,
  ...outcomeRoutes,
  ...populationRoutes,
  ...reportRoutes,
  /**
   * All responses to an activity as a file. Wants a reason, which is recorded and shown to the owners. Of more responses
   * than `limits.responsesAtOnce` the file is made beside everything else: the reply is 202 and an `ExportJob`.
   */
  downloadResponses: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/activities/:activity/exports',
    sign: 'state',
  },
  /** Who downloaded the responses to an activity, when and why. */
  readDownloads: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/activities/:activity/exports',
    sign: 'downloads',
  },
  /** Takes a contribution out by its receipt: it was a test, or says the same as another. */
  removeContribution: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/activities/:activity/removals',
    sign: 'removed',
  },
  ...siteRoutes,
  ...moderationRoutes,
  /** What has waited longest for an answer by the municipality. `activity` and `cursor` as the contract has them. */
  readUnanswered: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/unanswered',
    sign: 'unanswered',
  },
  /** An answer by the municipality in a thread. */
  answerOfficially: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/activities/:activity/answers',
    sign: 'comment',
  },
  /** Puts an official answer at the top of its thread, or back to its place. */
  pinAnswer: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/activities/:activity/answers/:comment',
    sign: 'pinned',
  },
  /** Another status for an idea, an official answer to it, or both. */
  answerIdea: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/activities/:activity/ideas/:idea/steps',
    sign: 'steps',
  },
  /** Says of an idea that another one has proposed the same, or that it has not. */
  markDuplicate: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/activities/:activity/ideas/:idea/duplicate',
    sign: 'of',
  },
  /** Changes category, tags or group of ideas. */
  sortIdeas: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/activities/:activity/sorting',
    sign: 'sorted',
  },
  /** Groups of an activity, and what might belong together. */
  readGroups: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/activities/:activity/groups',
    sign: 'suggestions',
  },
  /** A group of ideas, new or with other words. */
  saveGroup: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/activities/:activity/groups/:group',
    sign: 'title',
  },
  /** Ends a group. Its ideas stay. */
  removeGroup: {
    method: 'DELETE',
    path: '/console/api/municipalities/:municipality/activities/:activity/groups/:group',
  },
  /** Events of a municipality, and how many have registered for each. */
  readEvents: {method: 'GET', path: '/console/api/municipalities/:municipality/events', sign: 'events'},
  /** Who has registered for an event. */
  readRegistrations: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/activities/:activity/registrations',
    sign: 'registrations',
  },
  /** Says who came to an event. */
  countAttendance: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/activities/:activity/attendance',
  },
  /** A page of the log of what staff did. The query is the contract's `AuditQuery`. */
  readLog: {method: 'GET', path: '/console/api/municipalities/:municipality/log', sign: 'entries'},
  /** The same as CSV, without pages. */
  readLogFile: {method: 'GET', path: '/console/api/municipalities/:municipality/log/file'},
  /** Whether somebody at the store has tampered with the log. */
  checkLog: {method: 'GET', path: '/console/api/municipalities/:municipality/log/check', sign: 'broken'},
  /** What stands around the consultations of a municipality. */
  readMunicipality: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/settings',
    sign: 'settings',
  },
  /** Other settings. Statuses of ideas and categories that are in use stay. */
  saveMunicipality: {method: 'PUT', path: '/console/api/municipalities/:municipality/settings'},
  /** Another map; the body is GeoJSON. Ideas are counted in its districts from then on. */
  sendMap: {method: 'PUT', path: '/console/api/municipalities/:municipality/map', sign: 'districts'},
  /** Everything that is the municipality's, as one archive. Wants a reason, which stands in the log. */
  exportMunicipality: {method: 'POST', path: '/console/api/municipalities/:municipality/export'},
  /** Erases the municipality with everything that is its own. */
  eraseMunicipality: {method: 'POST', path: '/console/api/municipalities/:municipality/erasure'},
  /** Removes the sample consultation with all that was contributed to it. */
  removeSample: {method: 'DELETE', path: '/console/api/municipalities/:municipality/sample'},
  /** What will be erased by itself, and when. */
  readRetention: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/retention',
    sign: 'logSince',
  },
  /** The server with all its municipalities, for those who run it. */
  readServer: {method: 'GET', path: '/console/api/server', sign: 'hosted'},
  /** Makes a municipality, and a link by which its first owner comes in. */
  makeMunicipality: {method: 'POST', path: '/console/api/server/municipalities', sign: 'link'},
  /** The same as `eraseMunicipality`, for those who run the server. */
  dropMunicipality: {method: 'POST', path: '/console/api/server/municipalities/:municipality/erasure'},
  /** A new password of one's own. Ends every other session of that person. */
  changePassword: {method: 'PUT', path: '/console/api/password'},
} as const

/** Name of a public route. */
export type RouteName = keyof typeof routes

/** Name of a route of the console. */
export type StaffRouteName = keyof typeof staffRoutes

/** What stands for `:municipality` and `:activity` in a route's path. */
export type RouteParams = Readonly<Record<string, string>>

/**
 * The path of a route with its parameters filled in and percent-encoded.
 *
 * @throws Error when a parameter is missing: that is a mistake in our code, never in a citizen's.
 */
export function pathOf(name: RouteName, params: RouteParams = {}): string {
  return fillIn(routes[name].path, params)
}

/** The same for a route of the console. */
export function staffPathOf(name: StaffRouteName, params: RouteParams = {}): string {
  return fillIn(staffRoutes[name].path, params)
}

/** A path with its parameters filled in and percent-encoded. @throws Error when one is missing. */
export function fillIn(path: string, params: RouteParams): string {
  return path.replace(/:([a-z]+)/g, (_, parameter: string) => {
    const value = params[parameter]
    if (value === undefined) throw Error(`${path} needs "${parameter}"`)
    return encodeURIComponent(value)
  })
}
