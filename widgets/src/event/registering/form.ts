/** The form for one person. */
import {limits} from '@saha/contract/limits'
import type {RegisteringTerms, RegistrationRefusal} from '@saha/i18n/registering/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {gateAt} from '../../invitation/gate-at.ts'
import {errorSummary} from '../../kit/error-summary.ts'
import {fieldId} from '../../questions/kinds/field.ts'
import {advice, answersIn, asksFields, isReady, problemsWith, questions} from './asking.ts'
import {save, see} from './own-acts.ts'
import {submit} from './post.ts'
import type {Problem, Registration, Step} from './registration.ts'

type FormStep = Step & {is: 'form' | 'changing'}

export function formBox(terms: RegisteringTerms, registration: Registration, step: FormStep) {
  const {view, wouldWait} = registration
  const {problems, why} = step
  const isChange = step.is === 'changing'
  const isSending = step.is === 'changing' && step.isSending === true
  const {reader, activity} = view
  const {fields = []} = activity.event.registration
  const hasContacts = fields.some(({type}) => type === 'contact')
  const waits = wouldWait && !isChange
  const title = isChange ? terms.titleChange : waits ? terms.titleWaiting : terms.title
  // Not a form: frames of other sites may not submit any.
  return html`<div class="box" role="group" aria-labelledby="registering-title">
    <h3 id="registering-title" ?data-focus=${problems.length === 0 && !why}>${title}</h3>
    ${why ? refusedBox(terms, registration, why) : nothing}
    ${activity.level === 'invitation' && !isChange ? gateAt({view, place: 'registering', admitted: () => undefined}) : nothing}
    ${problems.length > 0 ? summary(terms, registration, problems) : nothing}
    ${waits ? html`<p>${terms.willWait}</p>` : nothing} ${nameField(terms, registration, problems)}
    ${asksFields(view) ? html`<div class="questions">${questions(registration, problems)}</div>` : nothing}
    <p class="muted">${reader.say.say(terms.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    ${hasContacts ? html`<p class="muted">${terms.contacts}</p>` : nothing}
    <input
      class="unseen"
      name="website"
      tabindex="-1"
      autocomplete="off"
      aria-hidden="true"
      @input=${({target}: Event) => (registration.website = (target as HTMLInputElement).value)}
    />
    <div class="buttons">
      <button
        type="button"
        class="primary"
        part="send"
        aria-disabled=${isSending || !isReady(registration)}
        @click=${() => send(registration, step)}
      >
        ${isSending ? terms.sending : isChange ? terms.save : waits ? terms.sendWaiting : terms.send}
      </button>
      ${button(terms.cancel, () => (isChange ? see(registration, step.status) : registration.close()))}
    </div>
  </div>`
}

function send(registration: Registration, {is}: FormStep): void {
  if (!isReady(registration)) return
  const answers = answersIn(registration)
  const {name} = registration.view.activity.event.registration
  const isNameless = name === 'required' && registration.draft.name.trim() === ''
  const problems: Problem[] = [
    ...(isNameless ? [{is: 'name' as const}] : []),
    ...problemsWith(registration, answers),
  ]
  if (is === 'form') submit(registration, answers, problems)
  else void save(registration, answers, problems)
}

function nameField(terms: RegisteringTerms, registration: Registration, problems: readonly Problem[]) {
  const {view, draft} = registration
  const {name: asked, nameSeenBy} = view.activity.event.registration
  if (asked === 'none') return nothing
  const {name: words} = terms
  const isMissing = problems.some(({is}) => is === 'name')
  return html`<div class="field" id="name-frame">
    <label for="registering-name"
      >${words.label}${asked === 'optional' ? html` <small>(${words.optional})</small>` : nothing}</label
    >
    <p class="muted" id="name-seen">${words.seenBy[nameSeenBy]}</p>
    ${isMissing ? html`<p class="error" id="name-problem" part="error">${terms.problems.name}</p>` : nothing}
    <input
      id="registering-name"
      autocomplete="name"
      maxlength=${limits.authorName}
      dir="auto"
      aria-describedby="name-seen ${isMissing ? 'name-problem' : ''}"
      aria-invalid=${isMissing ? 'true' : nothing}
      .value=${draft.name}
      @input=${({target}: Event) => registration.enterName((target as HTMLInputElement).value)}
    />
  </div>`
}

/** What has to be mended; each line leads to its field. */
function summary(terms: RegisteringTerms, registration: Registration, problems: readonly Problem[]) {
  const items = problems.flatMap((problem) =>
    problem.is === 'name'
      ? [{words: terms.problems.name, field: 'name-frame'}]
      : [{words: advice(registration, problem.question, problems), field: fieldId({id: problem.question})}],
  )
  return errorSummary(
    terms.problems.title,
    items.filter(({words}) => words !== ''),
  )
}

/** Why it was refused. What was typed is still there. */
export function refusedBox({refused, own}: RegisteringTerms, {view}: Registration, why: string) {
  const {activity, terms} = view
  const isKnown = (code: string): code is RegistrationRefusal => Object.hasOwn(refused.because, code)
  if (why === 'event-full' && activity.event.waitingList)
    return html`<p class="notice problem" data-focus part="error">${terms.event.seats.waiting}</p>`
  const words = why === 'unreachable' ? own.notSent : refused.because[isKnown(why) ? why : 'unknown']
  return html`<div class="notice problem" part="error">
    <h4 data-focus>${refused.title}</h4>
    <p>${words}</p>
    <p>${refused.nothingLost}</p>
  </div>`
}
