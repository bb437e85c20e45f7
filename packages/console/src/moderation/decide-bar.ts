/** What can be done with the item that is looked at: a button for each key, so that nobody needs a keyboard. */
import type {HideReason, QueueItem} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {hideReasons} from './hide-reasons.ts'

/** What a key or a button does. */
export interface Deeds {
  approve: () => void
  /** Asks for the reason, or does not any more. */
  askReason: () => void
  hide: (reason: HideReason) => void
  hideWithMessage: () => void
  redact: () => void
  lookAtPhotos: () => void
  note: () => void
  ask: () => void
  next: () => void
  undo: () => void
  chooseNone: () => void
}

export interface Bar {
  reader: Reader
  terms: ModerationTerms
  /** The one that is looked at. */
  current: QueueItem | undefined
  /** What the next decision is about, where somebody has chosen some. */
  chosen: readonly QueueItem[]
  isAskingReason: boolean
  canUndo: boolean
  /** Why a note or a question did not arrive. */
  notice: unknown
  deeds: Deeds
}

export function decideBar(bar: Bar) {
  const {reader, terms, current, chosen, isAskingReason, canUndo, notice, deeds} = bar
  const several = chosen.length > 1
  const hasPhotos = (current?.photos.length ?? 0) > 0
  return html`<div class="actions" role="group" aria-label=${terms.decide}>
      ${
        several
          ? html`<p class="several">
              ${reader.speaker.count(terms.chosen, chosen.length)}
              <button type="button" class="link" @click=${deeds.chooseNone}>${terms.chooseNone}</button>
            </p>`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="primary" aria-keyshortcuts="a" @click=${deeds.approve}>
          ${terms.approve} <kbd>A</kbd>
        </button>
        <button type="button" aria-keyshortcuts="h" aria-expanded=${isAskingReason} @click=${deeds.askReason}>
          ${terms.hide} <kbd>H</kbd>
        </button>
        ${button(terms.actions.redact, 'E', deeds.redact, several)}
        ${hasPhotos ? button(terms.photos.look, 'P', deeds.lookAtPhotos) : nothing}
        ${button(terms.note, 'N', deeds.note, several)} ${button(terms.ask, 'Q', deeds.ask, several)}
        ${button(terms.next, 'J', deeds.next)} ${canUndo ? undoButton(terms, deeds.undo) : nothing}
      </div>
      ${isAskingReason ? reasons(bar) : nothing} ${notice}
    </div>
    <details class="keys">
      <summary>${terms.keysTitle}</summary>
      <p class="hint">${terms.keys}</p>
    </details>`
}

/** Takes back the newest verdict. */
export function undoButton(terms: ModerationTerms, undo: () => void) {
  return button(terms.undo, 'U', undo)
}

function button(words: string, key: string, deed: () => void, isDisabled = false) {
  return html`<button
    type="button"
    aria-keyshortcuts=${key.toLowerCase()}
    ?disabled=${isDisabled}
    @click=${deed}
  >
    ${words} <kbd>${key}</kbd>
  </button>`
}

function reasons({terms, current, chosen, deeds}: Bar) {
  const items = chosen.length > 0 ? chosen : [current]
  const isPrivate = items.every((item) => item?.answers !== undefined)
  return html`<fieldset class="reasons">
    <legend>${isPrivate ? terms.answers.whichReason : terms.whichReason}</legend>
    ${hideReasons.map(
      (reason, at) =>
        html`<button type="button" @click=${() => deeds.hide(reason)}>
          <kbd>${at + 1}</kbd> ${terms.reasons[reason]}
        </button>`,
    )}
    <button type="button" class="link" aria-keyshortcuts="m" @click=${deeds.hideWithMessage}>
      ${terms.withMessage} <kbd>M</kbd>
    </button>
  </fieldset>`
}
