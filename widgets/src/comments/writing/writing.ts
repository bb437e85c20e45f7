/** What every thread carries of writing: own votes and comments as this device remembers them. The rest is fetched. */
import type {Comment} from '@saha/contract'
import type {WritingTerms} from '@saha/i18n/writing/terms'
import {html, nothing} from 'lit/html.js'
import {Asides} from '../../kit/asides.ts'
import {unreachableBox} from '../../kit/notices.ts'
import type {ThreadView, Writing} from '../view.ts'
import {deskOf, FOOT, FORM, NOTICES, type Desk} from './desk.ts'
import type {LaterShown} from './later.ts'
import {laterShowers} from './later-showers.ts'

/** Speaks one language. */
export function writingIn(words: WritingTerms): Writing {
  const button = (name: string, act: () => void) => html`<button type="button" @click=${act}>${name}</button>`
  const isMine = (desk: Desk, {id}: Comment) => Object.hasOwn(desk.memory.own, id)
  const at = (view: ThreadView, place: string) => show(deskOf(view), place)

  return {
    grant: (view, wish) => deskOf(view).ask(wish),
    voteOn: (view, {id}) => deskOf(view).memory.votes[id] ?? 0,
    notices: (view) => at(view, NOTICES),
    form: (view) => at(view, FORM),
    mark: (view, comment) =>
      isMine(deskOf(view), comment) ? html`<b class="mark">${words.mine}</b>` : nothing,
    actions(view, comment) {
      const desk = deskOf(view)
      return isMine(desk, comment)
        ? button(words.follow, () => desk.ask({is: 'own', comment}))
        : comment.official
          ? nothing
          : button(words.report, () => desk.ask({is: 'report', comment}))
    },
    below: (view, {id}) => at(view, id),
    foot: (view) =>
      html`<div class="buttons">${button(words.receipts, () => deskOf(view).ask({is: 'receipts'}))}</div>
        ${at(view, FOOT)}`,
  }
}

const laters = new WeakMap<Desk, Asides<LaterShown>>()

/** What else there is to writing: on its way from the first touch on. */
function laterAt(desk: Desk): Asides<LaterShown> {
  const {host} = desk.view
  const before = laters.get(desk)
  const later = before ?? new Asides(host, laterShowers)
  laters.set(desk, later)
  if (!before)
    for (const touch of ['pointerover', 'focusin']) host.addEventListener(touch, () => later.fetch())
  return later
}

/** What is to be seen at a place. Until it is fetched, nothing that would move what somebody reads. */
function show(desk: Desk, place: string): unknown {
  const later = laterAt(desk)
  if (!desk.places.has(place)) return undefined
  return later.render({desk, place}, (isMissing) =>
    isMissing ? unreachableBox(desk.view.terms.common, () => later.fetch()) : nothing,
  )
}
