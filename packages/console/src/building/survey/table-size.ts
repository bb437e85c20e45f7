/** How large a table by groups would be, as far as a draft says it. */
import type {AnswerableQuestion} from '@saha/contract'
import {canBeParted, canPart} from '@saha/domain/survey/breakdown-plan'
import {cellsOf} from '@saha/domain/survey/cells'
import type {Earlier} from './earlier-questions.ts'

/** Whether the answers to a question of a draft can be shown by groups. */
export function isParted({question}: Earlier): boolean {
  return canBeParted(question as unknown as AnswerableQuestion)
}

/** Whether a question of a draft makes groups. */
export function makesGroups({question}: Earlier): boolean {
  return canPart(question as unknown as AnswerableQuestion)
}

/**
 * How many answers of a question are counted.
 *
 * @returns `undefined` while the draft does not say, and of places, which depend on the municipality's map.
 */
export function answersCounted({type, question}: Earlier): number | undefined {
  const isWhole =
    type === 'single' || type === 'multiple'
      ? Array.isArray(question['options'])
      : type === 'scale'
        ? areRising(question['from'], question['to'])
        : type === 'number'
          ? areRising(question['min'], question['max'])
          : type === 'rating' || type === 'date'
  // The draft has all that is looked at.
  const count = isWhole ? cellsOf(question as unknown as AnswerableQuestion).length : 0
  return count > 0 ? count : undefined
}

function areRising(from: unknown, to: unknown): boolean {
  return typeof from === 'number' && typeof to === 'number' && from < to
}
