/** Answers as somebody would type them into the fields of a form: the other way round of `readEntry`. */
import type {Answer, AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {asOther, asPlace, asRows, asShares, chosenIn, chosenInRow} from '../answer-shapes.ts'
import {ownAnswer} from '../own-answer.ts'
import {answerableQuestions} from '../questions.ts'
import {fieldsOf, RATHER_NOT, type EntryField} from './entry-fields.ts'

/**
 * @returns name of a field to what is typed into it; fields that stay empty are absent. Photos, and places marked on a
 *   map, have no field.
 */
export function writeEntry(survey: Survey, answers: Answers): Map<string, string> {
  return new Map(
    answerableQuestions(survey).flatMap((question) => {
      const answer = ownAnswer(answers, question.id)
      const fields = fieldsOf(question)
      if (answer === undefined) return []
      if (answer === null) return fields.slice(0, 1).map(({name}) => [name, RATHER_NOT] as const)
      return fields.flatMap((field) => {
        const text = textOf(question, field, answer)
        return text === undefined ? [] : [[field.name, text] as const]
      })
    }),
  )
}

function textOf(question: AnswerableQuestion, field: EntryField, answer: Answer): string | undefined {
  const [, outer = '', inner = ''] = field.name.split('.')
  switch (question.type) {
    case 'single':
      return field.takes === 'words' ? asOther(answer)?.other : chosenIn(answer)[0]
    case 'multiple':
      return field.takes === 'words' ? asOther(answer)?.other : ticked(chosenIn(answer).includes(outer))
    case 'ranking': {
      const place = chosenIn(answer).indexOf(outer)
      return place < 0 ? undefined : String(place + 1)
    }
    case 'shares': {
      const shares = asShares(answer) ?? {}
      return Object.hasOwn(shares, outer) ? String(shares[outer]) : undefined
    }
    case 'matrix': {
      const chosen = chosenInRow(asRows(answer) ?? {}, outer)
      return question.multiple ? ticked(chosen.includes(inner)) : chosen[0]
    }
    case 'consent':
      return ticked(answer === true)
    case 'place': {
      const place = asPlace(answer)
      if (field.takes === 'choice') return place && 'listed' in place ? place.listed : undefined
      return place && 'address' in place ? place.address : undefined
    }
    default:
      return String(answer)
  }
}

function ticked(isTicked: boolean): string | undefined {
  return isTicked ? '1' : undefined
}
