/** The contract as JSON Schema (2020-12), for the published description of the server's addresses. */
import {z} from 'zod'
import {Activity} from './activity.ts'
import {
  CommentChanged,
  CommentChanges,
  CommentContext,
  CommentNumbers,
  CommentReceipt,
  CommentsPage,
  NewComment,
  Ticket,
  Vote,
  VoteCounts,
} from './comments.ts'
import {conditionsWithin} from './condition.ts'
import {ConsultationsPage} from './consultations.ts'
import {OpinionGroups} from './opinion-groups.ts'
import {OutcomesPage} from './outcomes.ts'
import {
  IdeaChanges,
  IdeaMarks,
  IdeaReceipt,
  IdeaReply,
  IdeaSketch,
  IdeasPage,
  NewIdea,
  SimilarIdeas,
  Support,
  SupportCounts,
} from './ideas.ts'
import {NewRegistration, RegistrationChanges, RegistrationReceipt} from './event.ts'
import {Findings} from './findings.ts'
import {IdeasFile} from './ideas-file.ts'
import {Redeemed, Redemption} from './invitations.ts'
import {MunicipalMap} from './map.ts'
import {Appeal, Appealed, ModerationAccount, Report, Reported} from './moderation.ts'
import {Reconciliation} from './reconciliation.ts'
import {ProblemShape} from './problem.ts'
import {ReceiptStatus, ResponseChanged, ResponseChanges, ResponseWithdrawn} from './receipt.ts'
import {StoredPhoto} from './pictures.ts'
import {PublishedSnapshot, Results, Snapshot} from './results.ts'
import {Survey, SurveyReceipt, SurveyResponse} from './survey.ts'
import {Id, Text} from './text.ts'

const shapes = {
  Activity,
  Appeal,
  Appealed,
  CommentChanged,
  CommentChanges,
  CommentContext,
  CommentNumbers,
  CommentReceipt,
  CommentsPage,
  ConsultationsPage,
  OpinionGroups,
  OutcomesPage,
  Findings,
  Id,
  IdeaChanges,
  IdeaMarks,
  IdeaReceipt,
  IdeaReply,
  IdeaSketch,
  IdeasFile,
  IdeasPage,
  ModerationAccount,
  Reconciliation,
  MunicipalMap,
  NewComment,
  NewIdea,
  NewRegistration,
  Problem: ProblemShape,
  ReceiptStatus,
  Redeemed,
  Redemption,
  RegistrationChanges,
  RegistrationReceipt,
  Report,
  Reported,
  ResponseChanged,
  ResponseChanges,
  ResponseWithdrawn,
  PublishedSnapshot,
  Results,
  SimilarIdeas,
  Snapshot,
  StoredPhoto,
  Support,
  SupportCounts,
  Survey,
  SurveyReceipt,
  SurveyResponse,
  Text,
  Ticket,
  Vote,
  VoteCounts,
}

/** Name of a shape that crosses the wire. */
export type ShapeName = keyof typeof shapes

/**
 * Every shape by its name. Shapes name each other by reference.
 *
 * @param addressOf where a shape stands in the document that holds them all, such as `#/components/schemas/Survey`.
 */
export function jsonSchemas(addressOf: (name: string) => string): Record<string, object> {
  const registry = z.registry<{id: string}>()
  for (const [name, shape] of Object.entries(shapes)) registry.add(shape, {id: name})
  // Each level names the one within it, or the description would repeat every level many times.
  conditionsWithin.forEach((shape, levels) => registry.add(shape, {id: `ConditionWithin${levels}`}))
  const {schemas} = z.toJSONSchema(registry, {uri: addressOf})
  // The document that holds them says which schema language they are in, and where they stand.
  return JSON.parse(
    JSON.stringify(schemas, (key, value) => (/^\$(schema|id)$/.test(key) ? undefined : value)),
  )
}
