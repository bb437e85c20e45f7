/**
 * Invitations: codes on paper, each of which lets one browser take part once in each activity of a consultation. Codes are
 * exchanged for passes by a protocol (VOPRF, RFC 9497, ristretto255-SHA512) in which the server signs what it does not
 * see: whose code a pass came from, nobody can tell.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Day, Id} from './text.ts'

/** Code of an invitation: 16 decimal digits. How people type it, the browser folds: other digits, spaces, hyphens. */
export const InvitationCode = z.string().regex(/^[0-9]{16}$/)
export type InvitationCode = z.infer<typeof InvitationCode>

/** A point of ristretto255 (RFC 9496): 32 bytes in base64url without padding. */
const Point = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Public key of an activity at the level `invitation`: what the server proves to have signed with. */
export const PassKey = Point
export type PassKey = z.infer<typeof PassKey>

/**
 * What lets a browser take part: its token of the activity (see `BrowserToken`), a point, and what the protocol makes of
 * that token, 64 bytes in base64url without padding. Stands in the header `Saha-Pass` of every write to the activity. A
 * thread under an idea takes the pass of its collection.
 */
export const Pass = z.string().regex(/^[0-9a-f]{32}\.[A-Za-z0-9_-]{86}$/)
export type Pass = z.infer<typeof Pass>

/** Exchanges a code for what a pass is made of. */
export const Redemption = z.strictObject({
  code: InvitationCode,
  /**
   * The browser's token of this activity, 32 hexadecimal digits as they are written, in ASCII, blinded. The same code with
   * the same point is answered again, so that a lost reply costs nobody their invitation.
   */
  blinded: Point,
})
export type Redemption = z.infer<typeof Redemption>

/** The server's word on it. */
export const Redeemed = z.strictObject({
  /** The blinded token, signed with the key of the activity. */
  evaluated: Point,
  /** That it was this key, `passKey`, and no other: challenge and response of a DLEQ proof, 64 bytes in base64url. */
  proof: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
})
export type Redeemed = z.infer<typeof Redeemed>

/** Codes that were made together. None of them is ever shown again. */
export const InvitationBatch = z.strictObject({
  /** Counts up from 1 within a consultation. */
  batch: z.int().positive(),
  /** What staff call it, such as a street; never the name of anybody invited. */
  name: z.string(),
  /** In UTC. */
  made: Day,
  /** How many there are. */
  codes: z.int().positive(),
  /** Its codes are not taken any more. Passes that were made with them before are: nobody knows which those are. */
  revoked: z.boolean(),
  /**
   * How many were used for each activity, rounded down to tens, so that nobody can watch a single letter. In the order of
   * the consultation; those for which none is told are left out.
   */
  used: z.array(z.strictObject({activity: Id, atLeast: z.int().positive()})),
})
export type InvitationBatch = z.infer<typeof InvitationBatch>

/** All batches of a consultation, the newest first. */
export const Invitations = z.strictObject({batches: z.array(InvitationBatch)})
export type Invitations = z.infer<typeof Invitations>

/** Codes to be made. */
export const NewBatch = z.strictObject({
  name: z.string().trim().min(1).max(limits.batchName),
  codes: z.int().min(1).max(limits.batchCodes),
})
export type NewBatch = z.infer<typeof NewBatch>

/** Codes, made now. This is the only reply in which they stand: the server keeps nothing that they could be read from. */
export const MadeBatch = z.strictObject({
  batch: InvitationBatch,
  /** In no order that means anything. */
  list: z.array(InvitationCode),
})
export type MadeBatch = z.infer<typeof MadeBatch>
