/** Where an activity stands: sites of which pages have shown it, and what keeps it from working there. */
import {z} from 'zod'
import {Day} from './text.ts'

/** One site. Of its pages and their visitors, nothing is known. */
export const SeenSite = z.strictObject({
  /** Such as `https://www.irbid.example`; `null` (the word) stands for pages in sandboxed frames. */
  origin: z.string(),
  /** The municipality lets it send. */
  isAllowed: z.boolean(),
  /** Last day, in UTC, on which the activity was read by a page there; `null`: not within ninety days. */
  read: Day.nullable(),
  /** Another activity of the municipality was read by a page there, within ninety days. */
  readsOthers: z.boolean(),
  /** On that day something was sent from there, and refused because the site was not allowed. */
  wasRefused: z.boolean(),
  /** Last day on which a page there asked for elements; `null`: not within ninety days. */
  fetched: Day.nullable(),
  /** The version that was asked for last; `null` where it cannot be known: browsers had it already. */
  version: z.string().nullable(),
  /** A version of before that a page there still asks for, and on which day last; `null`: none. */
  old: z.strictObject({version: z.string(), day: Day}).nullable(),
})
export type SeenSite = z.infer<typeof SeenSite>

/** Where one activity stands. */
export const Placement = z.strictObject({
  /** Sites that the municipality allows, in its order, whether it was seen there or not; then others, the last seen first. */
  sites: z.array(SeenSite),
  /** The version of the elements that the server has now. */
  version: z.string(),
  /** Hash of `/v/<version>/saha.js`, as the attribute `integrity` has it; `null` where no elements were built. */
  integrity: z.string().nullable(),
})
export type Placement = z.infer<typeof Placement>
