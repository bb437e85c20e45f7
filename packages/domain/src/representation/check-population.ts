import type {Population, Survey} from '@saha/contract'
import {marginQuestions} from './margin-groups.ts'

/** What is wrong with population figures. */
export interface PopulationFault {
  /**
   * `question-gone`: the survey has no such question, or its answers do not put everybody into one group.
   * `question-twice`: two margins are of one question. `cell-gone`: the question has no such answer. `cell-twice`: one
   * answer belongs to two groups.
   */
  code: 'question-gone' | 'question-twice' | 'cell-gone' | 'cell-twice'
  /** Position of the margin. */
  margin: number
  /** Position of the group in it; absent where the whole margin is meant. */
  group?: number
}

/** Whether population figures fit the survey whose answers they are held against. @returns every fault, in their order. */
export function checkPopulation(survey: Survey, {margins}: Population): PopulationFault[] {
  const known = new Map(marginQuestions(survey).map(({question, cells}) => [question.id, new Set(cells)]))
  const before = new Set<string>()
  return margins.flatMap(({question, groups}, margin): PopulationFault[] => {
    const cells = known.get(question)
    if (!cells) return [{code: 'question-gone', margin}]
    if (before.has(question)) return [{code: 'question-twice', margin}]
    before.add(question)
    const taken = new Set<string>()
    return groups.flatMap((one, group) =>
      one.cells.flatMap((cell): PopulationFault[] => {
        if (!cells.has(cell)) return [{code: 'cell-gone', margin, group}]
        if (taken.has(cell)) return [{code: 'cell-twice', margin, group}]
        taken.add(cell)
        return []
      }),
    )
  })
}
