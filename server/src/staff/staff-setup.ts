import {administrationRoutes, type AdministrationNeeds} from '../administration/administration.routes.ts'
import {auditRoutes} from '../audit/audit.routes.ts'
import {municipalityRoutes} from '../municipality/municipality.routes.ts'
import {retentionRoutes} from '../retention/retention.routes.ts'
import {addressOf} from '../http/address.ts'
import {staffCodingRoutes, type StaffCodingNeeds} from '../coding/staff-coding.routes.ts'
import {answersRoutes, type AnswersNeeds} from '../answers/answers.routes.ts'
import {officialRoutes, type OfficialNeeds} from '../comments/official.routes.ts'
import {staffEventsRoutes, type StaffEventsNeeds} from '../event/staff-events.routes.ts'
import {buildingRoutes, type BuildingNeeds} from '../building/building.routes.ts'
import type {Answering} from '../http/answer.ts'
import {staffInvitationsRoutes} from '../invitations/staff-invitations.routes.ts'
import {staffIdeasRoutes, type StaffIdeasNeeds} from '../ideas/staff-ideas.routes.ts'
import type {Mail} from '../mail/mail.ts'
import type {DecideNeeds} from '../moderation/decide.ts'
import {staffOutcomesRoutes, type StaffOutcomesNeeds} from '../outcomes/staff-outcomes.routes.ts'
import {populationRoutes} from '../results/representation/population.routes.ts'
import {staffReportsRoutes, type StaffReportsNeeds} from '../results/reports/staff-reports.routes.ts'
import {moderationRoutes} from '../moderation/moderation.routes.ts'
import {removalRoutes, type RemovalNeeds} from '../reconciliation/removal.routes.ts'
import {savedRepliesRoutes} from '../moderation/saved-replies.routes.ts'
import type {Store} from '../storage/open.ts'
import {sitesRoutes, type SitesNeeds} from '../sites/sites.routes.ts'
import {staffPhotoRoutes} from '../photos/staff-photos.routes.ts'
import {entryRoutes, type EntryNeeds} from '../survey/entry/entry.routes.ts'
import {paperRoutes} from '../survey/entry/papers.routes.ts'
import {consoleFiles} from './console-files.ts'
import {consoleRoutes} from './console.routes.ts'
import {exportRoutes, type ExportNeeds} from './exports.routes.ts'
import {downloadRoutes, type DownloadNeeds} from './downloads.routes.ts'
import type {ProviderSettings} from './provider.ts'
import {signInAddresses} from './sign-in-setup.ts'
import {staffRoutes} from './staff.routes.ts'

/** What staff and their console need beside the store. */
export interface StaffSetup {
  /** Signs cookies: see `readSecret`. */
  secret: string
  /** Reverse proxies in front of the server. */
  proxies: number
  /** Folder of the built console. */
  console: string
  /** `undefined` where no letters can be sent. */
  mail: Mail | undefined
  /** `undefined` where staff have no provider of their own. */
  provider: ProviderSettings | undefined
  /** Responses up to which a file is written while whoever wants it waits. */
  responsesAtOnce: number
}

type DownloadsAndAnswers = Pick<
  DownloadNeeds & OfficialNeeds & StaffIdeasNeeds & StaffEventsNeeds & EntryNeeds,
  'activities' | 'collections' | 'commit' | 'write' | 'onChanged'
>

interface Needs
  extends
    Answering,
    StaffSetup,
    DecideNeeds,
    DownloadsAndAnswers,
    Pick<BuildingNeeds, 'darkroom' | 'previews'>,
    Pick<StaffCodingNeeds, 'sources' | 'onFindings'>,
    Pick<AdministrationNeeds, 'readHealth'>,
    Pick<EntryNeeds, 'writeResponses'>,
    Pick<RemovalNeeds, 'owns'>,
    Pick<ExportNeeds, 'exportFolder'>,
    Pick<SitesNeeds, 'sightings' | 'version' | 'integrity'>,
    Pick<
      AnswersNeeds & StaffOutcomesNeeds & StaffReportsNeeds,
      'answerables' | 'referables' | 'onOutcome' | 'onReport'
    > {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it. */
  publicUrl: string
}

/** Everything below `/console`. */
export function staffAddresses(needs: Needs): void {
  const {db, secret, proxies, publicUrl} = needs
  consoleRoutes({...needs, files: consoleFiles(needs.console)})
  const sessions = once(async () => (await import('./sessions.ts')).createSessions({db, secret, publicUrl}))
  downloadRoutes({...needs, sessions})
  exportRoutes({...needs, sessions})
  moderationRoutes({...needs, sessions})
  savedRepliesRoutes({...needs, sessions})
  answersRoutes({...needs, sessions})
  staffCodingRoutes({...needs, sessions})
  staffOutcomesRoutes({...needs, sessions})
  populationRoutes({...needs, sessions})
  staffReportsRoutes({...needs, sessions})
  officialRoutes({...needs, sessions})
  staffIdeasRoutes({...needs, sessions})
  staffEventsRoutes({...needs, sessions})
  entryRoutes({...needs, sessions})
  staffInvitationsRoutes({...needs, sessions})
  paperRoutes({...needs, sessions})
  removalRoutes({...needs, sessions})
  buildingRoutes({...needs, sessions})
  staffPhotoRoutes({
    ...needs,
    personOf: async (c) => (await sessions()).person(c.req.header('cookie')),
  })
  staffRoutes({...needs, sessions})
  auditRoutes({...needs, sessions})
  municipalityRoutes({...needs, sessions})
  retentionRoutes({...needs, sessions})
  sitesRoutes({...needs, sessions})
  administrationRoutes({...needs, sessions})
  signInAddresses({...needs, sessions, addressOf: (c) => addressOf(c, proxies)})
}

/** better-auth takes longer to load than all the rest: it waits for the first visit to the console. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => (loading ??= load())
}
