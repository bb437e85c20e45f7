import type {AccountTerms} from './account/terms.ts'
import type {AloudTerms} from './aloud/terms.ts'
import type {ArrivalTerms} from './arrival/terms.ts'
import type {AttachingTerms} from './attaching/terms.ts'
import type {CheckingTerms} from './checking/terms.ts'
import type {CommentsTerms} from './comments/terms.ts'
import type {CommonTerms} from './common/terms.ts'
import type {ComposingTerms} from './composing/terms.ts'
import type {CollectionTerms} from './collection/terms.ts'
import type {SupportingTerms} from './supporting/terms.ts'
import type {WholeIdeaTerms} from './whole-idea/terms.ts'
import type {ConsultationTerms} from './consultation/terms.ts'
import type {ConsultationSearchTerms} from './consultation-search/terms.ts'
import type {ConsultationsTerms} from './consultations/terms.ts'
import type {ContributingTerms} from './contributing/terms.ts'
import type {ContributionTerms} from './contribution/terms.ts'
import type {CountTerms} from './counts/terms.ts'
import type {DeviceTerms} from './device/terms.ts'
import type {DiscreetTerms} from './discreet/terms.ts'
import type {EventTerms} from './event/terms.ts'
import type {ExtraTerms} from './extra/terms.ts'
import type {FindingsTerms} from './findings/terms.ts'
import type {FormsTerms} from './forms/terms.ts'
import type {GoneTerms} from './gone/terms.ts'
import type {HostedTerms} from './hosted/terms.ts'
import type {IdeasTerms} from './ideas/terms.ts'
import type {IdeasMapTerms} from './ideas-map/terms.ts'
import type {PluralForm} from './message.ts'
import type {OutcomesTerms} from './outcomes/terms.ts'
import type {OpinionGroupsTerms} from './opinion-groups/terms.ts'
import type {OpinionsTerms} from './opinions/terms.ts'
import type {OpenAnswersTerms} from './open-answers/terms.ts'
import type {OwnTerms} from './own/terms.ts'
import type {PaperTerms} from './paper/terms.ts'
import type {PersonalTerms} from './personal/terms.ts'
import type {PictureTerms} from './pictures/terms.ts'
import type {InvitationTerms} from './invitation/terms.ts'
import type {LayoutTerms} from './layouts/terms.ts'
import type {LevelTerms} from './levels/terms.ts'
import type {MapTerms} from './map/terms.ts'
import type {PlaceTerms} from './place/terms.ts'
import type {PosterTerms} from './poster/terms.ts'
import type {ReasonsTerms} from './reasons/terms.ts'
import type {RegisteringTerms} from './registering/terms.ts'
import type {PrivacyTextTerms} from './privacy-text/terms.ts'
import type {ReportTerms} from './report/terms.ts'
import type {ResultFilesTerms} from './result-files/terms.ts'
import type {ResultsTerms} from './results/terms.ts'
import type {ResultsKindsTerms} from './results-kinds/terms.ts'
import type {ResultsAccountTerms} from './results-account/terms.ts'
import type {ResultsBreakdownsTerms} from './results-breakdowns/terms.ts'
import type {ResultsChartsTerms} from './results-charts/terms.ts'
import type {ResultsTakingPartTerms} from './results-taking-part/terms.ts'
import type {ResultsTooFewTerms} from './results-too-few/terms.ts'
import type {SetbackTerms} from './setback/terms.ts'
import type {SurveyTerms} from './survey/terms.ts'
import type {ThreadTerms} from './thread/terms.ts'
import type {OwnCommentTerms} from './own-comment/terms.ts'
import type {OwnContributionTerms} from './own-contribution/terms.ts'
import type {RefusedCommentTerms} from './refused-comment/terms.ts'
import type {ReportingTerms} from './reporting/terms.ts'
import type {OwnIdeasTerms} from './own-ideas/terms.ts'
import type {ProposingTerms} from './proposing/terms.ts'
import type {ProposalPartsTerms} from './proposal-parts/terms.ts'
import type {SimilarIdeasTerms} from './similar-ideas/terms.ts'
import type {HandedInTerms} from './handed-in/terms.ts'
import type {HandingOverTerms} from './handing-over/terms.ts'
import type {ProposalRulesTerms} from './proposal-rules/terms.ts'
import type {RefusedIdeaTerms} from './refused-idea/terms.ts'
import type {OwnIdeaTerms} from './own-idea/terms.ts'
import type {WaitsTerms} from './waits/terms.ts'
import type {WritingTerms} from './writing/terms.ts'

/**
 * Every sentence that Saha says. A language that lacks one, or one of its plural forms, does not compile.
 * Elements load only the sections they need.
 */
export interface Terms<Form extends PluralForm = 'other'> {
  account: AccountTerms
  aloud: AloudTerms
  arrival: ArrivalTerms
  attaching: AttachingTerms
  checking: CheckingTerms
  comments: CommentsTerms<Form>
  collection: CollectionTerms<Form>
  supporting: SupportingTerms<Form>
  wholeIdea: WholeIdeaTerms
  common: CommonTerms
  composing: ComposingTerms<Form>
  consultation: ConsultationTerms
  contributing: ContributingTerms
  consultations: ConsultationsTerms<Form>
  consultationSearch: ConsultationSearchTerms
  outcomes: OutcomesTerms<Form>
  contribution: ContributionTerms
  counts: CountTerms<Form>
  device: DeviceTerms
  setback: SetbackTerms<Form>
  survey: SurveyTerms<Form>
  discreet: DiscreetTerms
  event: EventTerms<Form>
  extra: ExtraTerms<Form>
  findings: FindingsTerms<Form>
  forms: FormsTerms<Form>
  gone: GoneTerms
  hosted: HostedTerms
  ideas: IdeasTerms<Form>
  opinionGroups: OpinionGroupsTerms<Form>
  opinions: OpinionsTerms
  openAnswers: OpenAnswersTerms
  own: OwnTerms
  paper: PaperTerms<Form>
  personal: PersonalTerms
  pictures: PictureTerms<Form>
  ideasMap: IdeasMapTerms<Form>
  invitation: InvitationTerms<Form>
  layouts: LayoutTerms
  levels: LevelTerms
  map: MapTerms<Form>
  place: PlaceTerms
  poster: PosterTerms
  reasons: ReasonsTerms
  registering: RegisteringTerms<Form>
  privacyText: PrivacyTextTerms
  report: ReportTerms<Form>
  resultFiles: ResultFilesTerms
  results: ResultsTerms<Form>
  resultsTooFew: ResultsTooFewTerms<Form>
  resultsTakingPart: ResultsTakingPartTerms<Form>
  resultsCharts: ResultsChartsTerms<Form>
  resultsBreakdowns: ResultsBreakdownsTerms<Form>
  resultsAccount: ResultsAccountTerms<Form>
  resultsKinds: ResultsKindsTerms<Form>
  thread: ThreadTerms<Form>
  ownComment: OwnCommentTerms<Form>
  ownContribution: OwnContributionTerms
  refusedComment: RefusedCommentTerms
  reporting: ReportingTerms
  ownIdeas: OwnIdeasTerms
  proposing: ProposingTerms
  proposalParts: ProposalPartsTerms<Form>
  similarIdeas: SimilarIdeasTerms<Form>
  handedIn: HandedInTerms<Form>
  handingOver: HandingOverTerms<Form>
  proposalRules: ProposalRulesTerms
  refusedIdea: RefusedIdeaTerms
  ownIdea: OwnIdeaTerms<Form>
  waits: WaitsTerms
  writing: WritingTerms
}
