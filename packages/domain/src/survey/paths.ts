/**
 * The way through a survey that given answers lead: which pages and questions are shown, and where it ends. Every
 * condition sees only answers to questions that are themselves shown.
 */
import type {Answer, Answers, Jump, Page, Question, Survey, Text} from '@saha/contract'
import {comparisonsIn, holds, type AnswerTo} from './conditions.ts'
import {ownAnswer} from './own-answer.ts'

/** A page with those of its questions that are shown, at least one. */
export interface ShownPage {
  page: Page
  questions: readonly Question[]
}

/** How a survey ends. `early`: a jump said that there is nothing more to ask, and why. */
export type PathEnd = {is: 'complete'} | {is: 'early'; reason: Text}

/** The way through a survey. */
export interface Path {
  /** In the order in which they are shown. */
  pages: readonly ShownPage[]
  end: PathEnd
  /** Answers to questions that are shown, in their order. The others are neither checked nor sent. */
  answers: Answers
}

/**
 * The way that these answers lead. One walk over the survey: as long as the survey is, however many conditions it has.
 *
 * @param answers may hold answers to questions that are no longer shown; they count for nothing.
 */
export function pathThrough(survey: Survey, answers: Answers): Path {
  const kept = new Map<string, Answer>()
  const answerTo: AnswerTo = (question) => kept.get(question)
  const pages: ShownPage[] = []
  let at = 0
  while (at < survey.pages.length) {
    const page = survey.pages[at]
    at += 1
    if (!page || (page.showIf && !holds(page.showIf, answerTo))) continue
    const questions = page.questions.filter((question) => isShown(question, answers, kept, answerTo))
    if (questions.length > 0) pages.push({page, questions})
    const jump = page.next?.find((one) => !one.if || holds(one.if, answerTo))
    if (jump && 'end' in jump)
      return {pages, end: {is: 'early', reason: jump.end}, answers: Object.fromEntries(kept)}
    if (jump) at = Math.max(at, pageOf(survey, jump))
  }
  return {pages, end: {is: 'complete'}, answers: Object.fromEntries(kept)}
}

/** Whether some answers leave out a question: otherwise everybody is asked everything. */
export function hasPaths(survey: Survey): boolean {
  return survey.pages.some(
    ({showIf, next, questions}) => showIf || next || questions.some((question) => question.showIf),
  )
}

/**
 * Whether it is settled which questions are still to come, so that "question 2 of 5" is true.
 *
 * @param from id of the first question that may still be answered or changed.
 */
export function isLengthSettled(survey: Survey, from: string): boolean {
  const open = new Set<string>()
  let isOpen = false
  const waits = (condition: Page['showIf']) =>
    condition !== undefined && comparisonsIn(condition).some(({question}) => open.has(question))
  return !survey.pages.some((page) => {
    if (waits(page.showIf)) return true
    for (const question of page.questions) {
      if (waits(question.showIf)) return true
      isOpen ||= question.id === from
      if (isOpen) open.add(question.id)
    }
    return page.next?.some((jump) => waits(jump.if)) ?? false
  })
}

function isShown(
  question: Question,
  answers: Answers,
  kept: Map<string, Answer>,
  answerTo: AnswerTo,
): boolean {
  if (question.showIf && !holds(question.showIf, answerTo)) return false
  const answer = question.type === 'information' ? undefined : ownAnswer(answers, question.id)
  if (answer !== undefined) kept.set(question.id, answer)
  return true
}

// Only forward: a jump back, which no checked survey has, is as good as none.
function pageOf(survey: Survey, jump: Jump & {to: string}): number {
  return survey.pages.findIndex(({id}) => id === jump.to)
}
