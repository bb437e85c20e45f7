/** Asks whoever has no scripts, too, before everybody reads something that strangers could use. */
import {personalDataIn, type PersonalDataKind} from '@saha/domain'
import {html, type Markup} from '../markup.ts'
import {pressButton} from './fields.ts'
import type {Visit} from './visit.ts'

/** Value of the button that publishes it all the same. */
const anyway = 'anyway'

/** Whether the form was sent, at once or after being asked. */
export const isSent = ({pressed}: Pick<Visit, 'pressed'>) => pressed === 'send' || pressed === anyway

/**
 * What has to be asked about before a form is sent.
 *
 * @param texts all that would be published.
 * @returns each kind once; nothing where nobody sends the form, or has been asked.
 */
export function personalIn(
  {pressed}: Pick<Visit, 'pressed'>,
  texts: readonly string[],
): readonly PersonalDataKind[] {
  return pressed === 'send' ? [...new Set(texts.flatMap(personalDataIn).map(({kind}) => kind))] : []
}

/** The question, above the form. */
export function askFirst({reader}: Pick<Visit, 'reader'>, kinds: readonly PersonalDataKind[]): Markup | '' {
  const {title, text, kinds: names} = reader.terms.personal
  if (kinds.length === 0) return ''
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
    <h2>${title}</h2>
    <p>${text}</p>
    <ul>
      ${kinds.map((kind) => html`<li>${names[kind]}</li>`)}
    </ul>
  </div>`
}

/** The button that answers it, beside the one that sends what was changed. */
export const anywayButton = (
  {reader}: Pick<Visit, 'reader'>,
  kinds: readonly PersonalDataKind[],
): Markup | '' => (kinds.length > 0 ? pressButton(anyway, reader.terms.personal.anyway, 'quiet') : '')
