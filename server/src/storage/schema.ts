/** Every table, one interface per capability. */
import type {ActivityTables} from '../activities/activities.tables.ts'
import type {AdministrationTables} from '../administration/administration.tables.ts'
import type {AuditTables} from '../audit/audit.tables.ts'
import type {BackupTables} from '../backup/backup.tables.ts'
import type {BuildingTables} from '../building/building.tables.ts'
import type {CodingTables} from '../coding/coding.tables.ts'
import type {CommentTables} from '../comments/comments.tables.ts'
import type {ContributionTables} from '../contributions/contributions.tables.ts'
import type {ExportTables} from '../downloads/exports.tables.ts'
import type {EventTables} from '../event/event.tables.ts'
import type {IdeaTables} from '../ideas/ideas.tables.ts'
import type {ImageTables} from '../images/images.tables.ts'
import type {PhotoTables} from '../photos/photos.tables.ts'
import type {LevelTables} from '../levels/levels.tables.ts'
import type {InvitationTables} from '../invitations/invitations.tables.ts'
import type {ModerationTables} from '../moderation/moderation.tables.ts'
import type {RetentionTables} from '../retention/retention.tables.ts'
import type {OpinionTables} from '../opinion/opinion.tables.ts'
import type {OutcomeTables} from '../outcomes/outcomes.tables.ts'
import type {PopulationTables} from '../results/representation/population.tables.ts'
import type {ReportTables} from '../results/reports/reports.tables.ts'
import type {ResultTables} from '../results/results.tables.ts'
import type {SiteTables} from '../sites/sites.tables.ts'
import type {SpamTables} from '../spam/spam.tables.ts'
import type {StaffTables} from '../staff/staff.tables.ts'
import type {ContactTables} from '../survey/contacts.tables.ts'
import type {OpenAnswersTables} from '../survey/open-answers/open-answers.tables.ts'
import type {SurveyTables} from '../survey/survey.tables.ts'
import type {VoteTables} from '../votes/votes.tables.ts'
import type {TallyTables} from './tally.tables.ts'

export interface Schema
  extends
    ActivityTables,
    AdministrationTables,
    AuditTables,
    BackupTables,
    BuildingTables,
    CodingTables,
    CommentTables,
    ContactTables,
    ContributionTables,
    EventTables,
    ExportTables,
    IdeaTables,
    ImageTables,
    InvitationTables,
    LevelTables,
    ModerationTables,
    OpenAnswersTables,
    OpinionTables,
    OutcomeTables,
    PhotoTables,
    PopulationTables,
    ReportTables,
    ResultTables,
    RetentionTables,
    SiteTables,
    SpamTables,
    StaffTables,
    SurveyTables,
    TallyTables,
    VoteTables {}
