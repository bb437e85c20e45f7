import type {
  Answer,
  AnswerableQuestion,
  AnswerProblem,
  AnswerProblemCode,
  Answers,
  NumberQuestion,
  Survey,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {countGraphemes} from '../text/graphemes.ts'
import {answerableQuestions} from './questions.ts'

/**
 * Whether a form may be sent: the one definition for browser and server.
 *
 * @returns what is wrong, in the order of the survey; answers to questions that the survey does not have come last,
 *   with an empty question id. Empty when all is well.
 */
export function checkAnswers(survey: Survey, answers: Answers): AnswerProblem[] {
  const questions = answerableQuestions(survey)
  const problems: AnswerProblem[] = []
  for (const question of questions) {
    const code = checkAnswer(question, ownAnswer(answers, question.id))
    if (code) problems.push({question: question.id, code})
  }
  const known = new Set(questions.map(({id}) => id))
  if (Object.keys(answers).some((id) => !known.has(id)))
    problems.push({question: '', code: 'unknown-question'})
  return problems
}

/**
 * Whether one answer keeps the rules of its question.
 *
 * @param answer `undefined` when unanswered, `null` for "I'd rather not say".
 * @returns `undefined` when it does.
 */
export function checkAnswer(
  question: AnswerableQuestion,
  answer: Answer | undefined,
): AnswerProblemCode | undefined {
  if (answer === undefined) return question.required ? 'required' : undefined
  if (answer === null) return question.mayDecline ? undefined : 'cannot-decline'
  switch (question.type) {
    case 'single':
      if (typeof answer !== 'string') return 'wrong-type'
      return question.options.some(({id}) => id === answer) ? undefined : 'unknown-option'
    case 'multiple':
      return Array.isArray(answer) ? checkChoices(question.options, answer) : 'wrong-type'
    case 'scale':
      if (typeof answer !== 'number') return 'wrong-type'
      return checkNumber({min: question.from, max: question.to, decimals: 0}, answer)
    case 'number':
      return typeof answer === 'number' ? checkNumber(question, answer) : 'wrong-type'
    case 'short-text':
      return checkWords(answer, question.most ?? limits.shortTextGraphemes, question.required)
    case 'long-text':
      return checkWords(answer, question.most ?? limits.longTextGraphemes, question.required)
  }
}

/** The answer to one question, never something inherited such as `constructor`. */
export function ownAnswer(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}

function checkChoices(
  options: readonly {id: string; exclusive?: boolean | undefined}[],
  chosen: readonly string[],
): AnswerProblemCode | undefined {
  const byId = new Map(options.map((option) => [option.id, option]))
  if (chosen.length === 0) return 'wrong-type'
  if (chosen.some((id) => !byId.has(id))) return 'unknown-option'
  if (new Set(chosen).size < chosen.length) return 'repeated'
  if (chosen.length > 1 && chosen.some((id) => byId.get(id)?.exclusive)) return 'exclusive'
  return undefined
}

function checkNumber(
  {min, max, decimals = 0}: Pick<NumberQuestion, 'min' | 'max' | 'decimals'>,
  answer: number,
): AnswerProblemCode | undefined {
  if (answer < min) return 'too-low'
  if (answer > max) return 'too-high'
  return Number(answer.toFixed(decimals)) === answer ? undefined : 'too-precise'
}

function checkWords(answer: Answer, most: number, required = false): AnswerProblemCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type'
  if (required && answer.trim() === '') return 'required'
  // Counting takes time, and a letter may carry marks without end.
  if (answer.length <= most) return undefined
  return answer.length > most * 10 || countGraphemes(answer) > most ? 'too-long' : undefined
}
