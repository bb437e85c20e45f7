/** What is asked beside the name: questions as surveys have them. */
import type {Answers, Question, Survey} from '@saha/contract'
import {AskedApart, type AskedForm} from '../../questions/asked-apart.ts'
import type {Entries} from '../../questions/entry.ts'
import type {EventView} from '../view.ts'
import type {Problem, Registration} from './registration.ts'

export const asksFields = ({activity}: EventView): boolean => activity.event.registration.fields !== undefined

const apart = new WeakMap<EventView['host'], AskedApart>()
const surveys = new WeakMap<readonly Question[], Survey>()
const none: readonly Question[] = []

function askedBy({view}: Registration) {
  const {host, activity} = view
  const asked = apart.get(host) ?? new AskedApart(host)
  apart.set(host, asked)
  const fields = activity.event.registration.fields ?? none
  const survey = surveys.get(fields) ?? {pages: [{id: 'fields', questions: [...fields]}]}
  surveys.set(fields, survey)
  return {asked, survey, fields, asker: {id: activity.id, municipality: activity.municipality, survey}}
}

/** The questions, or what stands in their place until they are here. */
export function questions(registration: Registration, problems: readonly Problem[]): unknown {
  const {asked, survey, fields, asker} = askedBy(registration)
  const instead = asked.instead(survey, registration.view.terms.common)
  if (instead !== undefined) return instead
  return fields.map((question) => asked.draw(asker, question, formOf(registration, problems)))
}

/** Whether everything that is asked can be answered by now. */
export function isReady(registration: Registration): boolean {
  return !asksFields(registration.view) || askedBy(registration).asked.isHere
}

/** What the fields answer. */
export function answersIn(registration: Registration): Answers {
  const {asked, survey, fields} = askedBy(registration)
  return fields.length > 0 ? asked.read(survey, entriesOf(registration)) : {}
}

/** What is wrong with that. */
export function problemsWith(registration: Registration, answers: Answers): Problem[] {
  const {asked, fields} = askedBy(registration)
  return asked.check(fields, answers).map((problem) => ({is: 'answer', ...problem}))
}

/** What to do about a question. */
export function advice(registration: Registration, id: string, problems: readonly Problem[]): string {
  const {asked, fields, asker} = askedBy(registration)
  const question = fields.find((one) => one.id === id)
  return question ? asked.advise(asker, question, formOf(registration, problems)) : ''
}

function formOf(registration: Registration, problems: readonly Problem[]): AskedForm {
  const entries = entriesOf(registration)
  return {
    seed: registration.draft.key,
    entries,
    problems: problems.filter((problem) => problem.is === 'answer'),
    enter: ({id}, entry) => registration.enter({...entriesOf(registration), [id]: entry}),
  }
}

/** As typed, or as it came back from the server or the outbox. */
function entriesOf(registration: Registration): Entries {
  const {recalled, draft} = registration
  const {asked, survey} = askedBy(registration)
  return recalled && asked.isHere ? {...asked.restore(survey, recalled), ...draft.entries} : draft.entries
}
