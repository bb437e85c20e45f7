/** Responses on their way out of the console: what somebody asks for, and the record that is kept of it. */
import {z} from 'zod'
import {StaffEmail} from './staff.ts'
import {limits} from './limits.ts'
import {Id, Language, Moment} from './text.ts'

/**
 * `csv` and `json`: one sheet. `xlsx`: a workbook, whose second sheet says what every column means. Of a thread, `json` is
 * a `CommentsFile`; of a collection of ideas an `IdeasFile`. `geojson`: where citizens drew, of a survey that asks for
 * places and only with `freeText`, as every place tells something of who drew it; or ideas with their places.
 */
export const DownloadFormat = z.enum(['csv', 'xlsx', 'json', 'geojson'])
export type DownloadFormat = z.infer<typeof DownloadFormat>

/** `wide`: a row for each response. `long`: a row for each thing that was answered. A thread or a collection is always `wide`. */
export const DownloadShape = z.enum(['wide', 'long'])
export type DownloadShape = z.infer<typeof DownloadShape>

const asked = {
  format: DownloadFormat,
  shape: DownloadShape,
  /** Language whose words stand for chosen options, one of the municipality's; `null`: their ids. */
  labels: Language.nullable(),
  /** Whether what citizens wrote themselves, and where they drew, is there too. */
  freeText: z.boolean(),
}

/** A wish for all responses to a survey, small groups and all; or for all comments of a thread, hidden ones and all. Every download is recorded with its reason. */
export const DownloadRequest = z.strictObject({
  ...asked,
  /** What they are needed for, in words that the municipality's owners will read. */
  reason: z.string().trim().min(limits.shortestReason).max(limits.longestReason),
})
export type DownloadRequest = z.infer<typeof DownloadRequest>

/** That somebody downloaded responses. */
export const Download = z.strictObject({
  ...asked,
  activity: Id,
  /** Who: the address that they signed in with. */
  email: StaffEmail,
  /** When it began, in UTC. */
  at: Moment,
  reason: z.string(),
})
export type Download = z.infer<typeof Download>

/** Downloads of one activity, the newest first; at most the newest 200. */
export const Downloads = z.strictObject({downloads: z.array(Download)})
export type Downloads = z.infer<typeof Downloads>
