import type {AnswerableQuestion, AnswerProblem, Answers, Survey} from '@saha/contract'
import {checkAnswer} from './check-answer.ts'
import {ownAnswer} from './own-answer.ts'
import {pathThrough} from './paths.ts'
import {answerableQuestions, isAnswerable} from './questions.ts'
import {brokenRules} from './rules.ts'

export {checkAnswer} from './check-answer.ts'
export {ownAnswer} from './own-answer.ts'

/**
 * Whether a form may be sent: the one definition for browser and server.
 *
 * @returns what is wrong, at most one thing per question, in the order of the survey; answers to questions that the
 *   survey does not have come last, with an empty question id. Empty when all is well. An answer to a question that
 *   the other answers lead past is wrong as well: `cleanAnswers` drops it.
 */
export function checkAnswers(survey: Survey, answers: Answers): AnswerProblem[] {
  const questions = answerableQuestions(survey)
  const path = pathThrough(survey, answers)
  const asked = new Set(path.pages.flatMap((page) => page.questions))
  const rules = brokenRules(survey, path.answers)
  const problems = questions.flatMap((question) => {
    const problem = asked.has(question) ? problemOf(question, answers, rules) : unasked(question, answers)
    return problem ? [problem] : []
  })
  const known = new Set(questions.map(({id}) => id))
  if (Object.keys(answers).some((id) => !known.has(id)))
    problems.push({question: '', code: 'unknown-question'})
  return problems
}

/** What is wrong with the questions shown together so far, for the browser to tell before it goes on. */
export function checkShown(survey: Survey, answers: Answers, shown: readonly string[]): AnswerProblem[] {
  const path = pathThrough(survey, answers)
  const rules = brokenRules(survey, path.answers)
  return path.pages
    .flatMap(({questions}) => questions.filter(isAnswerable))
    .filter(({id}) => shown.includes(id))
    .flatMap((question) => problemOf(question, path.answers, rules) ?? [])
}

function problemOf(
  question: AnswerableQuestion,
  answers: Answers,
  rules: ReadonlyMap<string, string>,
): AnswerProblem | undefined {
  const code = checkAnswer(question, ownAnswer(answers, question.id))
  if (code) return {question: question.id, code}
  const rule = rules.get(question.id)
  return rule === undefined ? undefined : {question: question.id, code: 'rule', rule}
}

function unasked({id}: AnswerableQuestion, answers: Answers): AnswerProblem | undefined {
  return ownAnswer(answers, id) === undefined ? undefined : {question: id, code: 'not-asked'}
}
