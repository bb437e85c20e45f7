import type {Question, Text} from '@saha/contract'
import {isAnswerable} from '@saha/domain'
import type {Filled} from './typed-answers.ts'

/** Where the form says that all answers are looked at. No page or question can have this name. */
export const review = '_review'

/** What is asked at once: a page as authored, or one question where the survey shows one at a time. */
export interface ShownStep {
  /** Names it in the form: id of the page, or of the question. */
  id: string
  /** Id of its page. */
  page: string
  /** Of its page. */
  title?: Text | undefined
  questions: readonly Question[]
}

/** All steps of the way that the answers lead, in order. */
export function stepsIn({survey, path}: Filled): ShownStep[] {
  return path.pages.flatMap(({page: {id: page, title}, questions}) =>
    survey.onePerPage
      ? oneByOne(questions).map((asked) => ({id: asked.at(-1)?.id ?? page, page, title, questions: asked}))
      : [{id: page, page, title, questions}],
  )
}

/** Each question, with the words to read that stand before it. */
function oneByOne(questions: readonly Question[]): (readonly Question[])[] {
  const ends = questions.flatMap((question, at) =>
    isAnswerable(question) || at + 1 === questions.length ? [at + 1] : [],
  )
  return ends.map((end, at) => questions.slice(ends[at - 1] ?? 0, end))
}
