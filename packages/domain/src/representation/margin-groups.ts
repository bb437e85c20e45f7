import type {AnswerableQuestion, MunicipalMap, Population, PopulationMargin, Survey} from '@saha/contract'
import {canPart} from '../survey/breakdown-plan.ts'
import {cellsOf, type CountedCell} from '../survey/cells.ts'
import {BY_ADDRESS, ON_MAP} from '../survey/kinds/place-names.ts'
import {answerableQuestions} from '../survey/questions.ts'

/** Stands for a group in which there is nobody of the figures: another answer than theirs, or none. */
export const NO_GROUP = -1

/**
 * The questions that population figures can be tied to: those whose answer puts everybody into one cell.
 *
 * @returns each with the cells that groups can be made of, in the order of the survey.
 */
export function marginQuestions(survey: Survey): {question: AnswerableQuestion; cells: string[]}[] {
  return answerableQuestions(survey)
    .filter(canPart)
    .map((question) => ({question, cells: marginCells(question, survey.map)}))
    .filter(({cells}) => cells.length > 1)
}

function marginCells(question: AnswerableQuestion, map: MunicipalMap | undefined): string[] {
  // Nobody lives outside of all districts, or at an address that is not placed, as far as figures go.
  return cellsOf(question, map).filter((cell) => cell !== ON_MAP && cell !== BY_ADDRESS)
}

/**
 * Finds the group of each margin that a response belongs to.
 *
 * @returns what takes the cells that a response is counted in, and gives the position of the group for each margin, or
 *   `NO_GROUP`.
 */
export function groupFinder({margins}: Population): (counted: readonly CountedCell[]) => number[] {
  const places = new Map(margins.map(({question}, at) => [question, at]))
  const groups = margins.map(groupsByCell)
  return (counted) => {
    const found = margins.map(() => NO_GROUP)
    for (const {question, cell} of counted) {
      const at = places.get(question)
      const group = at === undefined ? undefined : groups[at]?.get(cell)
      if (at !== undefined && group !== undefined) found[at] = group
    }
    return found
  }
}

function groupsByCell({groups}: PopulationMargin): Map<string, number> {
  return new Map(groups.flatMap(({cells}, group) => cells.map((cell) => [cell, group] as const)))
}
