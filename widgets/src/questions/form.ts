/** From what a citizen has entered to the answers that are sent. */
import type {Answer, AnswerableQuestion, AnswerProblem, Answers, Question, Survey} from '@saha/contract'
import {ownAnswer} from '@saha/domain/survey/own-answer'
import {checkGiven} from '@saha/domain/survey/check-answer'
import {answerableQuestions, isAnswerable} from '@saha/domain/survey/questions'
import {emptyEntry, entryOf, type Entries, type Entry} from './entry.ts'
import {kindOf} from './kinds/kind.ts'

/**
 * The answer that a field holds: words without invisible characters that turn others around. What cannot be read stays
 * text, which the check then refuses.
 *
 * @returns `undefined` when unanswered, `null` for "I'd rather not say".
 */
export function answerOf(question: AnswerableQuestion, entry: Entry = emptyEntry): Answer | undefined {
  const before = known.get(question)
  if (before?.entry === entry) return before.answer
  const answer = entry.isDeclined ? null : kindOf(question).read(question, entry)
  known.set(question, {entry, answer})
  return answer
}

/** What each field was read as: with a thousand of them, one has changed. */
const known = new WeakMap<Question, {entry: Entry; answer: Answer | undefined}>()

/** All answers of a form, those to questions that are not asked any more among them. */
export function answersOf(survey: Survey, entries: Entries): Answers {
  return Object.fromEntries(
    answerableQuestions(survey).flatMap((question) => {
      const answer = answerOf(question, entryOf(entries, question))
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )
}

/** What is wrong with some of the questions that are asked, in their order. @param rules question to the rule it breaks. */
export function problemsOn(
  questions: readonly Question[],
  answers: Answers,
  rules?: ReadonlyMap<string, string>,
): AnswerProblem[] {
  return questions.filter(isAnswerable).flatMap((question): AnswerProblem[] => {
    const code = problemWith(question, ownAnswer(answers, question.id))
    if (code) return [{question: question.id, code}]
    const rule = rules?.get(question.id)
    return rule === undefined ? [] : [{question: question.id, code: 'rule', rule}]
  })
}

/** What is wrong with one answer. */
export function problemWith(question: AnswerableQuestion, answer: Answer | undefined) {
  return checkGiven(question, answer, (given) => kindOf(question).check(question, given))
}
