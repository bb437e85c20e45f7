/** Reading, changing, withdrawing and copying answers that have arrived, with their receipt. Fetched when asked for. */
import type {OwnTerms} from '@saha/i18n/own/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {loadingBox} from '../../kit/notices.ts'
import type {Journey} from '../journey.ts'
import type {LaterWords} from '../later-words.ts'
import type {OwnPhase, OwnStep} from '../phase.ts'
import type {SurveyView} from '../view.ts'
import {box, button} from './boxes.ts'
import {codeBox} from './code-box.ts'
import {copyBox} from './copy-box.ts'
import {ownStyles} from './own.styles.ts'
import {appealBox, openAnswersBox, type OpenAnswersWords} from './open-answers-box.ts'
import {OwnResponse} from './own-response.ts'

export interface OwnShown {
  host: DrawnElement
  journey: Journey
  view: SurveyView
  words: LaterWords
}

/** Sections of terms that are fetched with this. */
export interface OwnWords extends OpenAnswersWords {
  own: OwnTerms
}

/** Shows it in one language: instead of the form, or above it while stored answers are changed. */
export function ownIn(all: OwnWords): Shower<OwnShown> {
  const {own: terms} = all
  return (_, __, {host, journey, view, words}) => {
    adopt(host.renderRoot, [ownStyles])
    const {phase} = journey
    const own = phase.is === 'own' && !phase.step ? open(journey, phase) : journey.own && opened.get(journey)
    if (!own) return nothing
    own.words = {text: terms.changing.check, send: terms.changing.send}
    if (phase.is === 'own')
      return phase.step ? stepBox(terms, words, view, own, phase.step) : loadingBox(view.terms.common)
    return html`<div class="notice">
      <p>${terms.changing.notice}</p>
      ${phase.is === 'sending' ? nothing : button(terms.changing.leave, () => own.leave())}
    </div>`
  }

  function stepBox(
    words: OwnTerms,
    later: LaterWords,
    view: SurveyView,
    own: OwnResponse,
    step: OwnStep,
  ): unknown {
    switch (step.is) {
      case 'typing':
        return codeBox(words, own, step.problem)
      case 'finding':
        return loadingBox(view.terms.common)
      case 'found':
        return [foundBox(words, own, step.isChanged === true), openAnswersBox(all, view, own)]
      case 'appealing':
        return appealBox(all, own, step)
      case 'copy':
        return copyBox(words.paper, later.checking, view, own)
      case 'sure':
        return sureBox(words, later.contribution.sending, own, step)
      case 'withdrawn':
        return withdrawnBox(words, view, own)
      case 'takenOut':
        return box(
          words.takenOut.title,
          words.takenOut.text,
          button(words.leave, () => own.leave()),
        )
      case 'notSent':
        return box(words.notSent.title, words.notSent.text, [
          button(words.notSent.again, () => void own.send(view.path.answers), true),
          button(words.notSent.back, () => own.back()),
        ])
      case 'refused':
        return refusedBox(words, view, own, step)
    }
  }
}

/** What each journey changes now, or changed last. */
const opened = new WeakMap<Journey, OwnResponse>()

/** Begins with a code, or asks for one. */
function open(journey: Journey, {receipt, want, before}: OwnPhase): OwnResponse {
  const own = (journey.own && opened.get(journey)) ?? new OwnResponse(journey, before ?? {is: 'loading'})
  journey.own = own
  opened.set(journey, own)
  own.code = receipt ?? ''
  // The journey tells the element to draw, which is drawing now.
  queueMicrotask(() => void own.find(want))
  return own
}

function foundBox(words: OwnTerms, own: OwnResponse, isChanged: boolean) {
  const {counted = false, canChange = false} = own.status ?? {}
  return box(
    isChanged ? words.changed.title : words.title,
    isChanged ? words.changed.text : counted ? words.counted : words.waiting,
    [
      canChange ? button(words.change, () => own.change()) : html`<p>${words.closed}</p>`,
      canChange ? button(words.withdraw, () => own.withdraw()) : nothing,
      button(words.copy, () => own.copy()),
      button(words.leave, () => own.leave()),
    ],
    isChanged ? 'done' : '',
  )
}

function sureBox({sure}: OwnTerms, sending: string, own: OwnResponse, step: OwnStep & {is: 'sure'}) {
  const {isSending = false, problem} = step
  return box(
    sure.title,
    html`${sure.text}${problem ? html`<br /><strong part="error">${sure[problem]}</strong>` : nothing}`,
    [
      html`<button
        type="button"
        class="primary"
        aria-live="polite"
        aria-disabled=${isSending}
        @click=${() => isSending || own.withdrawNow()}
      >
        ${isSending ? sending : sure.yes}
      </button>`,
      isSending ? nothing : button(sure.no, () => own.see()),
    ],
    'problem',
  )
}

function withdrawnBox({withdrawn, leave}: OwnTerms, {activity}: SurveyView, own: OwnResponse) {
  const isOpen = activity.state === 'open'
  return box(
    withdrawn.title,
    withdrawn.text,
    own.isBetween
      ? button(leave, () => own.leave())
      : isOpen
        ? button(withdrawn.anew, () => own.startAnew())
        : nothing,
    'done',
  )
}

function refusedBox(
  {refused, copy, leave}: OwnTerms,
  {reader, activity}: SurveyView,
  own: OwnResponse,
  {why, quota}: OwnStep & {is: 'refused'},
) {
  const full = activity.survey.quotas?.find(({id}) => id === quota)
  const reason = why === 'closed' || why === 'changed' ? refused[why] : refused.other
  const isOver = why === 'closed'
  return box(
    refused.title,
    html`${full ? reader.words(full.message) : reason} ${refused.kept}`,
    isOver
      ? [button(copy, () => own.copy()), button(leave, () => own.leave())]
      : [button(refused.back, () => own.back(), true), button(leave, () => own.leave())],
    'problem',
  )
}
