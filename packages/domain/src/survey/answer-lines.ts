/** Answers that everybody reads, in the pieces from which a reader's language makes words. */
import type {Answer, AnswerableQuestion, Text} from '@saha/contract'

/** What stands in a line of an answer. */
export type AnswerPiece =
  | {is: 'text'; text: Text}
  /** Typed by whoever answered. */
  | {is: 'own'; words: string}
  /** `of`: the most that it could be. `unit`: in words, or the code of a currency. */
  | {is: 'number'; number: number; of?: number; unit?: Text | string}
  | {is: 'day'; day: string}

/** What was answered, or what was answered to one row. */
export interface AnswerLine {
  /** The row. */
  row?: Text
  pieces: AnswerPiece[]
}

type Options = readonly {id: string; text: Text}[]

/**
 * An answer as lines: the places of a ranking, the rows of a matrix, the shares of a total each have one; all else has one
 * in all.
 *
 * @returns empty where nothing was answered, or nothing that is public: no contact details, consent, photos or places.
 */
export function answerLines(question: AnswerableQuestion, answer: Answer | undefined): AnswerLine[] {
  if (answer === undefined || answer === null) return []
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [{pieces: chosenPieces(question.options, answer)}]
    case 'ranking':
      return idsIn(answer).map((id) => ({pieces: [optionPiece(question.options, id)]}))
    case 'matrix':
      return rowsOf(question.rows, answer, (chosen) => chosenPieces(question.columns, chosen))
    case 'shares': {
      const unit = question.unit ?? question.currency
      return rowsOf(question.options, answer, (share) => [numberPiece(share, unit)])
    }
    case 'number':
      return [{pieces: [numberPiece(answer, question.unit)]}]
    case 'scale': {
      const {from, to, low, high} = question
      const end = answer === from ? low : answer === to ? high : undefined
      return [{pieces: [{...numberPiece(answer), of: to}, ...textPieces(end)]}]
    }
    case 'rating':
      return [
        {pieces: [{...numberPiece(answer), of: 5}, ...textPieces(question.words?.[Number(answer) - 1])]},
      ]
    case 'date':
      return [{pieces: [{is: 'day', day: String(answer)}]}]
    case 'short-text':
    case 'long-text':
      return [{pieces: [{is: 'own', words: String(answer)}]}]
    default:
      return []
  }
}

/** What was chosen, and what was said besides. */
function chosenPieces(options: Options, answer: unknown): AnswerPiece[] {
  const isOwn = typeof answer === 'object' && answer !== null && 'chosen' in answer
  const own = isOwn && 'other' in answer ? String(answer.other) : ''
  const chosen = idsIn(isOwn ? answer.chosen : answer).map((id) => optionPiece(options, id))
  return own === '' ? chosen : [...chosen, {is: 'own', words: own}]
}

/** An option that is offered no longer says its id. */
function optionPiece(options: Options, id: string): AnswerPiece {
  const text = options.find((option) => option.id === id)?.text
  return text ? {is: 'text', text} : {is: 'own', words: id}
}

function textPieces(text: Text | undefined): AnswerPiece[] {
  return text ? [{is: 'text', text}] : []
}

function numberPiece(value: unknown, unit?: Text | string): Extract<AnswerPiece, {is: 'number'}> {
  return {is: 'number', number: Number(value), ...(unit !== undefined && {unit})}
}

function idsIn(answer: unknown): string[] {
  return [answer].flat().map(String)
}

function rowsOf(rows: Options, answer: Answer, pieces: (value: unknown) => AnswerPiece[]): AnswerLine[] {
  const given = typeof answer === 'object' && answer !== null ? new Map(Object.entries(answer)) : new Map()
  return rows.flatMap(({id, text}) => (given.has(id) ? [{row: text, pieces: pieces(given.get(id))}] : []))
}
