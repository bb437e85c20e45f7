import type {Idea} from '@saha/contract'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import type {Reading} from '../reading.ts'

const SLOT = 'thread'

/** Attributes that the thread takes over from the collection. */
const inherited = ['theme', 'numerals', 'server', 'leave-to']

/**
 * The thread under an idea. Its tag stands beside the shadow tree, in the page, where the loader finds it.
 */
export function showThread(terms: WholeIdeaTerms, {host}: Reading, {thread}: Idea): unknown {
  if (!thread) return nothing
  const before = host.querySelector(`:scope > [slot=${SLOT}]`)
  if (before?.getAttribute('activity') !== thread) {
    before?.remove()
    // Drawing makes the place for it first.
    queueMicrotask(() => append(host, thread, terms.comments))
  } else if (before.getAttribute('heading') !== terms.comments) before.setAttribute('heading', terms.comments)
  return html`<div class="thread"><slot name=${SLOT}></slot></div>`
}

function append(host: HTMLElement, activity: string, heading: string): void {
  if (host.querySelector(`:scope > [slot=${SLOT}]`)) return
  const element = document.createElement('saha-comments')
  element.slot = SLOT
  element.setAttribute('activity', activity)
  element.setAttribute('heading', heading)
  for (const name of inherited) {
    const value = host.getAttribute(name)
    if (value !== null) element.setAttribute(name, value)
  }
  host.append(element)
}
