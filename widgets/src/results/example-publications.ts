/** For tests: other publications of the example survey. */
import type {Results} from '@saha/contract'
import {results as published} from '../test-kit/example-activity.ts'

/** @throws Error when the example has none. */
export function snapshotOf({snapshot}: Results): NonNullable<Results['snapshot']> {
  if (!snapshot) throw new Error('The example has been published.')
  return snapshot
}

const shown = snapshotOf(published)

/** While it is open: 118 people, of whom 9 come weekly. */
export const rounded: Results = {
  ...published,
  snapshot: {
    ...shown,
    step: 10,
    people: 110,
    channels: {web: 80, assisted: 0, paper: 20},
    questions: [
      {
        question: 'often',
        people: 100,
        declined: 0,
        unanswered: 0,
        cells: [
          {cell: 'daily', count: 90},
          {cell: 'weekly', count: 0},
        ],
      },
      ...shown.questions.slice(1),
    ],
  },
}

/** The publication with other counts for one question, as many people having answered as before. */
export function withCounts(question: string, counts: (number | null)[]): Results {
  const questions = shown.questions.map((result) =>
    result.question === question
      ? {
          ...result,
          cells: result.cells.map((cell, at) => ({
            ...cell,
            count: counts[at] === undefined ? 0 : counts[at],
          })),
        }
      : result,
  )
  return {...published, snapshot: {...shown, questions}}
}
