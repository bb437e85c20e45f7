/** A registration in the hands of whoever has its receipt: what became of it, and what was entered, to be changed. */
import {ResponseChanged, type RegistrationStatus} from '@saha/contract'
import {formOf} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import {
  fieldsIn,
  names,
  problemsOf,
  refusalWords,
  registrationPage,
  written,
  type Registering,
} from '../event/registration-page.ts'
import {calendarLink, seatWords} from '../event/seat-words.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import {allAnswers} from '../survey/review.ts'
import {refusalInWords} from '../survey/in-words.ts'
import {typedFrom} from '../survey/typed-answers.ts'
import {own, type Visit} from '../visit.ts'
import {holding} from './holding.ts'
import {isHere} from './is-here.ts'

/** The event that somebody registered for, where this is its page. */
function eventOf(visit: Visit, status: RegistrationStatus): Registering | undefined {
  const {activity} = visit
  return activity.kind === 'event' && isHere(visit, status) ? {...visit, activity} : undefined
}

/** Whether there is anything to change. */
export function canChangeRegistration(visit: Visit, status: RegistrationStatus): boolean {
  const {name, fields} = eventOf(visit, status)?.activity.event.registration ?? {name: 'none'}
  return status.canChange && (name !== 'none' || fields !== undefined)
}

/** The seat, and what was entered. */
export function registrationWords(visit: Visit, status: RegistrationStatus): Markup {
  const {registering} = visit.reader.terms
  const registered = eventOf(visit, status)
  const {seat, movedUp, link, name} = status
  return html`<div class="notice">
      <p><strong>${registering[seat === 'waits' ? 'waits' : 'seat'].title}</strong></p>
      ${seatWords(visit, status)} ${movedUp ? html`<p>${registering.movedUp}</p>` : ''}
      ${link ? html`<p>${registering.link}: <a dir="ltr" href="${link}">${link}</a></p>` : ''}
    </div>
    ${
      name
        ? html`<dl class="answers">
            <dt>${registering.name.label}</dt>
            <dd><bdi>${name}</bdi></dd>
          </dl>`
        : ''
    }
    ${registered ? html`${allAnswers(fieldsIn(asStored(registered, status)))} ${calendarLink(registered)}` : ''}`
}

/** The form in which a registration is changed; `undefined` where it cannot be, or nobody asked for it. */
export async function changeRegistration(
  visit: Visit,
  status: RegistrationStatus,
  code: string,
): Promise<FormPage | undefined> {
  const registered = eventOf(visit, status)
  const isUnderWay = visit.typed.has(own.page)
  if (!registered || !(isUnderWay || (visit.pressed === 'change' && canChangeRegistration(visit, status))))
    return undefined
  const purpose = {is: 'change' as const, code}
  if (!isUnderWay) return registrationPage(asStored(registered, status), purpose)
  if (visit.pressed !== 'send') return registrationPage(registered, purpose)
  const problems = problemsOf(registered)
  return problems.length > 0 ? registrationPage(registered, purpose, problems) : save(registered, code)
}

function asStored(visit: Registering, {name = '', answers}: RegistrationStatus): Registering {
  const form = formOf(visit.activity.event.registration.fields ?? [])
  return {...visit, typed: new Map([...typedFrom(form, answers), [names.name, name]]), pressed: ''}
}

async function save(visit: Registering, code: string): Promise<FormPage> {
  const sent = await visit.call(visit.c, 'changeRegistration', {
    shape: ResponseChanged,
    headers: holding(code),
    body: written(visit),
  })
  const {own: words, titleChange} = visit.reader.terms.registering
  if (sent.is === 'done') return sayPage(titleChange, words.saved)
  const {problem} = sent
  const refused = problem.code === 'closed' ? words.over : refusalWords(visit, problem.code)
  return registrationPage(visit, {is: 'change', code}, refusalInWords(fieldsIn(visit), refused, problem))
}
