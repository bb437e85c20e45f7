/** The parts of a consultation that is being built, as ways to their forms, and what can be added. */
import {html, nothing} from 'lit'
import {addressOf, goTo} from '../kit/address.ts'
import {freeActivityId} from './activity-id.ts'
import {plainWords, type Drafting} from './drafting.ts'
import {kinds, type Kind} from './kinds.ts'
import {moved, type Json} from './json-path.ts'
import {itemButtons} from './parts.ts'

/** Where somebody is within a draft. */
export type Part = {is: 'basics' | 'publish' | 'versions'} | {is: 'activity'; id: string}

/** @param rest of the address, behind the consultation. */
export function partOf([word, id]: readonly string[]): Part {
  if (word === 'activity' && id !== undefined) return {is: 'activity', id}
  return {is: word === 'publish' || word === 'versions' ? word : 'basics'}
}

/** Ways to all parts of the draft. */
export function outline(drafting: Drafting, consultation: string, part: Part) {
  const {editor, terms, place, reader} = drafting
  const activities = activitiesIn(drafting)
  const link = (words: unknown, rest: string[], isCurrent: boolean, isWrong: boolean) =>
    html`<a
      href=${addressOf(place.municipality, 'building', [consultation, ...rest])}
      aria-current=${isCurrent ? 'page' : nothing}
      >${words}${isWrong ? html` <span class="error">●<span class="unseen">${terms.question.unfinished}</span></span>` : nothing}</a
    >`
  const isWrong = (test: (path: string) => boolean) =>
    (editor.check?.findings ?? []).some(({path}) => test(path))
  const open = editor.check ? editor.check.findings.length + editor.check.more : 0
  return html`<nav class="tabs" aria-label=${terms.parts}>
    ${link(
      terms.basics.tab,
      [],
      part.is === 'basics',
      isWrong((path) => !path.startsWith('activities')),
    )}
    ${activities.map(({id, title, kind}, at) =>
      link(
        plainWords(drafting, title) || terms.kinds[kind as Kind],
        ['activity', String(id)],
        part.is === 'activity' && part.id === id,
        isWrong((path) => path.startsWith(`activities[${at}]`)),
      ),
    )}
    ${link(open > 0 ? reader.speaker.count(terms.publishOpen, open) : terms.publishTitle, ['publish'], part.is === 'publish', false)}
    ${link(terms.versions.title, ['versions'], part.is === 'versions', false)}
  </nav>`
}

/** The activities of the draft in their order, and kinds that can be added. */
export function activitiesForm(drafting: Drafting, consultation: string) {
  const {editor, terms, place} = drafting
  const activities = activitiesIn(drafting)
  const add = (kind: Kind) => {
    const id = freeActivityId(
      activities.map((activity) => activity['id']),
      consultation,
      kind === 'comments' ? 'talk' : kind,
    )
    const title = editor.at('title') ?? {}
    editor.put('activities', [...activities, {id, kind, title, ...kinds[kind]?.begin()}])
    goTo(addressOf(place.municipality, 'building', [consultation, 'activity', id]))
  }
  return html`<section class="card fields" aria-labelledby="activities-title">
    <h2 id="activities-title">${terms.activities.title}</h2>
    ${activities.length === 0 ? html`<p>${terms.activities.none}</p>` : nothing}
    ${activities.map(({id, title, kind}, at) => {
      const name = plainWords(drafting, title) || String(id)
      return html`<div class="item row">
        <p>
          <a href=${addressOf(place.municipality, 'building', [consultation, 'activity', String(id)])}
            >${name}</a
          >
          <span class="muted">${terms.kinds[kind as Kind]}</span>
        </p>
        ${itemButtons(terms, {
          name,
          at,
          count: activities.length,
          isFixed: editor.draft.contributed.includes(String(id)),
          move: (by) => editor.put('activities', moved(activities, at, by)),
          remove: () => editor.put('activities', activities.toSpliced(at, 1)),
        })}
      </div>`
    })}
    <h3>${terms.activities.add}</h3>
    <ul class="types">
      ${(Object.keys(kinds) as Kind[]).map(
        (kind) =>
          html`<li>
            <button type="button" @click=${() => add(kind)}>
              <strong>${terms.kinds[kind]}</strong>
              <small>${terms.kindUses[kind]}</small>
            </button>
          </li>`,
      )}
    </ul>
  </section>`
}

export function activitiesIn({editor}: Drafting): Record<string, Json>[] {
  return (editor.at('activities') ?? []) as Record<string, Json>[]
}
