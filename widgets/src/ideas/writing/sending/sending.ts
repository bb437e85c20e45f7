/**
 * What is said of an idea from the first letter on: under which name it appears, what has to be mended, and what becomes of
 * it when it is sent. Fetched while it is written.
 */
import {html} from 'lit/html.js'
import {languageIn} from '../../draw-card.ts'
import {dismiss} from '../../../contributing/afterwards.ts'
import {handedOverStyles} from '../../../contributing/handed-over.styles.ts'
import {inventName} from '../../../contributing/invent-name.ts'
import {nameOf} from '../../../contributing/name.ts'
import {unsentNote} from '../../../contributing/unsent-note.ts'
import type {Shower} from '../../../kit/asides.ts'
import {gateAt} from '../../../invitation/gate-at.ts'
import {adopt} from '../../../kit/css.ts'
import type {Author} from '../author.ts'
import type {Arrived, Asking, Unsent} from '../slips.ts'
import type {ProposingWords} from '../words.ts'
import {arrivedCard} from './arrived-card.ts'
import {ofForm, type OfForm} from './of-form.ts'
import {postOf, type IdeaPost} from './post.ts'
import type {SendingWords} from './sending-words.ts'

export type SendingShown = OfForm | {words: ProposingWords; author: Author; slip: Unsent | Arrived | Asking}

export interface Sending {
  show: Shower<SendingShown>
  /** The way of an author's ideas, who has a name from now on. */
  postFor(author: Author): IdeaPost
}

/** Asks for the code of an invitation, and opens the form then. */
function gateFor(author: Author, slip: Asking): unknown {
  return gateAt({
    view: author.desk.view,
    place: slip.key,
    admitted() {
      author.drop(slip.key)
      author.write(slip.at, true)
    },
    close: () => dismiss(author, slip),
  })
}

/** Speaks one language. */
export function sendingIn(words: SendingWords): Sending {
  const postFor = (author: Author) => {
    nameOf(author).learn(() => inventName(words.pseudonyms))
    return postOf(author)
  }
  return {
    postFor,
    show(reader, _, shown) {
      const {author} = shown
      const post = postFor(author)
      adopt(author.desk.view.host.renderRoot, [handedOverStyles])
      if ('of' in shown) return ofForm(words, reader, shown)
      const {slip} = shown
      if (slip.is === 'asking') return gateFor(author, slip)
      if (slip.is === 'arrived') return arrivedCard(words, author, slip)
      return unsentNote(
        {...words, ...shown.words},
        post,
        slip,
        3,
        ({title, text}) =>
          html`<p dir="auto" lang=${languageIn(author.desk.view, title)}><strong>${title}</strong></p>
            <p dir="auto" lang=${languageIn(author.desk.view, text)} class="text">${text}</p>`,
      )
    },
  }
}
