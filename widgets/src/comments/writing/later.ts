/** Writing, voting, and what comes of it: fetched with the first touch. */
import {html} from 'lit/html.js'
import {languageIn} from '../draw-comment.ts'
import {dismiss} from '../../contributing/afterwards.ts'
import {formStyles} from '../../contributing/form.styles.ts'
import {handedOverStyles} from '../../contributing/handed-over.styles.ts'
import {unsentNote} from '../../contributing/unsent-note.ts'
import type {Shower} from '../../kit/asides.ts'
import {gateAt} from '../../invitation/gate-at.ts'
import {adopt} from '../../kit/css.ts'
import {arrivedNote} from './arrived-note.ts'
import {authorAt, goOn} from './attend.ts'
import type {Author} from './author.ts'
import {composeForm} from './compose-form.ts'
import type {Desk} from './desk.ts'
import {postOf} from './post.ts'
import {rarerOf} from './rarer.ts'
import type {Slip} from './slips.ts'
import {voteNote} from './vote-note.ts'
import type {ComposingWords} from './words.ts'

export interface LaterShown {
  desk: Desk
  place: string
}

interface LaterWords extends ComposingWords {
  /** Words to make up names from, parted by spaces. */
  pseudonyms: string
}

/** Shows in one language what lies at a place of a thread. */
export function laterIn({pseudonyms, ...words}: LaterWords): Shower<LaterShown> {
  return (_, __, {desk, place}) => {
    adopt(desk.view.host.renderRoot, [formStyles, handedOverStyles])
    const author = authorAt(desk, pseudonyms)
    const slips = author.at(place)
    return slips.length > 0 ? slips.map((slip) => drawn(words, author, slip)) : undefined
  }
}

function drawn(words: ComposingWords, author: Author, slip: Slip): unknown {
  const rarer = rarerOf(author)
  switch (slip.is) {
    case 'form':
      return composeForm(words, author, slip, {
        refusal: () => rarer.refusals.render({author, form: slip}),
        additions: () => rarer.additions.render({author, form: slip}),
      })
    case 'unsent':
      return unsentNote(
        words,
        postOf(author),
        slip,
        author.levelOf(slip),
        ({name, text}) =>
          html`<p>
              <bdi><strong>${name}</strong></bdi>
            </p>
            <p dir="auto" lang=${languageIn(author.desk.view.reader, text)} class="text">${text}</p>`,
      )
    case 'arrived':
      return arrivedNote(words, author, slip)
    case 'vote':
      return voteNote(words.composing.vote, author, slip)
    case 'own':
      return rarer.own.render({author, slip, ...words})
    case 'asking':
      return gateAt({
        view: author.desk.view,
        place: slip.key,
        level: author.levelOf(slip),
        admitted: () => goOn(author, slip),
        close: () => dismiss(author, slip),
      })
    case 'report':
      return rarer.reports.render({author, slip})
  }
}
