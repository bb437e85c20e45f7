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

/** What the server looks for on a page that somebody of the municipality names. */
export const pageFindings = {
  /** No answer at that address, in ten seconds. */
  unreachable: 'wrong',
  /** The address leads into a network that is not public: the server does not ask there. */
  private: 'unknown',
  /** Not a page: `value` is the HTTP status. */
  status: 'wrong',
  /** Not HTML: `value` is the type of the content. */
  'not-html': 'wrong',
  /** The municipality does not allow the site `value`. */
  'origin-not-allowed': 'wrong',
  /** A page without https. */
  'plain-http': 'unknown',
  /** A page with https that wants the script without. */
  'script-insecure': 'wrong',
  /** No script of this server. */
  'script-missing': 'wrong',
  /** The script is there, with the type `value`, so that it does not run. */
  'script-held': 'wrong',
  /** The policy of the page: what has to be added to it is `value`. */
  'script-blocked': 'wrong',
  'connect-blocked': 'wrong',
  'images-blocked': 'unknown',
  'frame-blocked': 'wrong',
  /** Trusted Types without ours. */
  'types-blocked': 'wrong',
  'script-twice': 'unknown',
  /** Scripts of several versions, `value`. */
  'versions-differ': 'wrong',
  /** Version `value` is pinned, which is not the one of today. */
  'version-old': 'unknown',
  /** The hash is another than that of the pinned version of today. */
  'integrity-wrong': 'wrong',
  /** Neither tag nor link nor frame. */
  'element-missing': 'wrong',
  /** A tag `value` without an activity. */
  'activity-missing': 'wrong',
  /** No activity is named `value`, or it is not published. */
  'activity-unknown': 'wrong',
  /** Other activities stand there, and this one does not. */
  'activity-elsewhere': 'unknown',
  /** A tag that asks the server `value`. */
  'server-other': 'wrong',
  /** A link to become an element, which leads to `value`. */
  'link-elsewhere': 'wrong',
  /** The page hides the tag `value`, or lets nobody into it, by an attribute. */
  'element-hidden': 'wrong',
  /** The tag `value` stands inside a link. */
  'element-in-link': 'wrong',
  'frame-without-script': 'unknown',
  /** A frame in a sandbox that leaves out `value`. */
  'frame-sandboxed': 'wrong',
  /** A frame with an address that is none for frames. */
  'frame-address': 'wrong',
  /** The page says in no language what it is. */
  'language-missing': 'unknown',
  /** A script in the page registers a service worker. */
  'service-worker': 'unknown',
} as const satisfies Record<string, 'wrong' | 'unknown'>
export type PageFindingCode = keyof typeof pageFindings

/** A page of a website, to be looked at by the server. */
export const PageLook = z.strictObject({
  address: z.url({protocol: /^https?$/}).max(2_000),
})
export type PageLook = z.infer<typeof PageLook>

/** Something on the page that keeps people from taking part, or may. */
export const PageFinding = z.strictObject({
  code: z.enum(Object.keys(pageFindings) as [PageFindingCode, ...PageFindingCode[]]),
  /** `wrong`: it keeps people from taking part; `unknown`: it may. */
  is: z.enum(['wrong', 'unknown']),
  /** What it is about, as `pageFindings` says; `null` where there is nothing to name. */
  value: z.string().max(300).nullable(),
})
export type PageFinding = z.infer<typeof PageFinding>

/** What the server saw on the page. */
export const PageCheck = z.strictObject({
  /** The address at which the page was, after all that led on. */
  address: z.string(),
  /** In the order in which they are mended. Empty: nothing is known to be wrong. */
  findings: z.array(PageFinding),
})
export type PageCheck = z.infer<typeof PageCheck>
