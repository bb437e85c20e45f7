import type {AuditAct} from '@saha/contract'

export interface AuditTables {
  /** What staff did. The store itself refuses to change a row. */
  audit: {
    /** Whose log it is; empty for the server's own. */
    municipality: string
    /** Counts up from 1 within a municipality. */
    number: number
    /** Milliseconds since 1970. */
    at: number
    /** Who: the address that they signed in with; empty for the server itself. It outlives their account. */
    email: string
    act: AuditAct
    target: string
    /** JSON; empty for nothing. */
    before: string
    /** JSON; empty for nothing. */
    after: string
    /** SHA-256 over the hash of the entry before and this entry, as hexadecimal digits: see `chainHash`. */
    hash: string
  }
  /** One row for each log: its newest entry. */
  audit_end: {
    municipality: string
    number: number
    hash: string
  }
}
