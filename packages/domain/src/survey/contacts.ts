/** Contact details: parted from a response before it is stored, joined again only for whoever holds its receipt. */
import type {Answer, Answers, Survey} from '@saha/contract'
import {ownAnswer} from './own-answer.ts'
import {answerableQuestions} from './questions.ts'

/** A way to reach somebody, without anything that says whose response it came with. */
export interface GivenContact {
  question: string
  /** E-mail address, or telephone number as digits with at most a leading `+`. */
  contact: string
}

/** Ids of the questions that ask for contact details, in the order of the survey. */
export function contactQuestions(survey: Survey): string[] {
  return answerableQuestions(survey).flatMap(({id, type}) => (type === 'contact' ? [id] : []))
}

/**
 * Parts contact details from a checked response: they are stored in another place, in another order, and nothing
 * stored leads from one to the other. That somebody would rather not say stays with the response.
 */
export function partContacts(survey: Survey, answers: Answers): {answers: Answers; contacts: GivenContact[]} {
  const contacts = contactQuestions(survey).flatMap((question) => {
    const contact = ownAnswer(answers, question)
    return typeof contact === 'string' ? [{question, contact}] : []
  })
  if (contacts.length === 0) return {answers, contacts}
  const apart = new Set(contacts.map(({question}) => question))
  return {answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !apart.has(id))), contacts}
}

/** The opposite of `partContacts`: the response as it was sent, its answers in no particular order. */
export function joinContacts(answers: Answers, contacts: readonly GivenContact[]): Answers {
  if (contacts.length === 0) return answers
  const given = contacts.map(({question, contact}): [string, Answer] => [question, contact])
  return Object.fromEntries([...Object.entries(answers), ...given])
}
