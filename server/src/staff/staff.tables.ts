import type {StaffRole} from '@saha/contract'

/** People of municipalities. The first five are better-auth's, with our names and only the columns that we need. */
export interface StaffTables {
  staff_user: {
    id: string
    /** In small letters. */
    email: string
    /** 1 when a code is asked for after the password. */
    two_factor: number
    /** Milliseconds since 1970. */
    created_at: number
  }
  staff_session: {
    id: string
    /** Secret. The browser's cookie holds it with a signature that only the server's secret can make. */
    token: string
    staff_user: string
    /** 1 when more than a password proved who it is: a code, a passkey, or a provider that says so. */
    is_strong: number
    /** Milliseconds since 1970. */
    created_at: number
    /** Milliseconds since 1970. */
    expires_at: number
  }
  /** A way to sign in. */
  staff_account: {
    id: string
    staff_user: string
    /** `credential`: e-mail address and password; else the address of an OpenID provider. */
    provider: string
    /** Who it is at that provider; with `credential` the user's own id. */
    account: string
    /** Salt and scrypt hash. */
    password: string | null
    /** 1 while the password is one that somebody else handed out. */
    is_given: number
  }
  /** What a browser has begun and may end within some minutes: signing in with a code, a passkey or a provider. */
  staff_verification: {
    id: string
    identifier: string
    value: string
    /** Milliseconds since 1970. */
    created_at: number
    /** Milliseconds since 1970. */
    expires_at: number
  }
  /** An app that shows codes, and what stands in for it. */
  staff_second_factor: {
    id: string
    staff_user: string
    /** Encrypted with the server's secret. */
    secret: string
    /** Those that are left, encrypted with the server's secret. */
    backup_codes: string
    /** 0 until its first code has been shown. */
    verified: number
    /** HMACs of the codes that were taken last, so that none is taken twice. */
    spent: string
  }
  /** A key that a device or a password manager keeps. */
  staff_passkey: {
    id: string
    staff_user: string
    /** As its owner calls it. */
    name: string
    /** Public, unique; base64url. */
    credential: string
    /** COSE, base64url. */
    public_key: string
    /** How often it has signed, as far as its device counts. */
    counter: number
    /** Milliseconds since 1970. */
    created_at: number
  }
  /** A colleague who has not come yet. */
  staff_invitation: {
    id: string
    /** SHA-256 of what stands in the link. */
    hash: string
    municipality: string
    /** In small letters. */
    email: string
    role: StaffRole
    letter: 'none' | 'sending' | 'sent' | 'failed'
    /** Milliseconds since 1970. */
    expires_at: number
  }
  /** A link by which somebody may choose a new password. */
  staff_recovery: {
    /** SHA-256 of what stands in the link. */
    hash: string
    staff_user: string
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
  /** What a municipality asks of its staff; without a row, nothing. */
  staff_policy: {
    municipality: string
    /** 1 when nobody gets in with a password alone. */
    wants_two_factor: number
  }
}
