import {RefusedError} from '@saha/client/call'

/** Why something did not happen. `empty`: nothing readable was entered. `over`: the time for it is. */
export type Problem = 'empty' | 'over' | 'notSent' | 'refused'

/** The code of a refusal; `undefined` when the server has not answered. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof RefusedError ? error.code : undefined
}

export function problemOf(error: unknown): Problem {
  return error instanceof RefusedError && error.isFinal ? 'refused' : 'notSent'
}
