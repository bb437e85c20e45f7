/** Large files of responses: made beside everything else, then fetched by whoever asked for them, as often as needed. */
import {z} from 'zod'
import {limits} from './limits.ts'
import {DownloadFormat, DownloadShape} from './downloads.ts'
import {Id, Language, Moment} from './text.ts'

/**
 * How far a file is. `running` ones that are interrupted, because the server stops, are gone on with by the next one. `failed`: it has
 * to be asked for again.
 */
export const ExportState = z.enum(['waiting', 'running', 'done', 'failed'])
export type ExportState = z.infer<typeof ExportState>

/** Names a file that is being made; random, 128 bits. By itself it opens nothing. */
export const ExportId = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** A file that somebody has asked for. Nobody else sees or gets it. */
export const ExportJob = z.strictObject({
  job: ExportId,
  activity: Id,
  format: DownloadFormat,
  shape: DownloadShape,
  /** See `DownloadRequest`. */
  labels: Language.nullable(),
  freeText: z.boolean(),
  state: ExportState,
  /** Responses that are in the file so far, and those that there were when it was asked for. */
  written: z.int().nonnegative(),
  of: z.int().nonnegative(),
  /** Size of the finished file; 0 before. */
  bytes: z.int().nonnegative(),
  /** What the file is called. */
  name: z.string(),
  /** When it was asked for, in UTC. */
  at: Moment,
  /** When it is deleted, in UTC: `limits.exportHours` later. */
  until: Moment,
})
export type ExportJob = z.infer<typeof ExportJob>

/** What the reader has asked for of one activity, the newest first. At most `limits.openExports`. */
export const ExportJobs = z.strictObject({jobs: z.array(ExportJob).max(limits.openExports)})
export type ExportJobs = z.infer<typeof ExportJobs>
