import type {StoredPhoto, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {asksForPhotos, dayOf} from '@saha/domain'
import {randomBytes} from 'node:crypto'
import type {Darkroom} from '../pictures/darkroom.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit} from '../storage/commit.ts'
import {storePhotos} from './photos.queries.ts'

export interface TakePhotoNeeds {
  commit: GroupCommit
  darkroom: Pick<Darkroom, 'develop'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** What this needs to know of an activity. */
export interface PhotographedActivity {
  number: number
  survey: Survey
  /** Milliseconds since 1970. */
  opens: number
  /** Milliseconds since 1970. */
  closes: number
}

/**
 * Whether an activity takes photos now.
 *
 * @throws Refusal `not-found` when it asks for none, `not-yet-open` or `closed`.
 */
export function checkTakesPhotos({survey, opens, closes}: PhotographedActivity, moment: number): void {
  if (!asksForPhotos(survey)) throw new Refusal('not-found')
  if (moment < opens) throw new Refusal('not-yet-open')
  if (moment >= closes) throw new Refusal('closed')
}

/**
 * Makes a new photo of what was uploaded, and stores it: the pixels, and nothing of what the camera wrote into the file.
 *
 * @throws Refusal `not-a-photo` or `busy`.
 */
export async function takePhoto(
  {commit, darkroom, now}: TakePhotoNeeds,
  {number}: PhotographedActivity,
  upload: Uint8Array,
): Promise<StoredPhoto> {
  const {bytes} = await darkroom.develop(upload, {format: 'jpeg', edge: limits.photoEdge})
  const photo = randomBytes(16).toString('base64url')
  const day = dayOf(now())
  const outcome = await commit.add(storePhotos, {id: photo, activity: number, day, bytes})
  // Those that nobody sends an answer with are erased within two days.
  if (outcome === 'full') throw new Refusal('busy', {retryAfter: 3_600})
  return {photo}
}
