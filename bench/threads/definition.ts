import type {CommentsActivity, Definition} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {benchDefinition, municipality} from '../survey/definition.ts'

/** The thread that is measured, and one that fills the same store. */
export const measuredThread = 'award'
export const otherThread = 'market'

/** Where the measured thread is read. */
export const threadPath = pathOf('readComments', {municipality, activity: measuredThread})

/** A municipality with two threads. */
export function threadsDefinition(): Definition {
  const definition = benchDefinition({surveys: {}})
  const [consultation] = definition.consultations
  if (!consultation) throw new Error('The definition has a consultation.')
  return {
    ...definition,
    consultations: [{...consultation, activities: [measuredThread, otherThread].map(thread)}],
  }
}

const thread = (id: string): CommentsActivity => ({
  id,
  kind: 'comments',
  title: {ar: 'نقاش', en: 'Discussion'},
  comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
})
