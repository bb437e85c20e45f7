import type {EventView} from './view.ts'
import {html, nothing} from 'lit/html.js'

/** Attributes that an attached element takes over from the event. */
const inherited = ['theme', 'numerals', 'server', 'leave-to']

/**
 * The thread of an event, and once it is over its survey. Their tags stand beside the shadow tree, in the page, where the
 * loader finds them.
 */
export function attached({host, activity, address, terms}: EventView) {
  const {survey, thread} = activity.event
  const municipality = address['municipality']
  const asked = activity.now.time === 'after' && !activity.event.cancelled ? survey : undefined
  const shown = [
    place(host, 'survey', 'saha-survey', asked && `${municipality}/${asked}`),
    place(host, 'thread', 'saha-comments', thread && `${municipality}/${thread}`, terms.event.thread),
  ]
  return html`${
    asked
      ? html`<section>
          <h3>${terms.event.survey}</h3>
          ${shown[0]}
        </section>`
      : nothing
  }
  ${thread ? html`<section>${shown[1]}</section>` : nothing}`
}

function place(host: HTMLElement, slot: string, tag: string, activity: string | undefined, heading = '') {
  const before = host.querySelector(`:scope > [slot=${slot}]`)
  if (before && before.getAttribute('activity') !== activity) before.remove()
  if (activity === undefined) return nothing
  // Drawing makes the place for it first.
  queueMicrotask(() => append(host, slot, tag, {activity, ...(heading && {heading})}))
  return html`<slot name=${slot}></slot>`
}

function append(host: HTMLElement, slot: string, tag: string, attributes: Readonly<Record<string, string>>) {
  const element = host.querySelector(`:scope > [slot=${slot}]`) ?? document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  if (element.isConnected) return
  element.slot = slot
  for (const name of inherited) {
    const value = host.getAttribute(name)
    if (value !== null) element.setAttribute(name, value)
  }
  host.append(element)
}
