/** What is open above the queue. */
import type {QueueItem} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import type {HiddenEvent} from './hide-form.ts'
import type {TakenOutEvent} from './photo-viewer.ts'
import type {Verdict} from './queue-model.ts'
import type {RedactedEvent} from './redact-form.ts'

/**
 * What a moderator is about to do. `hiding`: a reason is asked for. `writing`: it is hidden with a message. `redacting`:
 * personal data are taken out. `photos`: photos are looked at, from the one at `first` on. `replies`: saved replies are
 * looked at.
 */
export type Step =
  {is: 'looking' | 'hiding' | 'writing' | 'redacting' | 'replies'} | {is: 'photos'; first: number}

interface Shown {
  reader: Reader
  terms: ModerationTerms
  place: Place
  item: QueueItem | undefined
}

/** The dialog of a step; nothing where it has none. */
export function dialogFor(
  step: Step,
  {reader, terms, place, item}: Shown,
  {decide, close}: {decide: (verdict: Verdict) => void; close: () => void},
): unknown {
  if (step.is === 'replies')
    return html`<console-saved-replies
      .reader=${reader}
      .terms=${terms}
      .place=${place}
      @close=${close}
    ></console-saved-replies>`
  if (!item) return nothing
  switch (step.is) {
    case 'writing':
      return html`<console-hide-form
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .item=${item}
        @hidden=${({detail}: HiddenEvent) => decide(detail)}
        @close=${close}
      ></console-hide-form>`
    case 'redacting':
      return html`<console-redact-form
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .item=${item}
        @redacted=${({detail}: RedactedEvent) => decide(detail)}
        @close=${close}
      ></console-redact-form>`
    case 'photos':
      return html`<console-photo-viewer
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .item=${item}
        .first=${step.first}
        @taken-out=${({detail}: TakenOutEvent) => decide(withoutPhoto(item, detail))}
        @close=${close}
      ></console-photo-viewer>`
    default:
      return nothing
  }
}

/** The words as they are, without one photo. */
function withoutPhoto({text, answers}: QueueItem, photo: string): Verdict {
  return {action: 'redact', ...(answers ? {answers: []} : {text}), photos: [photo]}
}
