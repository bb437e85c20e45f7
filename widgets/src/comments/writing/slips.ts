/** What lies on the desk of somebody who writes: each slip is shown at one place of the thread. */
import type {PlaceAnswer, Side, WaitReason} from '@saha/contract'
import type {PersonalData} from '@saha/domain/text/personal-data'
import type {UnsentSlip} from '../../contributing/unsent-note.ts'
import {FOOT, FORM, NOTICES} from '../../contributing/places.ts'
import type {Ask} from './desk.ts'

/** What keeps a comment from being sent. */
export type FormProblem = 'text' | 'unseen' | 'long' | 'name' | 'side' | 'photo'

/** A comment in the making. */
export interface Form {
  is: 'form'
  /** Under which it is sent. */
  key: string
  /** The comment that it answers; absent on the first level. */
  parent?: string | undefined
  text: string
  side?: Side | undefined
  place?: PlaceAnswer | undefined
  /** Empty while it is on its way. */
  photo?: string | undefined
  /** Its author wants to add a place, or a photo. */
  isPlacing?: boolean | undefined
  isPicturing?: boolean | undefined
  /** Closed ones keep what was written. */
  isOpen: boolean
  /** The author chooses a name. */
  isNaming?: boolean
  isSending?: boolean
  problems?: readonly FormProblem[]
  /** What in it strangers could use, until its author has decided. */
  found?: readonly PersonalData[] | undefined
  /** Why the server has refused it: a code. */
  why?: string | undefined
  /** What the server said when the form was opened; absent where it did not answer. */
  ticket?: string | undefined
  /** Who was pressed to open it: the focus goes back there. */
  opener?: HTMLElement | undefined
}

/** A comment that lies in the outbox. */
export interface Unsent extends UnsentSlip {
  is: 'unsent'
  parent?: string | undefined
}

/** A comment that has arrived in front of its author. */
export interface Arrived {
  is: 'arrived'
  key: string
  parent?: string | undefined
  comment: string
  receipt: string
  waits: readonly WaitReason[]
  /** Moderators have hidden it since it first arrived. */
  hidden?: true | undefined
  /** Until when its text can be changed, in milliseconds since 1970. */
  until: number
}

/** A vote that is on its way, or did not arrive. */
export interface Vote {
  is: 'vote'
  key: string
  comment: string
  value: 1 | -1 | 'pass'
  /** Nothing is said while it takes no longer than anybody expects. */
  state: 'quiet' | 'sending' | 'offline' | 'refused'
}

/** What a receipt stands for, in front of whoever holds it; without one, the place to type it. */
export interface Own {
  is: 'own'
  key: string
  /** Absent when it was asked for at the end of the thread. */
  comment?: string | undefined
  receipt?: string | undefined
  want?: 'edit' | 'withdraw' | undefined
  opener?: HTMLElement | undefined
}

/** A report in the making. */
export interface Reporting {
  is: 'report'
  key: string
  comment: string
  opener?: HTMLElement | undefined
}

/** Something that only those do who were invited: the code is asked for first. */
export interface Asking {
  is: 'asking'
  key: string
  /** Absent where a comment of one's own is to be written. */
  comment?: string | undefined
  ask: Ask
  opener?: HTMLElement | undefined
}

export type Slip = Form | Unsent | Arrived | Vote | Own | Reporting | Asking

/** Where in the thread a slip is shown. @param isShown whether a comment is. */
export function placeOf(slip: Slip, isShown: (comment: string) => boolean): string {
  if ('comment' in slip && slip.comment && isShown(slip.comment)) return slip.comment
  if ('parent' in slip && slip.parent && isShown(slip.parent)) return slip.parent
  if (slip.is === 'own') return slip.comment ? NOTICES : FOOT
  return slip.is === 'asking' || (slip.is === 'form' && !slip.parent) ? FORM : NOTICES
}
