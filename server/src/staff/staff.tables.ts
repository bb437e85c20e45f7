import type {StaffRole} from '@saha/contract'

/** People of municipalities. The first four are better-auth's, with our names and only the columns that we need. */
export interface StaffTables {
  staff_user: {
    id: string
    /** In small letters. */
    email: string
    /** Milliseconds since 1970. */
    created_at: number
  }
  staff_session: {
    id: string
    /** Secret. The browser's cookie holds it with a signature that only the server's secret can make. */
    token: string
    staff_user: string
    /** Milliseconds since 1970. */
    created_at: number
    /** Milliseconds since 1970. */
    expires_at: number
  }
  /** A way to sign in. */
  staff_account: {
    id: string
    staff_user: string
    /** `credential`: e-mail address and password. */
    provider: string
    /** Who it is at that provider; with `credential` the user's own id. */
    account: string
    /** Salt and scrypt hash. */
    password: string | null
    /** 1 while the password is one that somebody else handed out. */
    is_given: number
  }
  /** Promises by link or code, such as a password reset by e-mail. Nothing writes here yet. */
  staff_verification: {
    id: string
    identifier: string
    value: string
    /** Milliseconds since 1970. */
    created_at: number
    /** Milliseconds since 1970. */
    expires_at: number
  }
  /** For whom they work. */
  staff_membership: {
    staff_user: string
    municipality: string
    role: StaffRole
  }
}
