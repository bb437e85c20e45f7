/** Before a draft is published: what is still missing, what will be as it is for good, and what changes. */
import type {DraftCheck} from '@saha/contract'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import {plainWords, type Drafting} from './drafting.ts'
import {findingList} from './findings.ts'
import type {NewVersions} from './new-version.ts'
import {activitiesIn} from './outline.ts'

/**
 * @param publish is called by the button, which is there when nothing stands in the way.
 * @param versions makes a new one of what people have answered.
 */
export function publishForm(
  drafting: Drafting,
  consultation: string,
  isUnderWay: boolean,
  publish: () => void,
  versions: NewVersions,
) {
  const {editor, terms, reader} = drafting
  const {check} = editor
  const {publish: words} = terms
  if (!check) return html`<p class="space-kept" aria-busy="true">${words.looking}</p>`
  const {findings, frozen, changes, hints} = check
  const isReady = findings.length === 0 && frozen.length === 0
  return html`${
    findings.length === 0
      ? nothing
      : html`<section class="card fields" aria-labelledby="findings-title">
          <h2 id="findings-title">${reader.speaker.count(words.missing, findings.length + check.more)}</h2>
          ${findingList(drafting, consultation)}
        </section>`
  }
  ${
    frozen.length === 0
      ? nothing
      : html`<section class="card fields" aria-labelledby="frozen-title">
          <h2 id="frozen-title">${words.frozen}</h2>
          <ul class="findings">
            ${frozen.map(
              (part) =>
                html`<li>
                  <a
                    href=${addressOf(drafting.place.municipality, 'building', [consultation, 'activity', part.activity])}
                    >${titleIn(drafting, part.activity)}</a
                  >
                  <span>${terms.frozen[part.what]} ${terms.ways[part.way]}</span>
                  ${versions.button(drafting, part)}
                </li>`,
            )}
          </ul>
        </section>`
  }
  ${isReady && changes ? readyCard(drafting, changes, isUnderWay, publish) : nothing}
  ${hints.length > 0 ? html`<p class="hint">${reader.speaker.count(words.hints, hints.length)}</p>` : nothing}`
}

/** What an activity is called, as far as that is known. */
function titleIn(drafting: Drafting, id: string): string {
  const activity = activitiesIn(drafting).find((one) => one['id'] === id)
  return plainWords(drafting, activity?.['title']) || id
}

function readyCard(
  drafting: Drafting,
  changes: NonNullable<DraftCheck['changes']>,
  isUnderWay: boolean,
  publish: () => void,
) {
  const {editor, terms, reader} = drafting
  const {publish: words} = terms
  const isNew = editor.draft.published === null
  const opens = editor.at('opens')
  const titles = new Map(
    activitiesIn(drafting).map(({id, title}) => [String(id), plainWords(drafting, title)]),
  )
  const list = (title: string, ids: readonly string[]) =>
    ids.length === 0
      ? nothing
      : html`<li>${title}: <bdi>${reader.list(ids.map((id) => titles.get(id) || id))}</bdi></li>`
  return html`<section class="card fields" aria-labelledby="ready-title">
    <h2 id="ready-title">${isNew ? words.ready : changes.any ? words.readyChanges : words.nothing}</h2>
    ${typeof opens === 'string' ? html`<p>${reader.speaker.say(Date.parse(opens) > Date.now() ? words.opensAt : words.openSince, {moment: reader.speaker.moment(opens)})}</p>` : nothing}
    <ul>
      ${list(words.added, changes.added)} ${list(words.changed, changes.changed)}
      ${list(words.removed, changes.removed)}
      ${changes.around && !isNew ? html`<li>${words.around}</li>` : nothing}
    </ul>
    <div class="notice">
      <h3>${words.freezes}</h3>
      <ul>
        ${words.freezeList.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>
    <div class="buttons">
      <button type="button" class="primary" aria-disabled=${isUnderWay || !changes.any} @click=${publish}>
        ${isUnderWay ? words.publishing : words.publish}
      </button>
    </div>
  </section>`
}
