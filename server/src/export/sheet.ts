/** Responses as the rows of a sheet: a row for each response, or a row for each thing that was answered. */
import type {Answers, Channel, Survey} from '@saha/contract'
import {answerableQuestions, isAnswerable, ownAnswer, pathThrough, wordsIn} from '@saha/domain'
import type {Withheld} from '../survey/open-answers/withheld.ts'
import {columnsOf, type Cell, type Column} from './columns.ts'

/** `wide`: a row for each response. `long`: a row for each response and column that has a value. */
export type Shape = 'wide' | 'long'

/** A stored response, as far as it is given out: its day, and nothing that leads back to its receipt. */
export interface StoredResponse {
  /** `2026-06-15`. */
  day: string
  channel: Channel
  answers: Answers
  /** Why what was answered in words and with photos is left out; absent: it is not. */
  withheld?: Withheld | undefined
}

/** What a sheet says, row by row. */
export interface Sheet {
  /** Names of the columns. */
  head: readonly string[]
  /** @param number from 1, in the order of the sheet; it names a response within this sheet alone. */
  rowsOf: (response: StoredResponse, number: number) => Cell[][]
}

/** What is written down, and how. */
export interface SheetOptions {
  /** What stands for a chosen option: its words in the first of these languages that has some. Default: its id. */
  labels?: readonly string[] | undefined
  /** Leaves out what citizens wrote themselves. Default: it is there. */
  noFreeText?: boolean | undefined
}

/** Stands in a cell when somebody would rather not say. */
export const DECLINED = 'declined'
/** Stands in a cell when earlier answers led past the question. */
export const NOT_ASKED = 'not-asked'
/** Stand in the cells of words and photos that moderators have hidden, or not yet looked at. */
export const WITHHELD: Readonly<Record<Withheld, string>> = {hidden: 'hidden', waiting: 'not-looked-at'}

/** The columns of a survey's sheet, those of the response itself left out. */
export function sheetColumns(survey: Survey, {labels, noFreeText = false}: SheetOptions = {}): Column[] {
  const columns = answerableQuestions(survey).flatMap((question) => columnsOf(question, survey.map))
  const kept = noFreeText ? columns.filter(({isFreeText}) => !isFreeText) : columns
  return labels ? kept.map((column) => inWords(column, labels)) : kept
}

/** How the responses to a survey are written down. */
export function sheetOf(survey: Survey, shape: Shape, options: SheetOptions = {}): Sheet {
  const columns = sheetColumns(survey, options)
  if (shape === 'wide')
    return {
      head: ['response', 'day', 'channel', ...columns.map(({name}) => name)],
      rowsOf: ({day, channel, ...response}, number) => [
        [number, day, channel, ...cellsOf(survey, columns, response)],
      ],
    }
  return {
    head: ['response', 'day', 'channel', 'column', 'value'],
    rowsOf: ({day, channel, ...response}, number) =>
      cellsOf(survey, columns, response).flatMap((cell, at) =>
        cell === null ? [] : [[number, day, channel, columns[at]?.name ?? '', cell]],
      ),
  }
}

function cellsOf(
  survey: Survey,
  columns: readonly Column[],
  {answers, withheld}: Pick<StoredResponse, 'answers' | 'withheld'>,
): Cell[] {
  const shown = pathThrough(survey, answers).pages.flatMap(({questions}) => questions.filter(isAnswerable))
  const asked = new Set(shown)
  return columns.map(({question, isOpen, cellOf}) => {
    if (!asked.has(question)) return NOT_ASKED
    const answer = ownAnswer(answers, question.id)
    if (answer === undefined) return null
    if (answer === null) return DECLINED
    const cell = cellOf(answer)
    return isOpen && withheld && cell !== null && cell !== '' ? WITHHELD[withheld] : cell
  })
}

function inWords(column: Column, [language = '', ...others]: readonly string[]): Column {
  if (column.values.length === 0) return column
  const words = new Map(column.values.map(({id, text}) => [id, wordsIn(text, language, others).words]))
  return {
    ...column,
    cellOf: (answer) => {
      const cell = column.cellOf(answer)
      return (typeof cell === 'string' && words.get(cell)) || cell
    },
  }
}
