/**
 * Reconciliation: where everything went that arrived. Always
 * `received = counted + waiting + withdrawn + duplicates + spam + hidden (all reasons) + test`, as a whole and by channel.
 */
import {z} from 'zod'
import {Level} from './activity.ts'
import {Moment, Version} from './text.ts'

const amount = z.int().nonnegative()

/**
 * Where a contribution stands that is taken out before the activity closes. `withdrawn`: by its author. `duplicate`,
 * `test`: by staff, who have its receipt, because it says the same as another, or was sent to try the activity out.
 */
export const TakenOut = z.enum(['withdrawn', 'duplicate', 'test'])
export type TakenOut = z.infer<typeof TakenOut>

/** A wish of staff to take a contribution out. */
export const Removal = z.strictObject({
  /** Of the contribution, as its author was given it. */
  receipt: z.string().min(1).max(64),
  /** Comments and ideas can only be `test`: duplicates of those are hidden or merged, and stay to be seen. */
  as: TakenOut.exclude(['withdrawn']),
})
export type Removal = z.infer<typeof Removal>

/** The server's word that it is gone. */
export const Removed = z.strictObject({removed: TakenOut})
export type Removed = z.infer<typeof Removed>

/** Contributions, as a whole and by the way on which they came. */
export const Amount = z.strictObject({
  all: amount,
  /**
   * `null` when withheld: fewer than the smallest group came on one of the ways. They add up to `all`; while the activity
   * is open each is rounded down for itself, so that together they may be fewer.
   */
  channels: z.strictObject({web: amount, assisted: amount, paper: amount}).nullable(),
})
export type Amount = z.infer<typeof Amount>

/** The account of one activity. While it is open all amounts are rounded down to multiples of `step`. */
export const Reconciliation = z.strictObject({
  /** Everything that was stored as a contribution, test ones too. */
  received: Amount,
  /** What the published figures rest on. */
  counted: Amount,
  /** Not published yet: too few for a new publication, waiting for a moderator, or rounded away while it is open. It is what makes the account balance. */
  waiting: Amount,
  /** Taken back by their authors. */
  withdrawn: Amount,
  /** Sent again, found by staff to say the same as another. A form that a browser sends twice arrives only once. */
  duplicates: Amount,
  spam: Amount,
  /** Hidden by moderators, by published reason, in the order of the reasons. Of a survey: whole responses, never parts. */
  hidden: z.array(z.strictObject({reason: z.string(), amount: Amount})),
  /** Sent by staff to try it out. */
  test: Amount,
  /** Amounts are multiples of this; 1: exact. */
  step: z.int().positive(),
  /** Who could take part. */
  level: Level,
  opened: Moment,
  /** When it closed, or will. */
  closes: Moment,
  /** SHA-256 of the wording that was asked, 16 hexadecimal digits. */
  wording: Version,
  /** Smallest group of people whose count is published; `null` where only public acts are counted. */
  smallestGroup: z.int().positive().nullable(),
})
export type Reconciliation = z.infer<typeof Reconciliation>
