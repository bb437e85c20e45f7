import type {Answer, AnswerableQuestion, Answers, Breakdown, Definition} from '@saha/contract'
import {BETWEEN_CHOICES, choicesIn, type AnsweredSheet} from './answered-sheet.ts'

/** One question of a sheet, with the way from a cell to an answer. */
export interface SheetQuestion {
  question: AnswerableQuestion
  /** What people wrote, in the order in which it first appears, and the cell that counts it. */
  cells: {written: string; cell: string}[]
  answerOf: (written: string) => Answer | undefined
}

/**
 * Defines the survey that a sheet answers: whole numbers from 0 to 10 are a scale, several choices in one cell make
 * a multiple choice, all else is a single choice among what was written.
 */
export function surveyOfSheet({questions, people}: AnsweredSheet): SheetQuestion[] {
  return questions.map((words, column) => {
    const written = people.map((row) => row[column] ?? '').filter((cell) => cell !== '')
    const asked = {id: `q${column + 1}`, text: {en: words}}
    if (written.every((cell) => /^(?:\d|10)$/.test(cell))) return scale(asked, written)
    return choice(
      asked,
      written,
      written.some((cell) => cell.includes(BETWEEN_CHOICES)) ? 'multiple' : 'single',
    )
  })
}

/** A definition of one municipality with the survey of a sheet as its only activity. */
export function definitionOfSheet(
  sheet: SheetQuestion[],
  dates: {opens: string; closes: string},
  breakdowns: readonly Breakdown[] = [],
): Definition {
  const text = {en: 'Replay'}
  return {
    saha: 1,
    municipality: {id: 'replay', name: text, languages: ['en'], origins: []},
    consultations: [
      {
        id: 'replay',
        title: text,
        summary: text,
        purpose: text,
        decides: text,
        contact: text,
        ...dates,
        retention: dates.closes.slice(0, 10),
        activities: [
          {
            id: 'sheet',
            kind: 'survey',
            title: text,
            level: 'open',
            smallestGroup: 10,
            survey: {
              pages: [{id: 'all', questions: sheet.map(({question}) => question)}],
              ...(breakdowns.length > 0 && {breakdowns: [...breakdowns]}),
            },
          },
        ],
      },
    ],
  }
}

/** What one person answered. */
export function answersOf(sheet: SheetQuestion[], row: readonly string[]): Answers {
  const given = sheet.map(
    ({question, answerOf}, column) => [question.id, answerOf(row[column] ?? '')] as const,
  )
  return Object.fromEntries(given.filter((entry): entry is [string, Answer] => entry[1] !== undefined))
}

function scale(asked: {id: string; text: {en: string}}, written: string[]): SheetQuestion {
  const values = written.map(Number)
  const from = Math.min(...values) === 0 ? 0 : 1
  const to = Math.max(...values) <= 5 ? 5 : 10
  const ends = {low: {en: `Lowest (${from})`}, high: {en: `Highest (${to})`}}
  const steps = Array.from({length: to - from + 1}, (_, step) => String(from + step))
  return {
    question: {...asked, type: 'scale', from, to, ...ends},
    cells: steps.map((step) => ({written: step, cell: step})),
    answerOf: (cell) => (cell === '' ? undefined : Number(cell)),
  }
}

function choice(
  asked: {id: string; text: {en: string}},
  written: string[],
  type: 'single' | 'multiple',
): SheetQuestion {
  const choices = (cell: string) => (type === 'multiple' ? choicesIn(cell) : [cell])
  const cells = [...new Set(written.flatMap(choices))].map((words, at) => ({
    written: words,
    cell: `o${at + 1}`,
  }))
  const options = cells.map(({written: words, cell}) => ({id: cell, text: {en: words}}))
  const idOf = new Map(cells.map((entry) => [entry.written, entry.cell]))
  return {
    question: {...asked, type, options},
    cells,
    answerOf: (cell) => {
      if (cell === '') return undefined
      const ids = choices(cell).flatMap((words) => idOf.get(words) ?? [])
      return type === 'multiple' ? ids : ids[0]
    },
  }
}
