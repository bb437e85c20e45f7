import type {InvitationBatch, StaffActivity} from '@saha/contract'
import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import {html, nothing} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

interface Facts {
  reader: Reader
  terms: ConsoleInvitationsTerms
  place: Place
  batches: readonly InvitationBatch[]
  /** What the codes open. */
  activities: readonly StaffActivity[]
  /** Why a batch was not taken back. */
  problem: unknown
  revoke: (batch: InvitationBatch) => void
}

/** The batches of a consultation, and how many codes of each were used: in tens, and never by whom. */
export function batchTable(facts: Facts) {
  const {terms, batches, problem} = facts
  const {batches: words} = terms
  return html`<section class="card batches" aria-labelledby="batches-title">
    <h2 id="batches-title" tabindex="-1">${words.title}</h2>
    ${problem}
    ${
      batches.length === 0
        ? html`<p>${words.none}</p>`
        : html`<div class="table" role="region" aria-label=${words.codes} tabindex="0">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${words.name}</th>
                    <th scope="col" class="number">${words.codes}</th>
                    <th scope="col">${words.used}</th>
                    <th scope="col"><span class="unseen">${words.deeds}</span></th>
                  </tr>
                </thead>
                <tbody>
                  ${batches.map((batch) => row(facts, batch))}
                </tbody>
              </table>
            </div>
            <details>
              <summary>${words.why.title}</summary>
              <p>${words.why.tens}</p>
              <p>${words.why.never}</p>
            </details>`
    }
  </section>`
}

function row({reader, terms, revoke, ...facts}: Facts, batch: InvitationBatch) {
  const {batches: words} = terms
  const {say, day, number} = reader.speaker
  return html`<tr>
    <th scope="row">
      <bdi class="batch-name">${batch.name}</bdi>
      <small>${say(words.made, {day: day(batch.made)})}</small>
      ${batch.revoked ? html`<span class="state closed">${words.revoked}</span>` : nothing}
    </th>
    <td class="number">${number(batch.codes)}</td>
    <td>
      <ul>
        ${facts.activities.map((activity) => used(facts, reader, terms, batch, activity))}
      </ul>
    </td>
    <td>
      ${
        batch.revoked
          ? nothing
          : html`<button
              type="button"
              aria-label=${say(terms.revoke.label, {name: batch.name})}
              @click=${() => revoke(batch)}
            >
              ${terms.revoke.button}
            </button>`
      }
    </td>
  </tr>`
}

function used(
  {place, activities}: Pick<Facts, 'place' | 'activities'>,
  reader: Reader,
  {batches: words}: ConsoleInvitationsTerms,
  {used: all, codes}: InvitationBatch,
  {id, title}: StaffActivity,
) {
  const atleast = all.find(({activity}) => activity === id)?.atLeast
  const told = atleast === undefined ? words.fewer : reader.speaker.say(words.atLeast, {atleast, codes})
  return html`<li>
    ${activities.length > 1 ? html`<small>${reader.plain(title, place.languages)}</small>` : nothing} ${told}
  </li>`
}
