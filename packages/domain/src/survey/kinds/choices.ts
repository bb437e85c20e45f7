/** Single and multiple choice: an option, or several; with words of one's own where an option asks for them. */
import type {Answer, AnswerProblemCode, MultipleQuestion, SingleQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {countGraphemes} from '../../text/graphemes.ts'
import {asOther, chosenIn} from '../answer-shapes.ts'

/** Whether an answer is one of the options. */
export function checkSingle(question: SingleQuestion, answer: Answer): AnswerProblemCode | undefined {
  const chosen = asOther(answer)?.chosen ?? answer
  if (typeof chosen !== 'string') return 'wrong-type'
  return question.options.some(({id}) => id === chosen) ? checkOther(question, answer) : 'unknown-option'
}

/** Whether an answer is some of the options, each once, as many as asked for. */
export function checkMultiple(question: MultipleQuestion, answer: Answer): AnswerProblemCode | undefined {
  const chosen = asOther(answer)?.chosen ?? answer
  if (!Array.isArray(chosen) || chosen.length === 0) return 'wrong-type'
  const byId = new Map(question.options.map((option) => [option.id, option]))
  if (chosen.some((id) => !byId.has(id))) return 'unknown-option'
  if (new Set(chosen).size < chosen.length) return 'repeated'
  const isExclusive = chosen.some((id) => byId.get(id)?.exclusive)
  if (isExclusive && chosen.length > 1) return 'exclusive'
  if (!isExclusive && chosen.length < (question.atLeast ?? 1)) return 'too-few'
  if (chosen.length > (question.atMost ?? chosen.length)) return 'too-many'
  return checkOther(question, answer)
}

/** The option that asks for words of one's own, if there is one. */
export function otherOption(question: SingleQuestion | MultipleQuestion): string | undefined {
  return question.options.find(({other}) => other)?.id
}

function checkOther(
  question: SingleQuestion | MultipleQuestion,
  answer: Answer,
): AnswerProblemCode | undefined {
  const words = asOther(answer)?.other
  if (words === undefined) return undefined
  const other = otherOption(question)
  if (other === undefined || !chosenIn(answer).includes(other)) return 'wrong-type'
  return countGraphemes(words) > limits.shortTextGraphemes ? 'too-long' : undefined
}
