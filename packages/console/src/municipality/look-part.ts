import type {MunicipalLook} from '@saha/contract'
import {checkAccent, groundsFor} from '@saha/domain/colour/accent'
import type {ConsoleMunicipalityTerms} from '@saha/i18n/console-municipality/terms'
import {html, type TemplateResult} from 'lit'
import {lookOf, styleOf} from '../kit/chosen-style.ts'
import type {Reader} from '../kit/reader.ts'
import {styleFields} from '../kit/style-fields.ts'

export interface LookFacts {
  reader: Reader
  terms: ConsoleMunicipalityTerms
  look: MunicipalLook
  /** The accent as it is typed now. */
  typed: string
  onChange: (look: MunicipalLook) => void
  onType: (typed: string) => void
}

/** How elements and pages of the municipality look where nobody has chosen otherwise. */
export function lookPart({reader, terms, look, typed, onChange, onType}: LookFacts): TemplateResult {
  const {title, text} = terms.look
  const style = styleOf(look)
  return html`<section class="card" aria-labelledby="town-look">
    <h2 id="town-look">${title}</h2>
    <p>${text}</p>
    <div class="fields">
      ${styleFields({
        reader,
        terms: terms.style,
        style,
        typed,
        change: (change) => onChange(lookOf({...style, ...change})),
        type: onType,
      })}
    </div>
  </section>`
}

/** Whether somebody could not see the accent. */
export function isFaint({accent, theme}: MunicipalLook): boolean {
  return accent !== undefined && !checkAccent(accent, groundsFor(theme))?.passes
}
