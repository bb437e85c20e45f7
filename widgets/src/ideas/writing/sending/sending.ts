/**
 * What is said of an idea from the first letter on: what has to be mended, and what becomes of it when it is sent. Fetched
 * while it is written.
 */
import {html} from 'lit/html.js'
import {handedOverStyles} from '../../../contributing/handed-over.styles.ts'
import {unsentNote} from '../../../contributing/unsent-note.ts'
import type {Shower} from '../../../kit/asides.ts'
import {adopt} from '../../../kit/css.ts'
import type {Author} from '../author.ts'
import type {Arrived, Unsent} from '../slips.ts'
import type {ProposingWords} from '../words.ts'
import {arrivedCard} from './arrived-card.ts'
import {ofForm, type OfForm} from './of-form.ts'
import {postOf} from './post.ts'
import type {SendingWords} from './sending-words.ts'

export type SendingShown = OfForm | {words: ProposingWords; author: Author; slip: Unsent | Arrived}

/** Shows it in one language. */
export const sendingIn =
  (words: SendingWords): Shower<SendingShown> =>
  (reader, _, shown) => {
    const {author} = shown
    adopt(author.desk.view.host.renderRoot, [handedOverStyles])
    if ('of' in shown) return ofForm(words, reader, shown)
    const {slip} = shown
    if (slip.is === 'arrived') return arrivedCard(words, author, slip)
    return unsentNote(
      {...words, ...shown.words},
      postOf(author),
      slip,
      3,
      ({title, text}) =>
        html`<p dir="auto"><strong>${title}</strong></p>
          <p dir="auto" class="text">${text}</p>`,
    )
  }
