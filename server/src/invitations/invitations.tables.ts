/** Invitations: codes, which of them were used, and the keys with which passes are signed. Nothing leads from one to the other. */
export interface InvitationTables {
  /** One row per activity at the level `invitation` that has not closed. */
  invitation_key: {
    activity: number
    /** Scalar of ristretto255, 32 bytes in base64url. Destroyed at closing: from then on nobody can make or check a pass. */
    key: string
    /** The point that belongs to it, which everybody knows. */
    public_key: string
  }
  /** One row per consultation that has codes, while any of them can still be used. */
  invitation_secret: {
    municipality: string
    consultation: string
    /** 256 random bits in base64url, under which codes are hashed. */
    key: string
  }
  /** Codes that were made together. */
  invitation_batch: {
    municipality: string
    consultation: string
    /** Counts up from 1. */
    number: number
    name: string
    /** When it was made, in days since 1970, UTC. */
    day: number
    codes: number
    /** 1 when its codes are not taken any more. */
    is_revoked: number
  }
  /** One row per code, until all activities at this level of its consultation have closed. */
  invitation_code: {
    municipality: string
    consultation: string
    /** HMAC-SHA-256 of the code under the secret of its consultation, in base64url. */
    code: string
    batch: number
  }
  /** That a code was used for an activity, until that closes. Says nothing of when, or of what came of it. */
  invitation_use: {
    activity: number
    /** As in `invitation_code`. */
    code: string
    /** What was signed for it: a point that only one browser can make something of, in base64url. */
    blinded: string
  }
  /** What stays of that once the activity has closed. */
  invitation_count: {
    municipality: string
    consultation: string
    batch: number
    activity: number
    /** How many codes were used, rounded down to tens. */
    at_least: number
  }
}
