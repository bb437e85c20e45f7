import {repeat, type Repeated} from '../repeat.ts'
import type {Store} from '../storage/open.ts'
import {forgetEditWindows} from './edit-windows.queries.ts'

const MINUTE = 60_000

export interface EditWindowsNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  onError: (error: unknown) => void
}

/** Forgets every minute which contributions could be edited until then: that would tell when they arrived. */
export function createEditWindows({db, now, onError}: EditWindowsNeeds): Repeated {
  return repeat(() => forgetEditWindows(db, now()), MINUTE, onError)
}
