/** What becomes of an idea that is sent: on its way, refused, or arrived. Fetched while it is written. */
import type {RefusedIdeaTerms} from '@saha/i18n/refused-idea/terms'
import {html, nothing} from 'lit/html.js'
import {unsentNote} from '../../../contributing/unsent-note.ts'
import type {Shower} from '../../../kit/asides.ts'
import type {AnyReader} from '../../../kit/reader.ts'
import type {Author} from '../author.ts'
import type {Arrived, Form, Unsent} from '../slips.ts'
import type {ProposingWords} from '../words.ts'
import {arrivedCard} from './arrived-card.ts'
import {postOf} from './post.ts'
import type {SendingWords} from './sending-words.ts'

export interface SendingShown {
  words: ProposingWords
  author: Author
  slip: Form | Unsent | Arrived
}

/** Shows it in one language. */
export const sendingIn =
  (words: SendingWords): Shower<SendingShown> =>
  (reader, _, {words: first, author, slip}) => {
    switch (slip.is) {
      case 'form':
        return refusalBox(words.refusedIdea, reader, author, slip)
      case 'unsent':
        return unsentIdea(first, author, slip)
      case 'arrived':
        return arrivedCard(words, first, author, slip)
    }
  }

/** Why an idea was refused, above the form that has it again. */
function refusalBox(terms: RefusedIdeaTerms, reader: AnyReader, author: Author, {key, why = ''}: Form) {
  const {because} = terms
  const places = {
    municipality: reader.plain(author.desk.view.activity.municipality.name),
    origin: self.origin,
  }
  return html`<div class="notice problem" part="error" role="group" aria-labelledby="why-${key}">
    <h4 id="why-${key}">${terms.title}</h4>
    <p>${isKnown(because, why) ? because[why] : because.unknown}</p>
    ${why === 'origin-not-allowed' ? html`<p class="muted">${reader.say.say(terms.forWebmaster, places)}</p>` : nothing}
    <p>${terms.nothingLost}</p>
  </div>`
}

const isKnown = (
  because: RefusedIdeaTerms['because'],
  why: string,
): why is keyof RefusedIdeaTerms['because'] => Object.hasOwn(because, why)

/** An idea that is on its way, or waits for the network. */
function unsentIdea({contributing}: ProposingWords, author: Author, slip: Unsent) {
  const {key, state} = slip
  const post = postOf(author)
  const body = post.bodyOf(key)
  if (!body) return nothing
  return unsentNote(contributing, author, {
    key,
    state,
    level: 3,
    said: html`<div class="said">
      <p dir="auto"><strong>${body.title}</strong></p>
      <p dir="auto" class="text">${body.text}</p>
    </div>`,
    isKept: post.isKept(key),
    isCrowded: post.isCrowded,
    go: (to) => {
      author.put({...slip, state: to})
      void author.focus(`#slip-${key}`)
    },
    deliver: () => void post.deliver(key),
    change: () => post.putBack(body),
    discard: () => post.discard(key),
  })
}
