/** Consultations in which invited people alone take part. */
import type {StaffActivity, StaffConsultation} from '@saha/contract'

/** A published consultation with what a code of it opens. */
export interface InvitedConsultation {
  consultation: StaffConsultation
  /** At least one, in the order of the consultation. */
  activities: readonly StaffActivity[]
}

/** Those for which codes can be made, or could be until they closed; in the order of the list. */
export function invitedAmong(consultations: readonly StaffConsultation[]): InvitedConsultation[] {
  return consultations
    .filter(({state}) => state !== 'draft')
    .map((consultation) => ({
      consultation,
      activities: consultation.activities.filter(({level}) => level === 'invitation'),
    }))
    .filter(({activities}) => activities.length > 0)
}
