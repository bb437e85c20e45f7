import type {StaffRole} from '@saha/contract'

/** What colleagues are to a municipality, and what each may do, in a line. */
export interface StaffRoleTerms {
  names: Record<StaffRole, string>
  may: Record<StaffRole, string>
}
