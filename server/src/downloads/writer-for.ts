/** All contributions to an activity as one file, for whoever may have them. */
import type {DownloadRequest} from '@saha/contract'
import {dayOf, writtenDay} from '@saha/domain'
import type {Writable} from 'node:stream'
import type {ActivityRecord, SurveyRecord} from '../activities/activities.queries.ts'
import {readWholeThread} from '../comments/whole-thread.queries.ts'
import {writeThread} from '../comments/write-thread.ts'
import {readHosted} from '../event/hosted.queries.ts'
import {writeRegistrationsFile} from '../event/write-registrations.ts'
import {asksForPlaces} from '../export/geojson-pen.ts'
import {isTooWide, writeResponses, type ResponsesFile} from '../export/write-responses.ts'
import {readAll} from '../ideas/files/all-ideas.queries.ts'
import {ideaUrls} from '../ideas/files/idea-urls.ts'
import {writeIdeas} from '../ideas/files/write-ideas.ts'
import {readGroups} from '../ideas/groups.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'

/** How a file is written. */
export type Wish = Omit<DownloadRequest, 'reason'>

export interface WriterNeeds {
  db: Store
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** Media types. */
export const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  geojson: 'application/geo+json',
} as const

type Write = (out: Writable) => Promise<number>

/**
 * Writes all contributions to an activity.
 *
 * @throws Refusal `invalid` for a language that the municipality has not, or places where there are none, `too-wide` for a sheet that no program opens.
 */
export function writerFor(
  {db, publicUrl}: WriterNeeds,
  activity: ActivityRecord,
  {format, shape, labels, freeText}: Wish,
): Write {
  checkLabels(activity, labels)
  if (activity.kind === 'comments') {
    if (format === 'geojson') throw new Refusal('invalid')
    const file = {format, isPublic: false, noFreeText: !freeText}
    return (out) => writeThread(activity, readWholeThread(db, activity.number), file, out)
  }
  if (activity.kind === 'ideas') {
    const language = labels ?? activity.shown.municipality.languages[0] ?? 'en'
    const wish = {format, language, isPublic: false, noFreeText: !freeText, withAll: true}
    return async (out) =>
      writeIdeas(
        activity,
        readAll(db, activity.number),
        {
          ...wish,
          groups: await readGroups(db, activity.number),
          urlOf: ideaUrls(publicUrl, activity, language),
        },
        out,
      )
  }
  if (activity.kind === 'event') {
    if (format === 'geojson') throw new Refusal('invalid')
    const file = {format, labels: labels ?? undefined, noFreeText: !freeText}
    return async (out) => {
      const {registrations} = await readHosted(db, activity.number)
      return writeRegistrationsFile(activity, registrations, file, out)
    }
  }
  const file = responsesFile(activity, {format, shape, labels, freeText})
  return (out) => writeResponses(db, activity, file, out)
}

/** How responses to a survey are written. @throws Refusal as `writerFor`. */
export function responsesFile(
  activity: SurveyRecord,
  {format, shape, labels, freeText}: Wish,
): ResponsesFile {
  checkLabels(activity, labels)
  if (format === 'geojson' && !(freeText && asksForPlaces(activity.survey))) throw new Refusal('invalid')
  const file = {format, shape, labels: labels ?? undefined, noFreeText: !freeText}
  if (isTooWide(activity, file)) throw new Refusal('too-wide')
  return file
}

function checkLabels({shown}: ActivityRecord, labels: Wish['labels']): void {
  if (labels !== null && !shown.municipality.languages.includes(labels)) throw new Refusal('invalid')
}

/** Such as `park-survey-responses-2026-06-15.csv`. Ids are plain letters, figures and hyphens. */
export function nameOf({shown, kind}: ActivityRecord, {format}: Wish, now: number): string {
  const what = kind === 'survey' ? 'responses' : kind === 'event' ? 'registrations' : kind
  return `${shown.id}-${what}-${writtenDay(dayOf(now))}.${format}`
}
