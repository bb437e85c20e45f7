import type {StaffActivity} from '@saha/contract'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

/**
 * One activity: what everybody can read of it, and the way to put it on a website.
 *
 * @param isPublished citizens can see it.
 */
export function activityCard(reader: Reader, place: Place, activity: StaffActivity, isPublished: boolean) {
  const {consultations} = reader.words.console
  return html`<article class="activity" aria-labelledby="${activity.id}-title">
    <header>
      <h3 id="${activity.id}-title">${reader.show(activity.title, place.languages)}</h3>
      <span class="kind">${consultations[activity.kind]}</span>
    </header>
    ${activity.kind === 'survey' ? people(reader, activity) : nothing}
    ${embedLink(reader, place, activity, isPublished)} ${populationLink(reader, place, activity, isPublished)}
    ${reconciliationLink(reader, place, activity, isPublished)}
    ${
      isPublished && place.rights.includes('read-responses')
        ? html`<console-downloads
            .reader=${reader}
            .place=${place}
            .activity=${activity.id}
            .kind=${activity.kind}
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

function embedLink({words}: Reader, {municipality}: Place, {id}: StaffActivity, isPublished: boolean) {
  if (!isPublished) return nothing
  return html`<p>
    <a href=${addressOf(municipality, 'embed', [id])} aria-describedby="${id}-title"
      >${words.console.pages.embed}</a
    >
  </p>`
}

function populationLink({words}: Reader, place: Place, {id, kind}: StaffActivity, isPublished: boolean) {
  if (!isPublished || kind !== 'survey' || !place.rights.includes('build')) return nothing
  return html`<p>
    <a href=${addressOf(place.municipality, 'population', [id])} aria-describedby="${id}-title"
      >${words.console.pages.population}</a
    >
  </p>`
}

/** Of an event nothing is published that people contribute. */
function reconciliationLink(
  {words}: Reader,
  {municipality}: Place,
  {id, kind}: StaffActivity,
  isPublished: boolean,
) {
  if (!isPublished || kind === 'event') return nothing
  return html`<p>
    <a href=${addressOf(municipality, 'reconciliation', [id, kind])} aria-describedby="${id}-title"
      >${words.console.pages.reconciliation}</a
    >
  </p>`
}
