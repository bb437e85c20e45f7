import type {StaffOverview} from '@saha/contract'

/** A municipality that somebody works for. */
export type Employer = StaffOverview['municipalities'][number]
