import type {ActivityKind} from '@saha/contract'
import type {Terms} from '@saha/i18n'
import {columns} from '../../storage/columns.ts'
import type {Kept} from '../../storage/kept.ts'
import type {Schema} from '../../storage/schema.ts'

type KindOfData = keyof Terms['privacyText']['stored']['kinds']

/**
 * What every table holds of people, as the text on privacy tells it; `nothing` of a table that holds what the municipality
 * asks and says, or keys and numbers of the server itself. A new table does not compile until it is told of here.
 */
const kinds: Record<keyof Schema, KindOfData | 'nothing'> = {
  survey_response: 'responses',
  open_answers: 'responses',
  withdrawn_response: 'responses',
  entry_paper: 'responses',
  tally: 'responses',
  coding_place: 'responses',
  text_reading: 'responses',
  finding_text: 'responses',
  survey_contact: 'contacts',
  event_contact: 'contacts',
  comment: 'contributions',
  idea: 'contributions',
  idea_step: 'contributions',
  thread: 'contributions',
  idea_list: 'contributions',
  edit_window: 'contributions',
  text_quotation: 'contributions',
  vote: 'votes',
  opinion_round: 'votes',
  report: 'moderation',
  appeal: 'moderation',
  moderation_case: 'moderation',
  moderation_claim: 'moderation',
  moderation_act: 'moderation',
  photo: 'photos',
  photo_content: 'photos',
  event_registration: 'registrations',
  invitation_code: 'invitations',
  invitation_use: 'invitations',
  browser_key: 'once',
  browser_mark: 'once',
  snapshot: 'published',
  moderation_count: 'published',
  hourly_account: 'published',
  staff_user: 'staff',
  staff_session: 'staff',
  staff_account: 'staff',
  staff_verification: 'staff',
  staff_second_factor: 'staff',
  staff_passkey: 'staff',
  staff_invitation: 'staff',
  staff_recovery: 'staff',
  staff_membership: 'staff',
  server_admin: 'staff',
  audit: 'staff',
  export_job: 'staff',
  site_seen: 'sites',
  activity: 'nothing',
  activity_image: 'nothing',
  activity_number: 'nothing',
  audit_end: 'nothing',
  backup: 'nothing',
  batch: 'nothing',
  consultation: 'nothing',
  consultation_draft: 'nothing',
  consultation_version: 'nothing',
  council_report: 'nothing',
  council_report_snapshot: 'nothing',
  definition_revision: 'nothing',
  draft_image: 'nothing',
  event: 'nothing',
  finding: 'nothing',
  idea_group: 'nothing',
  image: 'nothing',
  invitation_batch: 'nothing',
  invitation_count: 'nothing',
  invitation_key: 'nothing',
  invitation_secret: 'nothing',
  municipality: 'nothing',
  outcome: 'nothing',
  outcome_basis: 'nothing',
  population: 'nothing',
  retention_run: 'nothing',
  saved_reply: 'nothing',
  site_version: 'nothing',
  spam_model: 'nothing',
  staff_policy: 'nothing',
  survey_version: 'nothing',
}

/** Which kinds a municipality has anything of, by the kinds of its activities; what is not listed it always has. */
const only: Partial<Record<KindOfData, readonly ActivityKind[]>> = {
  responses: ['survey'],
  contacts: ['survey', 'event'],
  contributions: ['comments', 'ideas'],
  votes: ['comments', 'ideas'],
  photos: ['survey', 'comments', 'ideas'],
  registrations: ['event'],
  once: ['survey'],
}

/** Kinds of data in the order in which they are told of. */
const order: readonly KindOfData[] = [...new Set(Object.values(kinds))].filter((kind) => kind !== 'nothing')

/** What a municipality keeps of people, and for how long: the end of every column that is about them. */
export function dataKept(activities: ReadonlySet<ActivityKind>): {kind: KindOfData; kept: KeptOfPeople[]}[] {
  const isHere = (kind: KindOfData) => only[kind]?.some((one) => activities.has(one)) ?? true
  return order.filter(isHere).map((kind) => ({
    kind,
    kept: [...new Set(endsOf(kind))],
  }))
}

type KeptOfPeople = Exclude<Kept, 'while-defined'>

function endsOf(kind: KindOfData): KeptOfPeople[] {
  const tables = Object.entries(columns).filter(([table]) => kinds[table as keyof Schema] === kind)
  return tables.flatMap(([, facts]) =>
    Object.values(facts).flatMap(({kept}) => (kept === 'while-defined' ? [] : [kept])),
  )
}
