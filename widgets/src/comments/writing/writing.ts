/** What every thread carries of writing: own votes and comments as this device remembers them. The rest is fetched. */
import type {Comment} from '@saha/contract'
import type {WritingTerms} from '@saha/i18n/writing/terms'
import {html, nothing} from 'lit/html.js'
import {deskOf, showAt} from '../../contributing/desk.ts'
import {FOOT, FORM, NOTICES} from '../../contributing/places.ts'
import type {ThreadView, Writing} from '../view.ts'
import {makeDesk, type Ask, type Desk} from './desk.ts'
import {laterShowers} from './later-showers.ts'

/** Speaks one language. */
export function writingIn(words: WritingTerms): Writing {
  const button = (name: string, act: () => void, about = '') =>
    html`<button type="button" aria-label=${name + about} @click=${act}>${name}</button>`
  const deskAt = (view: ThreadView) => deskOf(view, makeDesk)
  const isMine = (desk: Desk, {id}: Comment) => Object.hasOwn(desk.memory.own, id)
  const at = (view: ThreadView, place: string) => showAt(deskAt(view), place, laterShowers)
  const ask = (view: ThreadView, wish: Ask) =>
    deskAt(view).ask(wish, 'comment' in wish ? wish.comment.id : wish.is === 'write' ? NOTICES : FOOT)

  return {
    grant: ask,
    voteOn: (view, {id}) => deskAt(view).memory.votes[id] ?? 0,
    notices: (view) => at(view, NOTICES),
    form: (view) => at(view, FORM),
    mark: (view, comment) =>
      isMine(deskAt(view), comment) ? html`<b class="mark">${words.mine}</b>` : nothing,
    actions(view, comment, author) {
      return isMine(deskAt(view), comment)
        ? button(words.follow, () => ask(view, {is: 'own', comment}), author)
        : comment.official
          ? nothing
          : button(words.report, () => ask(view, {is: 'report', comment}), author)
    },
    below: (view, {id}) => at(view, id),
    foot: (view) =>
      html`<div class="buttons">${button(words.receipts, () => ask(view, {is: 'receipts'}))}</div>
        ${at(view, FOOT)}`,
  }
}
