import type {AnswerableQuestion, ContactQuestion} from '@saha/contract'
import {answerableQuestions, wordsIn, type GivenContact} from '@saha/domain'
import type {Writable} from 'node:stream'
import type {SurveyRecord} from '../activities/activities.queries.ts'
import type {Cell} from './columns.ts'
import {writeRows, type SheetFormat} from './write-sheet.ts'

/**
 * Writes contact details: which question asked for each, what for, and nothing that leads to a response.
 *
 * @returns how many were written.
 */
export async function writeContacts(
  {survey, shown}: SurveyRecord,
  contacts: AsyncIterable<GivenContact>,
  format: SheetFormat,
  out: Writable,
): Promise<number> {
  const {languages} = shown.municipality
  const asking = answerableQuestions(survey).filter(isContact)
  const purposes = new Map(asking.map(({id, why}) => [id, wordsIn(why, languages[0] ?? '', languages).words]))
  let written = 0
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const {question, contact} of contacts) {
      written += 1
      yield [question, purposes.get(question) ?? null, contact]
    }
  }
  await writeRows(['question', 'for', 'contact'], rows(), format, out)
  return written
}

function isContact(question: AnswerableQuestion): question is ContactQuestion {
  return question.type === 'contact'
}
