/** What every collection carries of handing in: which ideas are one's own. The rest is fetched. */
import type {OwnIdeasTerms} from '@saha/i18n/own-ideas/terms'
import {html, nothing} from 'lit/html.js'
import {deskOf, FOOT, FORM, NOTICES, showAt} from '../../contributing/desk.ts'
import type {IdeasView, Writing} from '../view.ts'
import {makeDesk, receiptOf, type Ask} from './desk.ts'
import {laterShowers} from './later-showers.ts'

/** Speaks one language. */
export function writingIn(words: OwnIdeasTerms): Writing {
  const deskAt = (view: IdeasView) => deskOf(view, makeDesk)
  const isMine = (view: IdeasView, idea: number) => receiptOf(deskAt(view), idea) !== undefined
  const at = (view: IdeasView, place: string) => showAt(deskAt(view), place, laterShowers)
  const ask = (view: IdeasView, wish: Ask) =>
    deskAt(view).ask(wish, wish.is === 'own' ? `${wish.idea}` : wish.is === 'write' ? NOTICES : FOOT)
  const button = (name: string, view: IdeasView, wish: Ask) =>
    html`<button type="button" @click=${() => ask(view, wish)}>${name}</button>`

  return {
    grant: ask,
    notices: (view) => at(view, NOTICES),
    form: (view) => at(view, FORM),
    mark: (view, idea) => (isMine(view, idea) ? html`<b class="mark">${words.mine}</b>` : nothing),
    actions: (view, idea) => (isMine(view, idea) ? button(words.follow, view, {is: 'own', idea}) : undefined),
    below: (view, idea) => at(view, `${idea}`),
    foot: (view) =>
      html`<div class="buttons">${button(words.receipts, view, {is: 'receipts'})}</div>
        ${at(view, FOOT)}`,
  }
}
