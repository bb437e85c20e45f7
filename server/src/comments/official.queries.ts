import type {Writer} from '../storage/commit.ts'
import {readComment} from './state.queries.ts'
import {changeThread, lockThreads} from './thread.queries.ts'

/** A wish to put an official answer at the top, or back to its place. */
export interface PinAnswer {
  id: string
  activity: number
  isPinned: boolean
}

/** Pins official answers. `unknown`: there is no such answer that readers see. */
export const pinAnswers: Writer<PinAnswer, 'changed' | 'unchanged' | 'unknown'> = async (db, wishes) => {
  await lockThreads(
    db,
    wishes.map(({activity}) => activity),
  )
  const outcomes: ('changed' | 'unchanged' | 'unknown')[] = []
  for (const {id, activity, isPinned} of wishes) {
    const answer = await readComment(db, id)
    const is_pinned = isPinned ? 1 : 0
    if (answer?.activity !== activity || answer.office === '' || answer.state !== 'published')
      outcomes.push('unknown')
    else if (answer.is_pinned === is_pinned) outcomes.push('unchanged')
    else {
      await db.updateTable('comment').set({is_pinned}).where('id', '=', id).execute()
      await changeThread(db, activity)
      outcomes.push('changed')
    }
  }
  return outcomes
}
