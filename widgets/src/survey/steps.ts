import type {Answers, Question, Survey, Text} from '@saha/contract'
import type {Path} from '@saha/domain/survey/paths'
import {isAnswerable} from '@saha/domain/survey/questions'

/** What is shown at once. */
export interface Step {
  title?: Text | undefined
  questions: readonly Question[]
}

/**
 * The steps of a path.
 *
 * @param isSingle one question at a time, with the information before it; otherwise the pages as authored.
 */
export function stepsOf({pages}: Path, isSingle: boolean): Step[] {
  if (!isSingle) return pages.map(({page: {title}, questions}) => ({title, questions}))
  return pages.flatMap(({page: {title}, questions}) => {
    const steps: {title?: Text | undefined; questions: Question[]}[] = []
    let isComplete = true
    for (const question of questions) {
      if (isComplete) steps.push({title, questions: []})
      steps.at(-1)?.questions.push(question)
      isComplete = isAnswerable(question)
    }
    return steps
  })
}

/** The path where everybody is asked everything. */
export const wholePath = ({pages}: Survey, answers: Answers): Path => ({
  pages: pages.map((page) => ({page, questions: page.questions})),
  end: {is: 'complete'},
  answers,
})

/** Every question and information page of a path, in order. */
export const askedOn = ({pages}: Path): readonly Question[] => pages.flatMap(({questions}) => questions)

/** Position of the step that shows a question; the first when none does. */
export function stepWith(steps: readonly Step[], question: string | undefined): number {
  return Math.max(
    0,
    steps.findIndex(({questions}) => questions.some(({id}) => id === question)),
  )
}
