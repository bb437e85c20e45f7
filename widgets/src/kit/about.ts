import type {Activity} from '@saha/contract'
import {periodIn} from '@saha/i18n/amounts'
import type {ThreadTerms} from '@saha/i18n/thread/terms'
import {html} from 'lit/html.js'
import type {AnyReader} from './reader.ts'

/** What a consultation is about: purpose, who decides, dates, who takes part, whom to ask. */
export function aboutBox(
  terms: ThreadTerms['about'],
  {reader, activity: {consultation, level}}: {reader: AnyReader; activity: Activity},
) {
  const {say} = reader
  return html`<p class="text">${reader.words(consultation.summary)}</p>
    <dl>
      <dt>${terms.purpose}</dt>
      <dd class="text">${reader.words(consultation.purpose)}</dd>
      <dt>${terms.decides}</dt>
      <dd class="text">${reader.words(consultation.decides)}</dd>
      <dt>${terms.period}</dt>
      <dd><bdi>${periodIn(say, consultation.opens, consultation.closes)}</bdi></dd>
      <dt>${terms.who}</dt>
      <dd>${terms.levels[level] ?? terms.levels.open}</dd>
      <dt>${terms.retention}</dt>
      <dd>${say.say(terms.keptUntil, {day: say.day(consultation.retention)})}</dd>
      <dt>${terms.contact}</dt>
      <dd class="text">${reader.words(consultation.contact)}</dd>
    </dl>`
}
