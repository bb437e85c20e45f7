import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import {html, nothing} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {partsOf, sheetsInPart} from './sheets.ts'

interface Facts {
  reader: Reader
  terms: ConsoleInvitationsTerms
  sheets: number
  /** First sheets of parts that were handed to the printer as they are now. */
  printed: ReadonlySet<number>
  /** Sheets are being made for the printer. */
  isSetting: boolean
  /** @param first sheet, @param last sheet, from 0. */
  print: (first: number, last: number) => void
}

/** A button for everything, or for each part of it. */
export function printParts({reader, terms: {made}, sheets, printed, isSetting, print}: Facts) {
  const {count, say} = reader.speaker
  const parts = partsOf(sheets)
  const name = (first: number, last: number) =>
    parts.length === 1 ? count(made.print, sheets) : say(made.part, {from: first + 1, to: last + 1})
  return html`${parts.length > 1 ? html`<p>${say(made.parts, {n: sheetsInPart})}</p>` : nothing}
    <ul class="print-parts">
      ${parts.map(
        ({first, last}) =>
          html`<li>
            <button
              type="button"
              class=${printed.has(first) ? '' : 'primary'}
              aria-disabled=${isSetting}
              @click=${() => print(first, last)}
            >
              ${name(first, last)}
            </button>
            ${printed.has(first) ? html`<span class="muted">${made.printed}</span>` : nothing}
          </li>`,
      )}
    </ul>
    <p class=${isSetting ? '' : 'unseen'} role="status">${isSetting ? made.setting : nothing}</p>
    <p class="hint">${made.printHint}</p>`
}
