/** One visit to a form: who reads it, what they typed, and what they asked for by pressing a button. */
import type {Context} from 'hono'
import {randomBytes} from 'node:crypto'
import type {ActivityRecord} from '../../activities/activities.queries.ts'
import type {PageReader} from '../page-reader.ts'
import type {CallInside} from './call-inside.ts'
import type {Typed} from './read-form.ts'

export interface Visit<Activity extends ActivityRecord = ActivityRecord> {
  c: Context
  activity: Activity
  reader: PageReader
  /** Empty when somebody comes for the first time. */
  typed: Typed
  /** By the name of its field: why a photo that was chosen just now was not taken. */
  refusedPhotos: ReadonlyMap<string, string>
  /** Value of the button that was pressed; empty where none was, or one that only draws the form again. */
  pressed: string
  call: CallInside
  /** Milliseconds since 1970. */
  now: number
}

/** Names of fields that are ours. Those of questions have no underscore. */
export const own = {
  key: '_key',
  pressed: '_go',
  version: '_version',
  page: '_page',
  ticket: '_ticket',
  receipt: '_receipt',
  token: '_token',
  /** Nobody sees this one. */
  website: '_website',
} as const

/** Value of a button that shows the form in another language, with all that was typed. */
export const inLanguage = (language: string) => `language ${language}`

/** 128 random bits in hexadecimal: what browsers with scripts make themselves. */
export const newKey = () => randomBytes(16).toString('hex')

const isKey = (text: string) => /^[0-9a-f]{32}$/.test(text)

/** The key that this form was drawn with: sent twice, it is one contribution. */
export const keyOf = ({typed}: Visit) => {
  const key = typed.get(own.key) ?? ''
  return isKey(key) ? key : newKey()
}

/** The key to send it with next. What was stored under its key before, or taken back, is meant as something new when sent again. */
export const keyAfter = (visit: Visit, refusal: string) =>
  refusal === 'key-reused' || refusal === 'withdrawn' ? newKey() : keyOf(visit)

export const typedIn = ({typed}: Pick<Visit, 'typed'>, name: string) => typed.get(name) ?? ''

/** The browser's token, where the form has one. */
export function tokenIn(visit: Visit): {token?: string} {
  const token = typedIn(visit, own.token)
  return isKey(token) ? {token} : {}
}

/** What the defence against spam is told. */
export const spamSigns = (visit: Visit) => ({
  ticket: typedIn(visit, own.ticket).slice(0, 200),
  website: typedIn(visit, own.website).slice(0, 500),
})

/** Where the activity is, for routes of the contract. */
export function paramsOf({activity}: Pick<Visit, 'activity'>) {
  return {municipality: activity.shown.municipality.id, activity: activity.shown.id}
}
