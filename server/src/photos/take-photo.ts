import type {StoredPhoto} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {asksForPhotos, dayOf} from '@saha/domain'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {Darkroom} from '../pictures/darkroom.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import {newPhoto} from './photo-file.ts'
import {storePhotos} from './photos.queries.ts'

export interface TakePhotoNeeds {
  commit: GroupCommit
  darkroom: Pick<Darkroom, 'develop'>
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * Whether an activity takes photos now.
 *
 * @throws Refusal `not-found` when it asks for none, `not-yet-open` or `closed`.
 */
export function checkTakesPhotos(activity: ActivityRecord, moment: number): void {
  const {opens, closes} = activity
  if (!asksAtAll(activity)) throw new Refusal('not-found')
  if (moment < opens) throw new Refusal('not-yet-open')
  if (moment >= closes) throw new Refusal('closed')
}

function asksAtAll(activity: ActivityRecord): boolean {
  if (activity.kind === 'survey') return asksForPhotos(activity.survey)
  if (activity.kind === 'event') return false
  return (activity.kind === 'ideas' ? activity.shown.ideas : activity.shown.comments).photos === true
}

/**
 * Makes a new photo of what was uploaded, and stores it: the pixels, and nothing of what the camera wrote into the file.
 *
 * @throws Refusal `not-a-photo` or `busy`.
 */
export async function takePhoto(
  {commit, darkroom, now}: TakePhotoNeeds,
  {number}: ActivityRecord,
  upload: Uint8Array,
): Promise<StoredPhoto> {
  const {bytes} = await darkroom.develop(upload, {format: 'jpeg', edge: limits.photoEdge})
  const photo = newPhoto()
  const day = dayOf(now())
  const outcome = await commit.add(storePhotos, {id: photo, activity: number, day, bytes})
  // Those that nobody sends anything with are erased within two days.
  if (outcome === 'full') throw new Refusal('busy', {retryAfter: 3_600})
  return {photo}
}
