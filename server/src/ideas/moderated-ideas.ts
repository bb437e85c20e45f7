import type {Moderated} from '../moderation/moderated.ts'
import {readModeratedIdeas, redactModeratedIdea} from './moderated.queries.ts'
import {hideIdea, holdIdea, lockLists, publishIdea, restoreIdea} from './state.queries.ts'

/** Ideas, as things that can be moderated. @param onChanged told of the address of a collection. */
export function moderatedIdeas(onChanged: (address: string) => void): Moderated {
  return {
    kind: 'idea',
    lock: lockLists,
    read: readModeratedIdeas,
    publish: publishIdea,
    hide: hideIdea,
    restore: restoreIdea,
    redact: redactModeratedIdea,
    hold: holdIdea,
    onChanged,
  }
}
