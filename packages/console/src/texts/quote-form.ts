import type {CodedText} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ConsoleTextsTerms} from '@saha/i18n/console-texts/terms'
import {html, nothing} from 'lit'
import type {Deed} from '../kit/deed.ts'
import {field} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'

export interface QuoteFacts {
  reader: Reader
  terms: ConsoleTextsTerms['quote']
  text: CodedText
  deed: Deed
  keep: (words: string) => void
  drop: () => void
}

/** Chooses a sentence of a text to be quoted. */
export function quoteForm({reader, terms, text, deed, keep, drop}: QuoteFacts): unknown {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    keep(form.querySelector('textarea')?.value.trim() ?? '')
  }
  if (!text.isQuotable) return html`<p class="hint">${terms.notAllowed}</p>`
  return html`<details class="card quote" ?open=${text.quoted !== null}>
    <summary>${terms.title}</summary>
    <form class="fields" @submit=${send}>
      ${field(
        {id: 'quoted-words', label: terms.label, hint: terms.hint},
        html`<textarea
          id="quoted-words"
          rows="3"
          dir="auto"
          maxlength=${limits.quotation}
          aria-describedby="quoted-words-hint"
          .value=${text.quoted ?? text.words.slice(0, limits.quotation)}
        ></textarea>`,
      )}
      ${deed.notice(reader, {
        'not-in-text': terms.notInText,
        'tells-too-much': terms.tellsTooMuch,
        'too-many-quotations': terms.tooMany,
        'not-quotable': terms.notAllowed,
      })}
      <div class="buttons">
        <button ?disabled=${deed.isUnderWay}>${terms.keep}</button>
        ${
          text.quoted === null
            ? nothing
            : html`<button type="button" class="link" @click=${drop}>${terms.drop}</button>`
        }
      </div>
    </form>
  </details>`
}
