import {parse} from 'csv-parse/sync'

/** Responses that were given elsewhere, as a table: one row per person, one column per question. */
export interface AnsweredSheet {
  /** Questions as worded in the heading row. */
  questions: string[]
  /** One list per person, as long as `questions`; an empty text where the person left the question out. */
  people: string[][]
}

/**
 * Reads a CSV file with a heading row. White space around a value does not count.
 *
 * @throws Error when rows differ in length or there is no row: the message names the line.
 */
export function readAnsweredSheet(csv: string): AnsweredSheet {
  const [questions, ...people] = parse(csv, {bom: true, trim: true, skip_empty_lines: true})
  if (!questions || people.length === 0)
    throw new Error('The file needs a heading row and at least one response.')
  return {questions, people}
}

/** What stands between two choices of one person in one cell. */
export const BETWEEN_CHOICES = ';'

/** The choices in one cell, each once. Empty when the person left the question out. */
export function choicesIn(cell: string): string[] {
  const choices = cell.split(BETWEEN_CHOICES).map((choice) => choice.trim())
  return [...new Set(choices.filter((choice) => choice !== ''))]
}
