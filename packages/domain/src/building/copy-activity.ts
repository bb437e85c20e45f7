/** Activities of a draft under new ids. */
import type {DraftContent} from '@saha/contract'
import {isList, isRecord} from './same.ts'
import {freeId} from './suggest-id.ts'

/** A draft with one activity more. */
export interface WithCopy {
  content: DraftContent
  /** The new activity. */
  id: string
}

/**
 * A copy of an activity, right after it.
 *
 * @param taken ids that activities of other consultations have.
 * @throws RangeError when there is no such activity.
 */
export function copyActivity(content: DraftContent, id: string, taken: Iterable<string> = []): WithCopy {
  const {activities, at, found} = findActivity(content, id)
  const copy = freeId(id, idsIn(activities, taken))
  return {content: {...content, activities: activities.toSpliced(at + 1, 0, {...found, id: copy})}, id: copy}
}

/**
 * A new version of an activity that people have answered: it goes back to what is published, and what was made of it
 * follows under a new id, with the number of the version behind its title.
 *
 * @param published what is published of the same consultation.
 * @throws RangeError when the activity is missing in either.
 */
export function asNewVersion(
  content: DraftContent,
  published: DraftContent,
  id: string,
  taken: Iterable<string> = [],
): WithCopy {
  const before = findActivity(published, id)
  const {activities, at, found} = findActivity(content, id)
  const copy = freeId(id, idsIn([...activities, ...before.activities], taken))
  const title = withNumber(found.title)
  const next = {...found, id: copy, ...(title && {title})}
  return {content: {...content, activities: activities.toSpliced(at, 1, before.found, next)}, id: copy}
}

/** A title with the number of the next version behind it, in every language: `Park survey (2)`, then `(3)`. */
function withNumber(title: unknown): Record<string, string> | undefined {
  if (!isRecord(title)) return undefined
  const numbered = Object.entries(title).map(([language, words]): [string, string] => {
    const [, stem, number] = /^(.*?)(?: \((\d{1,4})\))?$/s.exec(String(words)) ?? []
    return [language, `${stem} (${Number(number ?? 1) + 1})`]
  })
  return Object.fromEntries(numbered)
}

type Activity = DraftContent

function findActivity(
  content: DraftContent,
  id: string,
): {activities: Activity[]; at: number; found: Activity} {
  const activities = isList(content.activities) ? (content.activities as Activity[]) : []
  const at = activities.findIndex((activity) => isRecord(activity) && activity.id === id)
  const found = activities[at]
  if (!found) throw new RangeError(`There is no activity ${id}.`)
  return {activities, at, found}
}

function idsIn(activities: readonly Activity[], taken: Iterable<string>): Set<string> {
  return new Set([...taken, ...activities.map((activity) => (isRecord(activity) ? String(activity.id) : ''))])
}

/** Ids of the activities of a draft, in its order; those without one are passed over. */
export function activityIds(content: DraftContent): string[] {
  if (!isList(content.activities)) return []
  return content.activities.flatMap((activity) =>
    isRecord(activity) && typeof activity.id === 'string' ? [activity.id] : [],
  )
}

/**
 * A draft whose activities have other ids, and refer to each other by those.
 *
 * @param rename the new id for an old one; the same where it may stay.
 */
export function renameActivities(content: DraftContent, rename: (id: string) => string): DraftContent {
  if (!isList(content.activities)) return content
  const activities = content.activities as Activity[]
  const names = new Map(
    activities.flatMap((activity) =>
      isRecord(activity) && typeof activity.id === 'string' ? [[activity.id, rename(activity.id)]] : [],
    ) as [string, string][],
  )
  const renamed = (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value)
  return {
    ...content,
    activities: activities.map((activity) => {
      if (!isRecord(activity)) return activity
      const own = {...activity, id: renamed(activity.id)} as Activity
      if (!isRecord(activity.event)) return own
      // The survey and the thread that belong to an event.
      const links = Object.entries(activity.event).map(([name, value]) => [
        name,
        name === 'survey' || name === 'thread' ? renamed(value) : value,
      ])
      return {...own, event: Object.fromEntries(links) as Activity}
    }),
  }
}
