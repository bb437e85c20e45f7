import type {Comment} from '@saha/contract'
import {render} from 'lit/html.js'
import {Thread} from './thread.ts'

/** A thread with a comment and an answer. @param words as the reader's language writes them. */
export function sampleThread(words: string): Thread {
  const sample: Comment = {
    id: 'first',
    depth: 0,
    position: 1,
    hour: '2000-01-01T00:00:00Z',
    name: `${words} 1`,
    text: `${words}, Aa`,
    supports: 1,
    objections: 1,
    replies: 1,
  }
  const thread = new Thread('', {}, () => undefined)
  thread.begin('all', {
    comments: [sample, {...sample, id: 'second', depth: 1, hour: new Date().toISOString()}],
    counts: {all: 2, for: 0, neutral: 0, against: 0, official: 0},
    newest: 0,
    cursor: 'more',
  })
  return thread
}

let isRehearsed = false

/**
 * Draws and lays out a thread where nobody sees it, once for all threads of a page: the first comment takes a phone as
 * long as the next thirty, because templates are read, formats of dates and numbers are made, and letters are looked for
 * in the device's fonts.
 *
 * @param isLate there is something to show by now.
 */
export function rehearse(tree: ShadowRoot, thread: unknown, isLate: () => boolean): void {
  if (isRehearsed || isLate()) return
  isRehearsed = true
  const stage = document.createElement('div')
  stage.className = 'thread'
  // Beside what the page lays out.
  stage.style.position = 'fixed'
  render(thread, stage)
  // A task of its own, between two frames: a press is not kept waiting for both, and no frame shows it.
  setTimeout(() => {
    if (isLate()) return
    tree.querySelector('.root')?.append(stage)
    stage.getBoundingClientRect()
    stage.remove()
  })
}
