import type {Answers, Survey} from '@saha/contract'
import {ownAnswer} from './own-answer.ts'
import {answerableQuestions, isCounted} from './questions.ts'

/** A way to reach somebody, without anything that says whose response it came with. */
export interface GivenContact {
  question: string
  /** E-mail address, or telephone number as digits. */
  contact: string
}

/**
 * Parts contact details from a checked response: they are stored in another place, in another order, and nothing
 * stored leads from one to the other.
 */
export function partContacts(survey: Survey, answers: Answers): {answers: Answers; contacts: GivenContact[]} {
  const asking = answerableQuestions(survey).filter((question) => !isCounted(question))
  if (asking.length === 0) return {answers, contacts: []}
  const apart = new Set(asking.map(({id}) => id))
  const contacts = asking.flatMap(({id}) => {
    const contact = ownAnswer(answers, id)
    return typeof contact === 'string' ? [{question: id, contact}] : []
  })
  return {answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !apart.has(id))), contacts}
}
