import type {Moderated} from '../../moderation/moderated.ts'
import {lockBatches} from '../../storage/tally.queries.ts'
import {moveOpenAnswers, notHidden} from './open-answers.queries.ts'
import {readModeratedAnswers, redactModeratedAnswers} from './moderated-answers.queries.ts'

/** Open answers, as things that can be moderated. What is counted of a response does not change by it. */
export const moderatedAnswers: Moderated = {
  kind: 'answer',
  isPrivate: true,
  lock: lockBatches,
  read: readModeratedAnswers,
  publish: (db, item) => moveOpenAnswers(db, item, ['waiting'], {state: 'published'}),
  hide: (db, item, reason, day) =>
    moveOpenAnswers(db, item, ['waiting', 'published'], {
      state: 'hidden',
      hidden_reason: reason,
      hidden_day: day,
    }),
  restore: (db, item) => moveOpenAnswers(db, item, ['hidden'], {state: 'published', ...notHidden}),
  redact: redactModeratedAnswers,
  hold: (db, item) => moveOpenAnswers(db, item, ['published'], {state: 'waiting'}),
  // Nobody but staff reads them.
  onChanged: () => {},
}
