/** What became of a contribution, in words. */
import type {ReceiptStatus} from '@saha/contract'
import type {Terms} from '@saha/i18n'
import {html, type Markup} from '../../markup.ts'
import type {Visit} from '../visit.ts'

/** What moderators did with it, where they look at such things. */
type Moderated = Pick<
  ReceiptStatus & {kind: 'comment'},
  'state' | 'waits' | 'hidden' | 'message' | 'redacted' | 'canAppeal' | 'appeal'
>

export function titleFor(terms: Terms, {kind}: ReceiptStatus): string {
  switch (kind) {
    case 'response':
      return terms.own.title
    case 'comment':
      return terms.ownComment.title
    case 'idea':
      return terms.ownIdea.title
    case 'registration':
      return terms.registering.own.title
  }
}

/** @returns `undefined` where nobody looks at it. */
export function appealOf(status: ReceiptStatus): Moderated | undefined {
  if (status.kind === 'registration') return undefined
  return status.kind === 'response' ? status.openAnswers : status
}

export function canWithdraw(status: ReceiptStatus): boolean {
  if (status.kind === 'registration') return status.canWithdraw
  return status.kind === 'response' ? status.canChange : true
}

export function statusWords(visit: Visit, status: ReceiptStatus): Markup {
  const {terms} = visit.reader
  const moderated = appealOf(status)
  return html`${moderated ? moderation(visit, moderated, status.kind === 'response') : ''}
  ${status.kind === 'response' ? html`<p>${status.counted ? terms.own.counted : terms.own.waiting}</p>` : ''}
  ${status.kind === 'comment' ? said(status.name, [status.text]) : ''}
  ${status.kind === 'idea' ? html`${said(status.name, [status.title, status.text])}${steps(visit, status)}` : ''} `
}

function moderation({reader}: Visit, status: Moderated, isOfSurvey: boolean): Markup {
  const {terms, say} = reader
  const words = isOfSurvey ? terms.openAnswers : terms.ownContribution
  const {state, hidden, waits, redacted, message = hidden?.message, appeal} = status
  const sentence =
    state === 'hidden' && hidden
      ? say.say(words.state.hidden, {day: say.day(hidden.day), reason: terms.reasons[hidden.reason]})
      : state === 'waiting'
        ? words.state.waiting
        : words.state.published
  return html`<div class="notice">
    ${isOfSurvey ? html`<h2>${terms.openAnswers.title}</h2>` : ''}
    <p>${sentence}</p>
    ${waits.map((reason) => html`<p>${terms.waits[reason]}</p>`)}
    ${redacted ? html`<p>${words.redacted}</p>` : ''}
    ${
      message
        ? html`<p>${words.message}</p>
            <blockquote><p class="text" dir="auto">${message}</p></blockquote>`
        : ''
    }
    ${appeal ? html`<p>${words.appeal[appeal]}</p>` : ''}
  </div>`
}

function said(name: string, lines: readonly string[]): Markup {
  return html`<blockquote>
    <p class="by"><bdi>${name}</bdi></p>
    ${lines.map((line) => html`<p class="text" dir="auto">${line}</p>`)}
  </blockquote>`
}

/** What the municipality did with an idea. */
function steps({reader, activity}: Visit, {steps: done}: ReceiptStatus & {kind: 'idea'}): Markup {
  const {terms, say, words} = reader
  const statuses = activity.kind === 'ideas' ? activity.shown.statuses : []
  if (done.length === 0) return html`<p>${terms.ownIdea.noSteps}</p>`
  return html`<h2>${terms.wholeIdea.steps}</h2>
    <ol>
      ${done.map(({status, day, office, text}) => {
        const named = statuses.find(({id}) => id === status)
        return html`<li>
          <p>${named ? html`<b>${words(named.text)}</b> – ` : ''}${words(office)}, ${say.day(day)}</p>
          ${text ? html`<p class="text">${words(text)}</p>` : ''}
        </li>`
      })}
    </ol>`
}
