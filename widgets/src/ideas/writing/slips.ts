/** What lies on the desk of somebody who hands in an idea: each slip is shown at one place of the collection. */
import type {Answers, PlaceAnswer, WaitReason} from '@saha/contract'
import type {PersonalData} from '@saha/domain/text/personal-data'
import {FORM, NOTICES} from '../../contributing/places.ts'
import type {Want} from '../../contributing/own/own-contribution.ts'
import type {UnsentSlip} from '../../contributing/unsent-note.ts'
import type {Entries} from '../../questions/entry.ts'

/** A field of the form, or all that not every collection asks for: `parts`. */
export type FieldName = 'heading' | 'text' | 'category' | 'parts' | 'photos' | 'name'

/** What is wrong with a field. */
export interface FieldProblem {
  is:
    | 'heading'
    | 'headingUnseen'
    | 'headingLong'
    | 'text'
    | 'unseen'
    | 'long'
    | 'category'
    | 'parts'
    | 'photo'
    | 'name'
  at: FieldName
}

/** What keeps an idea from being sent: a field of the form, or something about a question, with what to do about it. */
export type Problem = FieldProblem | {is: 'question'; question: string; code: string}

/** A photo in the form. */
export interface FormPhoto {
  /** Under which the device knows it. */
  name: string
  /** Under which the server knows it. Empty while it is on its way. */
  photo: string
  alt: string
}

/** An idea in the making. */
export interface Form {
  is: 'form'
  /** Under which it is sent. */
  key: string
  title: string
  text: string
  category?: string | undefined
  tags: readonly string[]
  /** A tag that has not been added yet. */
  tag: string
  photos: readonly FormPhoto[]
  /** Questions for the place and for further fields, as typed. */
  entries: Entries
  /** What these answer. */
  place?: PlaceAnswer | undefined
  fields?: Answers | undefined
  /** What becomes of an idea that has arrived before and is changed; absent for a new one. */
  own?: {save: (form: Form) => Promise<void>; leave: () => void} | undefined
  /** Closed ones keep what was written. */
  isOpen: boolean
  isSending?: boolean | undefined
  problems?: readonly Problem[] | undefined
  /** What in it strangers could use, until its author has decided. */
  found?: {text: string; pieces: readonly PersonalData[]} | undefined
  /** Why the server has refused it: a code. */
  why?: string | undefined
  /** What the server said when the form was opened; absent where it did not answer. */
  ticket?: string | undefined
  /** What was pressed to open it: the focus goes back there. */
  opener?: HTMLElement | undefined
}

/** An idea that lies in the outbox. */
export interface Unsent extends UnsentSlip {
  is: 'unsent'
}

/** An idea that has arrived in front of its author. */
export interface Arrived {
  is: 'arrived'
  key: string
  /** Absent while it waits for the first time. */
  idea?: number | undefined
  receipt: string
  waits: readonly WaitReason[]
  /** Moderators have hidden it since it first arrived. */
  hidden?: true | undefined
  /** Until when it can be changed at any rate, in milliseconds since 1970. */
  until: number
}

/** What a receipt stands for, in front of whoever holds it; without one, the place to type it. */
export interface Own {
  is: 'own'
  key: string
  /** Where it was asked for. */
  place: string
  receipt?: string | undefined
  want?: Want | undefined
  opener?: HTMLElement | undefined
}

/** Only those hand something in who were invited: the code is asked for first. */
export interface Asking {
  is: 'asking'
  key: string
  /** That was pressed on the map. */
  at?: PlaceAnswer | undefined
}

export type Slip = Form | Unsent | Arrived | Own | Asking

/** Where a slip is shown; `undefined` where it is part of another. */
export function placeOf(slip: Slip): string | undefined {
  if (slip.is === 'form') return slip.own || !slip.isOpen ? undefined : FORM
  return slip.is === 'own' ? slip.place : slip.is === 'asking' ? FORM : NOTICES
}

/** Id of the question for the place, among those for further fields: none of theirs can have it. */
export const PLACE = '_place'
