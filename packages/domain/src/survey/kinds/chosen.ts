/** What is chosen in a single or multiple choice, without words of one's own. */
import type {Answer, AnswerProblemCode, MultipleQuestion, SingleQuestion} from '@saha/contract'

/** Whether an answer is one of the options. */
export function checkOne(question: SingleQuestion, chosen: Answer): AnswerProblemCode | undefined {
  if (typeof chosen !== 'string') return 'wrong-type'
  return question.options.some(({id}) => id === chosen) ? undefined : 'unknown-option'
}

/** Whether an answer is some of the options, each once, as many as asked for. */
export function checkSeveral(question: MultipleQuestion, chosen: Answer): AnswerProblemCode | undefined {
  if (!Array.isArray(chosen) || chosen.length === 0) return 'wrong-type'
  const byId = new Map(question.options.map((option) => [option.id, option]))
  if (chosen.some((id) => !byId.has(id))) return 'unknown-option'
  if (new Set(chosen).size < chosen.length) return 'repeated'
  const isExclusive = chosen.some((id) => byId.get(id)?.exclusive)
  if (isExclusive && chosen.length > 1) return 'exclusive'
  if (!isExclusive && chosen.length < (question.atLeast ?? 1)) return 'too-few'
  return chosen.length > (question.atMost ?? chosen.length) ? 'too-many' : undefined
}
