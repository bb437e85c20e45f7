import type {EventSettings, RegistrationChanges} from '@saha/contract'
import {
  canonicalJson,
  checkFields,
  cleanAnswers,
  contactQuestions,
  formOf,
  ownWords,
  partContacts,
  answerableQuestions,
  ownAnswer,
} from '@saha/domain'
import {cleanAuthor} from '../contributions/clean-words.ts'
import {Refusal} from '../refusal.ts'
import type {Words} from './registrations.queries.ts'

/** What somebody wrote, as it is kept. */
export interface WrittenRegistration {
  words: Words
  /** Ids of the questions that ask for contact details. */
  asked: string[]
  /** Questions whose words lost characters that nobody sees. */
  cleaned: string[]
  /** All that was typed but the name. */
  text: string
  /** Why it cannot be stored as it is. */
  misfit: Refusal | undefined
}

/**
 * Cleans and checks what somebody wrote to register.
 *
 * @throws Refusal `text-refused` when nothing is left of a name.
 */
export function readRegistration(
  {registration: {name: asked, fields = []}}: EventSettings,
  {name: typed, answers: given}: RegistrationChanges,
): WrittenRegistration {
  const form = formOf(fields)
  const {answers, cleaned} = cleanAnswers(form, given)
  const problems = checkFields(fields, answers)
  const name = typed === undefined ? '' : cleanAuthor(typed)
  const parted = partContacts(form, answers)
  return {
    words: {name, answers: canonicalJson(parted.answers), contacts: parted.contacts},
    asked: contactQuestions(form),
    cleaned,
    text: answerableQuestions(form)
      .flatMap((question) => {
        const answer = ownAnswer(parted.answers, question.id)
        return answer === undefined ? [] : (ownWords(question, answer) ?? [])
      })
      .join('\n'),
    misfit:
      nameMisfit(asked, name) ??
      (problems.length > 0 ? new Refusal('answers-refused', {problems}) : undefined),
  }
}

function nameMisfit(asked: EventSettings['registration']['name'], name: string): Refusal | undefined {
  if (asked === 'required' && name === '') return new Refusal('text-refused')
  return asked === 'none' && name !== '' ? new Refusal('invalid') : undefined
}
