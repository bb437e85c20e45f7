import {html, nothing} from 'lit/html.js'
import type {ResultsView} from './view.ts'

/** By which ways responses came, where others entered some of them for citizens. */
export function channelsLine({reader, terms, snapshot: {channels, step}}: ResultsView): unknown {
  if (channels === undefined) return nothing
  const {channels: exact, channelsAtLeast, channelsWithheld} = terms.results
  if (channels === null) return html`<p>${channelsWithheld}</p>`
  return html`<p>${reader.say.say(step > 1 ? channelsAtLeast : exact, {...channels})}</p>`
}
