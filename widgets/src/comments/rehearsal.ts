import type {Comment} from '@saha/contract'
import {Thread} from './thread.ts'

const sample: Comment = {
  id: 'first',
  depth: 0,
  position: 1,
  hour: '2000-01-01T00:00:00Z',
  name: '…',
  text: '…',
  supports: 1,
  objections: 1,
  replies: 1,
}

/**
 * A thread with a comment and an answer, to be drawn where nobody sees it: the first comment takes a phone as long as
 * the next thirty, because templates are read and formats of dates and numbers are made.
 */
export function rehearsal(): Thread {
  const thread = new Thread('', {}, () => undefined)
  thread.begin('all', {
    comments: [sample, {...sample, id: 'second', depth: 1, hour: new Date().toISOString()}],
    counts: {all: 2, for: 0, neutral: 0, against: 0, official: 0},
    newest: 0,
    cursor: 'more',
  })
  return thread
}
