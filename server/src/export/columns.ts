/** The columns that a question has in a sheet of responses: one, or one for each of its parts. */
import type {Answer, AnswerableQuestion, MunicipalMap, Option, PlainOption} from '@saha/contract'
import {asOther, asRows, asShares, chosenIn, chosenInRow} from '@saha/domain'
import {photoFile} from '../photos/photo-file.ts'
import type {Cell, Column} from './column.ts'
import {placeColumns} from './place-columns.ts'

export type {Cell, Column} from './column.ts'

/**
 * The columns of a question, in the order of the survey. Contact details are kept apart and have none.
 *
 * @param map of the survey, if it has one.
 */
export function columnsOf(question: AnswerableQuestion, map?: MunicipalMap): Column[] {
  switch (question.type) {
    case 'single':
      return [
        whole(question, (answer) => chosenIn(answer)[0] ?? null, question.options),
        ...otherColumns(question, question.options),
      ]
    case 'multiple':
      return [
        ...question.options.map((option) =>
          part(question, [option], (answer) => tick(chosenIn(answer).includes(option.id))),
        ),
        ...otherColumns(question, question.options),
      ]
    case 'ranking':
      return question.options.map((option) =>
        part(question, [option], (answer) => placeIn(answer, option.id)),
      )
    case 'matrix':
      return question.rows.flatMap((row) => {
        const chosen = (answer: Answer) => chosenInRow(asRows(answer) ?? {}, row.id)
        if (!question.multiple)
          return [part(question, [row], (answer) => chosen(answer)[0] ?? null, question.columns)]
        return question.columns.map((column) =>
          part(question, [row, column], (answer) => {
            const ids = chosen(answer)
            return ids.length === 0 ? null : tick(ids.includes(column.id))
          }),
        )
      })
    case 'shares':
      return question.options.map((option) =>
        part(
          question,
          [option],
          (answer) => new Map(Object.entries(asShares(answer) ?? {})).get(option.id) ?? 0,
        ),
      )
    case 'consent':
      return [whole(question, () => 1)]
    case 'contact':
      return []
    case 'place':
      return placeColumns(question, map)
    case 'photo':
      // What they show may tell who took them.
      return [written(whole(question, (answer) => chosenIn(answer).map(photoFile).join(' ')))]
    case 'short-text':
    case 'long-text':
      return [written(whole(question, (answer) => String(answer)))]
    case 'scale':
    case 'rating':
    case 'number':
    case 'date':
      return [whole(question, (answer) => (typeof answer === 'number' ? answer : String(answer)))]
  }
}

function whole(
  question: AnswerableQuestion,
  cellOf: Column['cellOf'],
  values: readonly PlainOption[] = [],
): Column {
  return {name: question.id, question, parts: [], values, isFreeText: false, isOpen: false, cellOf}
}

function part(
  question: AnswerableQuestion,
  parts: readonly PlainOption[],
  cellOf: Column['cellOf'],
  values: readonly PlainOption[] = [],
): Column {
  const name = [question, ...parts].map(({id}) => id).join('.')
  return {
    name,
    question,
    parts: parts.map(({text}) => text),
    values,
    isFreeText: false,
    isOpen: false,
    cellOf,
  }
}

/** Words of one's own, beside the option that asks for them. */
function otherColumns(question: AnswerableQuestion, options: readonly Option[]): Column[] {
  const other = options.find((option) => option.other)
  if (!other) return []
  const words = part(question, [other], (answer) => asOther(answer)?.other ?? null)
  return [{...written(words), name: `${question.id}.${other.id}.words`}]
}

function written(column: Column): Column {
  return {...column, isFreeText: true, isOpen: true}
}

function placeIn(answer: Answer, option: string): Cell {
  const at = chosenIn(answer).indexOf(option)
  return at < 0 ? null : at + 1
}

function tick(isTicked: boolean): number {
  return isTicked ? 1 : 0
}
