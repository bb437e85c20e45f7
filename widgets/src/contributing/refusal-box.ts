import type {Sentence} from '@saha/i18n/message'
import {html, nothing} from 'lit/html.js'
import type {AnyReader} from '../kit/reader.ts'
import {tellWebmaster} from '../kit/tell-webmaster.ts'
import type {Writer} from './writer.ts'

interface RefusalTerms {
  title: string
  /** What happened and what to do now, by code. `unknown` stands for every code that is not here. */
  because: Readonly<Record<'unknown', string>>
  /** With `origin-not-allowed`. */
  forWebmaster: Sentence<'municipality' | 'origin'>
  nothingLost: string
}

/** Why something was refused, above the form that has it again. @param key of the form. @param why code of the refusal. */
export function refusalBox(
  {title, because, forWebmaster, nothingLost}: RefusalTerms,
  reader: AnyReader,
  {desk}: Writer,
  key: string,
  why: string,
) {
  const {municipality} = desk.view.activity
  const places = {municipality: reader.plain(municipality.name), origin: self.origin}
  const reason = new Map(Object.entries(because)).get(why)
  return html`<div class="notice problem" part="error" role="group" aria-labelledby="why-${key}">
    <h4 id="why-${key}">${title}</h4>
    <p>${reason ?? because.unknown}</p>
    ${why === 'origin-not-allowed' ? html`<p class="muted">${tellWebmaster(reader.say.say(forWebmaster, places))}</p>` : nothing}
    <p>${nothingLost}</p>
  </div>`
}
