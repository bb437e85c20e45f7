/** How long what is stored is kept, and what may be said of it. */
import type {Schema} from './schema.ts'

/** How long something is kept. */
export type Kept =
  /** As long as the municipality has this definition. */
  | 'while-defined'
  /** Until the activity closes. */
  | 'until-closing'
  /** Until the last day of retention that the consultation names. */
  | 'until-retention'
  /** Two days at the most; as part of a response until the last day of retention. */
  | 'until-claimed'
  /** Until the next snapshots have counted it in; then only its sum is kept, until the last day of retention. */
  | 'until-published'
  /** As long as the results are public. */
  | 'while-public'
  /** Until the last snapshot of the same day replaces it; the last one of a day stays as long as results are public. */
  | 'until-replaced'
  /** Two years. */
  | 'two-years'
  /** As long as somebody works for the municipality. */
  | 'while-staff'
  /** Until signing out, or some hours. */
  | 'while-signed-in'
  /** Until it is accepted or taken back; after seven days in any case. */
  | 'while-invited'
  /** Ten minutes, and until the next minute begins. */
  | 'some-minutes'
  /** Thirty days after the event at the most, and never longer than until the last day of retention. */
  | 'month-after-event'
  /** A day. */
  | 'a-day'
  /** Ninety days. */
  | 'ninety-days'
  /** Until a moderator decides; if nobody does, until the last day of retention. */
  | 'until-decided'

export interface ColumnFacts {
  /** What it is needed for. */
  purpose: string
  kept: Kept
}

/** What is said of every column of every table. */
export type Columns = {readonly [T in keyof Schema]: {readonly [C in keyof Schema[T]]: ColumnFacts}}

export const defined = (purpose: string): ColumnFacts => ({purpose, kept: 'while-defined'})
export const response = (purpose: string): ColumnFacts => ({purpose, kept: 'until-retention'})
export const upload = (purpose: string): ColumnFacts => ({purpose, kept: 'until-claimed'})
export const openOnly = (purpose: string): ColumnFacts => ({purpose, kept: 'until-closing'})
export const count = (purpose: string): ColumnFacts => ({purpose, kept: 'until-published'})
export const published = (purpose: string): ColumnFacts => ({purpose, kept: 'while-public'})
export const staff = (purpose: string): ColumnFacts => ({purpose, kept: 'while-staff'})
export const waiting = (purpose: string): ColumnFacts => ({purpose, kept: 'until-decided'})
export const minutes = (purpose: string): ColumnFacts => ({purpose, kept: 'some-minutes'})
export const invited = (purpose: string): ColumnFacts => ({purpose, kept: 'while-invited'})
export const logged = (purpose: string): ColumnFacts => ({purpose, kept: 'two-years'})
export const session = (purpose: string): ColumnFacts => ({purpose, kept: 'while-signed-in'})
export const seen = (purpose: string): ColumnFacts => ({purpose, kept: 'ninety-days'})
export const reachable = (purpose: string): ColumnFacts => ({purpose, kept: 'month-after-event'})
export const daily = (purpose: string): ColumnFacts => ({purpose, kept: 'a-day'})
