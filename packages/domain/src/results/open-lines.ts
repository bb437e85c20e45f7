import type {AnswerableQuestion, MultipleQuestion, MunicipalMap} from '@saha/contract'
import {cellsOf} from '../survey/cells.ts'
import {matrixCell, rowAnswered} from '../survey/kinds/matrix.ts'
import {rankingCell} from '../survey/kinds/ranking.ts'
import type {QuestionTally} from './groups.ts'
import {roundDown} from './rounding.ts'

/**
 * What rounded counts need of all others that are told with them, and what they leave to these. Counts are told
 * together where all leave at least as much as any of them needs: then nobody can prove that a count is more than it is
 * told to be (docs/withholding.md has the proof).
 */
export interface Told {
  /** How many people fewer there must possibly be, so that any of the counts may be as small as it is told to be. */
  need: number
  /** How many people there are beyond those of whom the counts tell. Never fewer than they need. */
  room: number
}

/** Counts of the answers to a question, or to a row of a matrix. */
export interface Line extends Told {
  cells: readonly string[]
}

/** All counts that hold the people who answered a question; the rows of a matrix hold them once each. */
export function linesOf(
  question: AnswerableQuestion,
  map: MunicipalMap | undefined,
  tally: QuestionTally,
  answered: number,
  step: number,
): Line[] {
  const countsOf = (cells: readonly string[]) => cells.map((cell) => tally.get(cell) ?? 0)
  switch (question.type) {
    case 'matrix':
      return question.rows.map(({id: row}) => {
        const cells = question.columns.map(({id}) => matrixCell(row, id))
        const inRow = tally.get(rowAnswered(row)) ?? 0
        const told = question.multiple
          ? withinTicks(countsOf(cells), [], inRow, step)
          : withinGroups(countsOf(cells), inRow, step)
        return {cells, need: told.need, room: told.room + answered - inRow}
      })
    case 'multiple': {
      const [others, alone] = [false, true].map((isAlone) => optionsAlone(question, isAlone))
      const told = withinTicks(countsOf(others ?? []), countsOf(alone ?? []), answered, step)
      return [{cells: cellsOf(question, map), ...told}]
    }
    case 'shares': {
      const cells = cellsOf(question, map)
      return [{cells, ...withinTicks(countsOf(cells), [], answered, step)}]
    }
    case 'ranking': {
      const cells = question.options.map(({id}) => rankingCell(id, 1))
      return [{cells, ...withinGroups(countsOf(cells), answered, step)}]
    }
    default: {
      const cells = cellsOf(question, map)
      return [{cells, ...withinGroups(countsOf(cells), answered, step)}]
    }
  }
}

/**
 * Of counts that hold nobody twice.
 *
 * @param people all whom they hold, and perhaps some of whom nothing is told.
 */
export function withinGroups(counts: readonly number[], people: number, step: number): Told {
  return {
    need: Math.max(0, ...counts.map((count) => count % step)),
    room: people - counts.reduce((sum, count) => sum + roundDown(count, step), 0),
  }
}

/**
 * Of counts that hold everybody, some people twice. A count may be smaller without anybody missing as long as others
 * hold people twice.
 *
 * @param alone counts of whom no other holds anybody.
 */
function withinTicks(ticks: readonly number[], alone: readonly number[], people: number, step: number): Told {
  const all = [...ticks, ...alone]
  const twice = all.reduce((sum, count) => sum + count, -people)
  const most = Math.max(0, ...ticks.map((count) => roundDown(count, step)))
  return {
    need: Math.max(0, ...all.map((count) => (count % step) - twice)),
    room: withinGroups(alone, people, step).room - most,
  }
}

/**
 * The most of several that can be told together. Any of them can be told alone.
 *
 * @param least how many people may have to be possibly missing, at least and
 * @param most at most.
 * @returns those that are told, and how many people have to be possibly missing.
 */
export function mostTogether<One extends Told>(
  all: readonly One[],
  least: number,
  most: number,
): {told: One[]; need: number} {
  const choices = Array.from({length: Math.max(0, most + 1 - least)}, (_, fewer) =>
    all.filter(({need, room}) => need <= most - fewer && most - fewer <= room),
  )
  // Of as many, those with more room: the others are often all alike, and would be told every time.
  const told = choices.reduce((best, some) => (some.length > best.length ? some : best), [])
  return {told, need: Math.max(least, ...told.map(({need}) => need))}
}

function optionsAlone({options}: MultipleQuestion, isAlone: boolean): string[] {
  return options.filter(({exclusive = false}) => exclusive === isAlone).map(({id}) => id)
}
