/** The form for an idea, and what comes of it: fetched with the first touch. */
import {contributingStyles} from '../../contributing/contributing.styles.ts'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {authorAt} from './attend.ts'
import type {Author} from './author.ts'
import type {Desk} from './desk.ts'
import {ideaForm} from './idea-form.ts'
import {rarerOf} from './rarer.ts'
import type {Slip} from './slips.ts'
import type {ProposingWords} from './words.ts'
import {writingStyles} from './writing.styles.ts'

export interface LaterShown {
  desk: Desk
  place: string
}

interface LaterWords extends ProposingWords {
  /** Words to make up names from, parted by spaces. */
  pseudonyms: string
}

/** Shows in one language what lies at a place of a collection. */
export function laterIn({pseudonyms, ...words}: LaterWords): Shower<LaterShown> {
  return (_, __, {desk, place}) => {
    dress(desk.view.host)
    const author = authorAt(desk, pseudonyms)
    const slips = author.at(place)
    return slips.length > 0 ? slips.map((slip) => drawn(words, author, slip)) : undefined
  }
}

function drawn(words: ProposingWords, author: Author, slip: Slip): unknown {
  const rarer = rarerOf(author)
  switch (slip.is) {
    case 'form':
      return ideaForm(words, author, slip)
    case 'own':
      return rarer.own.render({words, author, slip, drawForm: (form) => ideaForm(words, author, form)})
    default:
      return rarer.sending.render({words, author, slip})
  }
}

const dressed = new WeakSet<DrawnElement>()

function dress(host: DrawnElement): void {
  if (!dressed.has(host)) adopt(host.renderRoot, [contributingStyles, writingStyles])
  dressed.add(host)
}
