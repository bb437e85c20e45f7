/** The fields into which somebody types what stands on a form on paper: on a screen, or as the columns of a workbook. */
import type {AnswerableQuestion, PlainOption, Survey, Text} from '@saha/contract'
import {answerableQuestions} from '../questions.ts'

/** One field of a question. What is typed into it is text, whatever it means. */
export interface EntryField {
  /** Question id; for a part of a question its id after a dot, such as `reasons.walk`. The same as in downloads. */
  name: string
  question: AnswerableQuestion
  /** What the parts are called, from the outer to the inner one; empty for the question as a whole. */
  parts: readonly Text[]
  /**
   * `choice`: one of the options, by its id, its number from 1, or its words. `tick`: yes or nothing. `number`. `place`:
   * its place in an order, from 1. `day`. `words`: as they stand there.
   */
  takes: 'choice' | 'tick' | 'number' | 'place' | 'day' | 'words'
  /** Only for `choice`; otherwise empty. */
  options: readonly PlainOption[]
}

/** Stands in the first field of a question whose "I'd rather not say" is ticked. */
export const RATHER_NOT = 'declined'

/** All fields of a survey, in the order of the form. Photos have none: they do not come on paper. */
export function entryFields(survey: Survey): EntryField[] {
  return answerableQuestions(survey).flatMap(fieldsOf)
}

/** The fields of one question. */
export function fieldsOf(question: AnswerableQuestion): EntryField[] {
  switch (question.type) {
    case 'single':
      return [field(question, [], 'choice', question.options), ...ownWordsField(question, question.options)]
    case 'multiple':
      return [
        ...question.options.map((option) => field(question, [option], 'tick')),
        ...ownWordsField(question, question.options),
      ]
    case 'ranking':
      return question.options.map((option) => field(question, [option], 'place'))
    case 'shares':
      return question.options.map((option) => field(question, [option], 'number'))
    case 'matrix':
      return question.rows.flatMap((row) =>
        question.multiple
          ? question.columns.map((column) => field(question, [row, column], 'tick'))
          : [field(question, [row], 'choice', question.columns)],
      )
    case 'scale':
    case 'rating':
    case 'number':
      return [field(question, [], 'number')]
    case 'date':
      return [field(question, [], 'day')]
    case 'consent':
      return [field(question, [], 'tick')]
    case 'short-text':
    case 'long-text':
    case 'contact':
      return [field(question, [], 'words')]
    case 'place':
      return [
        ...(question.list
          ? [{...field(question, [], 'choice', question.list), name: `${question.id}.list`}]
          : []),
        ...(question.address ? [{...field(question, [], 'words'), name: `${question.id}.address`}] : []),
      ]
    case 'photo':
      return []
  }
}

function field(
  question: AnswerableQuestion,
  parts: readonly PlainOption[],
  takes: EntryField['takes'],
  options: readonly PlainOption[] = [],
): EntryField {
  const name = [question, ...parts].map(({id}) => id).join('.')
  return {name, question, parts: parts.map(({text}) => text), takes, options}
}

/** Words of one's own, beside the option that asks for them. */
function ownWordsField(
  question: AnswerableQuestion,
  options: readonly (PlainOption & {other?: true | undefined})[],
): EntryField[] {
  const other = options.find((option) => option.other)
  if (!other) return []
  const words = field(question, [other], 'words')
  return [{...words, name: `${words.name}.words`}]
}
