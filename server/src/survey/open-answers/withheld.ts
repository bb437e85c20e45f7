import type {OpenAnswersTables} from './open-answers.tables.ts'

/** Why open answers are in no file: nobody has looked at them yet, or they are hidden. */
export type Withheld = 'waiting' | 'hidden'

/** @param state where they stand; `null` for a response without any, or where nobody looks. */
export function withheldBy(state: OpenAnswersTables['open_answers']['state'] | null): Withheld | undefined {
  return state === null || state === 'published' ? undefined : state
}
