import {june} from '../saha.test-kit.ts'
import type {State} from './row.test-kit.ts'

const day = 86_400_000

/** First and last moment of what is in each state now, in June. */
export const spans: Record<State, [number, number]> = {
  draft: [june - day, june + day],
  scheduled: [june + day, june + 2 * day],
  open: [june - day, june + day],
  closed: [june - 2 * day, june - day],
  deleted: [june - day, june + day],
}
