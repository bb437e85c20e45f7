/** The form in which somebody registers, or changes what they entered. */
import type {EventNow, RegistrationChanges} from '@saha/contract'
import {eventTimes} from '@saha/i18n/event/times'
import type {RegistrationRefusal} from '@saha/i18n/registering/terms'
import type {EventRecord} from '../../../activities/activities.queries.ts'
import {html, type Markup} from '../../markup.ts'
import {
  hidden,
  lineField,
  plainForm,
  pressButton,
  problemAt,
  problemList,
  trap,
  type FormProblem,
} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {nameProblems} from '../names.ts'
import type {Filling} from '../survey/filling.ts'
import {fillFields} from '../survey/further-fields.ts'
import {inWords} from '../survey/in-words.ts'
import {questionIn} from '../survey/questions.ts'
import {mistakesIn} from '../survey/typed-answers.ts'
import {ticketOf} from '../ticket.ts'
import {newKey, own, typedIn, type Visit} from '../visit.ts'

export type Registering = Visit<EventRecord>

/** Fields of ours. Those of questions have no underscore. */
export const names = {name: '_name', waits: '_waits'} as const

/** What the form is for. */
export type Purpose =
  /** `waits`: there is no seat, and whoever sends it waits for one. */
  | {is: 'new'; key: string; waits: boolean}
  /** @see ../receipt/own-registration.ts */
  | {is: 'change'; code: string}

const questionsOf = ({activity}: Registering) => activity.event.registration.fields

export const fieldsIn = (visit: Registering): Filling => fillFields(visit, questionsOf(visit))

/** What was entered, as the server takes it. */
export function written(visit: Registering): RegistrationChanges {
  const name = typedIn(visit, names.name).trim()
  return {answers: fieldsIn(visit).path.answers, ...(name && {name})}
}

export function problemsOf(visit: Registering): FormProblem[] {
  const {problems} = visit.reader.terms.registering
  const {name: asked} = visit.activity.event.registration
  const name = typedIn(visit, names.name).trim()
  const filling = fieldsIn(visit)
  return [
    ...(asked === 'required' && name === '' ? [{field: names.name, words: problems.name}] : []),
    ...(name === '' ? [] : nameProblems(visit, names.name)),
    ...inWords(filling, mistakesIn(filling)),
  ]
}

/** Why it was not accepted. */
export function refusalWords({reader}: Registering, code: string): string {
  const {because} = reader.terms.registering.refused
  return because[Object.hasOwn(because, code) ? (code as RegistrationRefusal) : 'unknown']
}

export async function registrationPage(
  visit: Registering,
  purpose: Purpose,
  problems: readonly FormProblem[] = [],
): Promise<FormPage> {
  const {reader, activity} = visit
  const {registering, event: words} = reader.terms
  const isChange = purpose.is === 'change'
  const waits = !isChange && purpose.waits
  const title = isChange ? registering.titleChange : waits ? registering.titleWaiting : registering.title
  return {
    title,
    hasForm: true,
    ...(isChange && {holdsSecret: true}),
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${title}</h1>
      ${problemList(registering.problems.title, problems)}
      ${problems.length > 0 ? html`<p>${registering.refused.nothingLost}</p>` : ''}
      <p>${words.when}: <bdi>${eventTimes(reader.say.locale, activity.event).there}</bdi></p>
      ${waits ? html`<p class="notice">${registering.willWait}</p>` : ''}
      ${!isChange && activity.shown.level === 'browser' ? html`<p class="notice">${reader.terms.forms.event.once}</p>` : ''}
      ${plainForm(
        visit,
        html`${isChange ? changeFields(purpose.code) : await newFields(visit, purpose)}
          ${entered(visit, problems)}
          <p class="buttons">
            ${pressButton('send', isChange ? registering.save : waits ? registering.sendWaiting : registering.send)}
            ${isChange ? pressButton('open', registering.cancel, 'quiet') : ''}
          </p>`,
      )}`,
  }
}

/** What the form carries that nobody types. */
async function newFields(visit: Registering, {key, waits}: Purpose & {is: 'new'}): Promise<Markup> {
  const token = typedIn(visit, own.token) || newKey()
  return html`${hidden(own.key, key)} ${hidden(own.ticket, await ticketOf(visit))}
  ${waits ? hidden(names.waits, '1') : ''}
  ${visit.activity.shown.level === 'browser' ? hidden(own.token, token) : ''} ${trap(visit.reader)}`
}

const changeFields = (code: string): Markup =>
  html`${hidden(own.receipt, code)} ${hidden(own.page, 'change')}`

function entered(visit: Registering, problems: readonly FormProblem[]): Markup {
  const {reader, activity} = visit
  const {registering} = reader.terms
  const {name, nameSeenBy} = activity.event.registration
  const fields = questionsOf(visit) ?? []
  const filling = {...fieldsIn(visit), problems}
  const day = reader.say.day(activity.shown.consultation.retention)
  const optional = name === 'optional' ? html` <small>(${registering.name.optional})</small>` : ''
  return html`${
      name === 'none'
        ? ''
        : lineField({
            name: names.name,
            label: html`${registering.name.label}${optional}`,
            help: registering.name.seenBy[nameSeenBy],
            autocomplete: 'name',
            value: typedIn(visit, names.name),
            problem: problemAt(problems, names.name),
          })
    }
    ${fields.map((question) => questionIn(filling, question))}
    <p class="small">${reader.say.say(registering.kept, {day})}</p>
    ${fields.some(({type}) => type === 'contact') ? html`<p class="small">${registering.contacts}</p>` : ''}`
}

/** Why nobody can register now; `undefined` when one can. */
export function sayNoSeats({reader, activity}: Registering, now: EventNow): string | undefined {
  const {event: words} = reader.terms
  switch (now.registration) {
    case 'open':
      return now.seats === 'full' && !activity.event.waitingList ? words.seats.full : undefined
    case 'not-yet-open':
      return reader.say.say(words.notYetOpen, {
        moment: reader.say.moment(activity.shown.consultation.opens),
      })
    case 'over':
      return words.registrationOver
    case 'cancelled':
      return words.cancelled
    case 'by-invitation':
      return words.byInvitation
  }
}
