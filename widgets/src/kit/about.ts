/** The consultation behind an activity, in a quiet box that opens on demand. */
import type {Activity} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import {html} from 'lit/html.js'
import type {Reader} from './reader.ts'

/** Purpose, who decides, contact, dates, level and wording. */
export function aboutConsultation(
  reader: Reader<{common: CommonTerms}>,
  {consultation, level, version}: Activity,
) {
  const {about, level: levels, wording} = reader.terms!.common
  const {say} = reader
  return html`<details class="about">
    <summary>${about.title}</summary>
    <p class="text">${reader.words(consultation.summary)}</p>
    <dl>
      <dt>${about.purpose}</dt>
      <dd class="text">${reader.words(consultation.purpose)}</dd>
      <dt>${about.decides}</dt>
      <dd class="text">${reader.words(consultation.decides)}</dd>
      <dt>${about.period}</dt>
      <dd><bdi>${say.period(consultation.opens, consultation.closes)}</bdi></dd>
      <dt>${about.retention}</dt>
      <dd>${say.say(about.keptUntil, {day: say.day(consultation.retention)})}</dd>
      <dt>${about.contact}</dt>
      <dd class="text">${reader.words(consultation.contact)}</dd>
    </dl>
    <p class="muted">${`${levels[level]} ${say.say(wording, {version})}`}</p>
  </details>`
}
