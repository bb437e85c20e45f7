/** What comes next, beside what is looked at: to be chosen for a decision about several, or looked at out of turn. */
import type {QueueItem} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import type {Reader} from '../kit/reader.ts'
import {shortened} from './shortened.ts'

/** Items that are drawn; the rest follows as they are decided. */
const mostListed = 40

export interface Listed {
  reader: Reader
  terms: ModerationTerms
  items: readonly QueueItem[]
  current: QueueItem | undefined
  chosen: ReadonlySet<QueueItem>
  /** Addresses of colleagues by what they look at. */
  held: ReadonlyMap<string, string>
  choose: (item: QueueItem) => void
  look: (item: QueueItem) => void
}

export function queueList(listed: Listed) {
  return html`<aside class="list" aria-label=${listed.terms.list}>
    <ol>
      ${repeat(
        listed.items.slice(0, mostListed),
        ({item}) => item,
        (item) => line(listed, item),
      )}
    </ol>
  </aside>`
}

function line({terms, current, chosen, choose, look, ...listed}: Listed, item: QueueItem) {
  const isCurrent = item === current
  const words = shortened(item, terms.answers.photos)
  return html`<li class=${isCurrent ? 'current' : ''}>
    <input
      type="checkbox"
      aria-label="${terms.choose}: ${words}"
      .checked=${chosen.has(item)}
      @change=${() => choose(item)}
    />
    <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => look(item)}>
      <bdi>${words}</bdi>
      <small>${about({terms, ...listed}, item)}</small>
    </button>
  </li>`
}

/** What matters most about it: who looks at it, who asks, why it waits. */
function about({reader, terms, held}: Pick<Listed, 'reader' | 'terms' | 'held'>, item: QueueItem): string {
  const colleague = held.get(item.item)
  if (colleague !== undefined) return reader.speaker.say(terms.held.by, {name: colleague})
  const {question} = item
  if (question)
    return question.isOwn ? terms.youAsk : reader.speaker.say(terms.asks, {name: question.by ?? terms.gone})
  return reader.list(item.waits.map((reason) => terms.waitsShort[reason]))
}
