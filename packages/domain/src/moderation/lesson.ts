import type {HideReason, ModerationAct} from '@saha/contract'

/** What a moderator's decision teaches of a text: `spam`, or `ham`, which is none. */
export type Lesson = 'ham' | 'spam'

/**
 * What the decisions on a contribution teach, taken together: that it is spam, that it is none, or neither. A text that
 * was hidden for another reason is no spam for that.
 *
 * @param acts in the order in which they were done.
 */
export function lessonOf(
  acts: readonly {action: ModerationAct['action']; reason?: HideReason | '' | undefined}[],
): Lesson | undefined {
  let lesson: Lesson | undefined
  for (const {action, reason} of acts) {
    if (action === 'approve') lesson = 'ham'
    if (action === 'hide' && reason === 'spam') lesson = 'spam'
    if (action === 'restore' && lesson === 'spam') lesson = undefined
    // What was learnt of the words before is taken back with them.
    if (action === 'redact') lesson = undefined
  }
  return lesson
}
