/** Writing, voting, and what comes of it: fetched with the first touch. */
import {contributingStyles} from '../../contributing/contributing.styles.ts'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {arrivedNote} from './arrived-note.ts'
import {authorAt} from './attend.ts'
import type {Author} from './author.ts'
import {composeForm} from './compose-form.ts'
import type {Desk} from './desk.ts'
import {rarerOf} from './rarer.ts'
import type {Slip} from './slips.ts'
import {unsentComment} from './unsent-comment.ts'
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
    dress(desk.view.host)
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
      return unsentComment(words.contributing, author, slip)
    case 'arrived':
      return arrivedNote(words, author, slip)
    case 'vote':
      return voteNote(words.composing.vote, author, slip)
    case 'own':
      return rarer.own.render({author, slip, ...words})
    case 'report':
      return rarer.reports.render({author, slip})
  }
}

const dressed = new WeakSet<DrawnElement>()

function dress(host: DrawnElement): void {
  if (!dressed.has(host)) adopt(host.renderRoot, [contributingStyles])
  dressed.add(host)
}
