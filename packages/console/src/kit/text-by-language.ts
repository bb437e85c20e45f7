import type {Text} from '@saha/contract'
import {directionOf} from '@saha/i18n/languages'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {describedBy, notes} from './fields.ts'
import type {Reader} from './reader.ts'

export interface TextByLanguageFacts {
  /** Unique on the page. */
  id: string
  label: string
  hint?: string | undefined
  problem?: string | undefined
  /** Languages of the municipality, the main one first. */
  languages: readonly string[]
  value: Partial<Text> | undefined
  /** Called with every letter; a language that was emptied is left out. */
  onInput: (value: Text) => void
  longest?: number
  /** Several lines. */
  rows?: number
}

/**
 * One text in all languages of the municipality, side by side on wide screens: each in its own direction, and marked
 * while one is still missing.
 */
export function textByLanguage(reader: Reader, facts: TextByLanguageFacts) {
  const {id, label, problem, languages, value = {}, onInput, longest, rows} = facts
  // Two fields may change before the page is drawn again.
  let latest = value as Text
  const typed = (language: string) => (event: Event) => {
    const words = (event.target as HTMLInputElement).value
    const {[language]: _, ...others} = latest
    latest = words === '' ? others : {...others, [language]: words}
    onInput(latest)
  }
  return html`<fieldset
    class="field by-language ${problem ? 'wrong' : ''}"
    aria-describedby=${describedBy(facts)}
  >
    <legend>${label}</legend>
    ${notes(facts)}
    <div class="languages-beside">
      ${languages.map((language) => {
        const at = `${id}-${language}`
        const words = value[language] ?? ''
        const shared = {lang: language, dir: directionOf(language)}
        return html`<div>
          <label for=${at}>${reader.speaker.languageName(language)}</label>
          ${
            rows
              ? html`<textarea
                  id=${at}
                  name=${at}
                  rows=${rows}
                  lang=${shared.lang}
                  dir=${shared.dir}
                  maxlength=${longest ?? nothing}
                  .value=${live(words)}
                  @input=${typed(language)}
                ></textarea>`
              : html`<input
                  id=${at}
                  name=${at}
                  lang=${shared.lang}
                  dir=${shared.dir}
                  autocomplete="off"
                  maxlength=${longest ?? nothing}
                  .value=${live(words)}
                  @input=${typed(language)}
                />`
          }
        </div>`
      })}
    </div>
  </fieldset>`
}
