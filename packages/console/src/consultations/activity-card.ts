import type {StaffActivity} from '@saha/contract'
import {html, nothing} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {policyLine, snippet} from './snippets.ts'

/** One activity: what everybody can read of it, and what its webmaster pastes. */
export function activityCard(reader: Reader, place: Place, activity: StaffActivity) {
  const {consultations} = reader.words.console
  return html`<article class="activity" aria-labelledby="${activity.id}-title">
    <header>
      <h3 id="${activity.id}-title">${reader.show(activity.title, place.languages)}</h3>
      <span class="kind">${consultations[activity.kind]}</span>
    </header>
    ${people(reader, activity)} ${pasteBox(reader, place.server, `${place.municipality}/${activity.id}`)}
    ${
      place.rights.includes('read-responses')
        ? html`<console-downloads
            .reader=${reader}
            .place=${place}
            .activity=${activity.id}
          ></console-downloads>`
        : nothing
    }
  </article>`
}

function people({words, speaker}: Reader, {snapshot}: StaffActivity) {
  const {consultations} = words.console
  if (!snapshot) return html`<p class="muted">${consultations.notPublished}</p>`
  const moment = speaker.moment(snapshot.at)
  return html`<p class="people">
    <strong>${speaker.count(consultations.people, snapshot.people)}</strong>
    <span class="muted">${speaker.say(consultations.published, {moment})}</span>
  </p>`
}

function pasteBox(reader: Reader, server: string, address: string) {
  const {paste} = reader.words.console
  const box = (title: string, text: string, note?: string) =>
    html`<section>
      <h4>${title}</h4>
      ${note ? html`<p class="muted">${note}</p>` : nothing}
      <console-copy-text .reader=${reader} .label=${title} .text=${text}></console-copy-text>
    </section>`
  return html`<details class="paste">
    <summary>${paste.title}</summary>
    <div class="snippets">
      ${box(paste.survey, snippet(server, 'saha-survey', address), paste.once)}
      ${box(paste.results, snippet(server, 'saha-results', address))} ${box(paste.policy, policyLine(server))}
    </div>
  </details>`
}
