/** What is to be printed, and in which languages. */
import type {StaffActivity, Text} from '@saha/contract'
import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {selectField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {forms, type PaperForm} from './sheets.ts'

export interface PaperWish {
  form: PaperForm
  /** Id of the activity to whose page the paper leads. */
  activity: string
  /** Of the municipality's; one or two, else nothing is printed. */
  languages: readonly string[]
  own: Text
}

/** Characters (UTF-16 units) of one's own sentence in one language. */
const longestOwn = 400

/** More languages would not be readable on one sheet. */
export const mostLanguages = 2

interface Facts {
  reader: Reader
  terms: ConsoleInvitationsTerms
  place: Place
  activities: readonly StaffActivity[]
  wish: PaperWish
  change: (change: Partial<PaperWish>) => void
}

export function paperWish({reader, terms, place, activities, wish, change}: Facts) {
  const {made: words} = terms
  return html`<div class="fields">
    ${formChoice(reader, terms, wish, change)}
    ${
      activities.length > 1
        ? selectField({
            id: 'leads-to',
            label: words.leadsTo,
            value: wish.activity,
            choices: activities.map(({id, title}) => ({
              value: id,
              label: reader.plain(title, place.languages),
            })),
            onChange: (activity) => change({activity}),
          })
        : nothing
    }
    ${place.languages.length > 1 ? languageChoice(reader, terms, place.languages, wish, change) : nothing}
    ${
      wish.form === 'letters'
        ? textByLanguage(reader, {
            id: 'own',
            label: words.own,
            hint: words.ownHint,
            languages: wish.languages,
            value: wish.own,
            rows: 2,
            longest: longestOwn,
            onInput: (own) => change({own}),
          })
        : nothing
    }
  </div>`
}

function formChoice(
  reader: Reader,
  {made}: ConsoleInvitationsTerms,
  wish: PaperWish,
  change: Facts['change'],
) {
  const names: Record<PaperForm, string> = {
    letters: made.letters,
    'cards-8': reader.speaker.say(made.cards, {n: 8}),
    'cards-10': reader.speaker.say(made.cards, {n: 10}),
  }
  return html`<fieldset class="field">
    <legend>${made.what}</legend>
    ${(Object.keys(forms) as PaperForm[]).map(
      (form) =>
        html`<label class="tick">
          <input
            type="radio"
            name="paper-form"
            value=${form}
            .checked=${live(form === wish.form)}
            @change=${() => change({form})}
          />
          <span>${names[form]}</span>
        </label>`,
    )}
  </fieldset>`
}

function languageChoice(
  reader: Reader,
  {made}: ConsoleInvitationsTerms,
  all: readonly string[],
  {languages}: PaperWish,
  change: Facts['change'],
) {
  const isWrong = languages.length === 0 || languages.length > mostLanguages
  const ticked = (language: string) => (event: Event) => {
    const {checked} = event.target as HTMLInputElement
    // The municipality's order, whichever was ticked first.
    change({languages: all.filter((one) => (one === language ? checked : languages.includes(one)))})
  }
  return html`<fieldset
    class="field ${isWrong ? 'wrong' : ''}"
    aria-describedby="paper-languages-hint ${isWrong ? 'paper-languages-problem' : ''}"
  >
    <legend>${made.languages}</legend>
    <p class="hint" id="paper-languages-hint">${made.languagesHint}</p>
    ${isWrong ? html`<p class="error" id="paper-languages-problem" role="alert">${made.languagesWrong}</p>` : nothing}
    ${all.map(
      (language) =>
        html`<label class="tick">
          <input
            type="checkbox"
            name="paper-language"
            value=${language}
            .checked=${live(languages.includes(language))}
            @change=${ticked(language)}
          />
          <span>${reader.speaker.languageName(language)}</span>
        </label>`,
    )}
  </fieldset>`
}
