import type {StaffAccount} from '@saha/contract'
import type {ConsoleAccountTerms} from '@saha/i18n/console-account/terms'
import {html, nothing, type TemplateResult} from 'lit'
import type {Deed} from '../kit/deed.ts'
import type {Reader} from '../kit/reader.ts'

export interface SessionFacts {
  reader: Reader
  terms: ConsoleAccountTerms
  sessions: StaffAccount['sessions']
  deed: Deed
  end: (session: string) => void
  endOthers: () => void
}

/** Where somebody is signed in, by day alone. */
export function sessionsPart({reader, terms, sessions, deed, end, endOthers}: SessionFacts): TemplateResult {
  const {sessions: words} = terms
  const {say, day} = reader.speaker
  return html`<section class="card account-part" aria-labelledby="sessions-part">
    <h2 id="sessions-part" tabindex="-1">${words.title}</h2>
    <p>${words.text}</p>
    ${deed.notice(reader)}
    <ul class="list">
      ${sessions.map(
        ({id, since, isThis}) =>
          html`<li>
            <span
              >${say(words.since, {day: day(since)})}
              ${isThis ? html`<span class="state-on">· ${words.isThis}</span>` : nothing}</span
            >
            ${
              isThis
                ? nothing
                : html`<button type="button" class="link" @click=${() => end(id)}>
                    ${say(words.end, {day: day(since)})}
                  </button>`
            }
          </li>`,
      )}
    </ul>
    ${sessions.length > 1 ? html`<button type="button" @click=${endOthers}>${words.endOthers}</button>` : nothing}
  </section>`
}
