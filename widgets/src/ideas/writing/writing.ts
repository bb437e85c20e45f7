/** Handing in an idea: fetched with the first touch of the button for it, or where something waits since an earlier visit. */
import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {FOOT, FORM, NOTICES} from '../../contributing/places.ts'
import type {IdeasView, Writing} from '../view.ts'
import {authorOf} from './attend.ts'
import type {Author} from './author.ts'
import {ideaForm} from './idea-form.ts'
import {rarerOf} from './rarer.ts'
import type {Slip} from './slips.ts'
import type {ProposingWords} from './words.ts'

/** Speaks one language. */
export function writingIn(words: ProposingWords): Writing {
  const at = (view: IdeasView, place: string) => {
    const author = authorOf(view)
    const slips = author.at(place)
    return slips.length > 0 ? slips.map((slip) => shown(words, author, slip)) : undefined
  }
  return {
    grant(view, wish) {
      const author = authorOf(view)
      if (wish.is === 'write') author.write(wish.place)
      else author.open(FOOT, {receipt: wish.code})
    },
    notices: (view) => at(view, NOTICES),
    form: (view) => at(view, FORM),
    mark: (view, idea) =>
      authorOf(view).receiptOf(idea) ? html`<b class="mark">${words.ownIdeas.mine}</b>` : nothing,
    actions(view, idea) {
      const author = authorOf(view)
      const receipt = author.receiptOf(idea)
      return receipt && button(words.ownIdeas.follow, () => author.open(`${idea}`, {receipt}))
    },
    below: (view, idea) => at(view, `${idea}`),
    foot: (view) => at(view, FOOT),
  }
}

function shown(words: ProposingWords, author: Author, slip: Slip): unknown {
  switch (slip.is) {
    case 'form':
      return ideaForm(words, author, slip)
    case 'own':
      return rarerOf(author).own.render({
        words,
        author,
        slip,
        drawForm: (form, said) => ideaForm(words, author, form, said),
      })
    default:
      return rarerOf(author).sending.render({words, author, slip})
  }
}
