import {html, nothing} from 'lit/html.js'
import type {ResultsView} from './view.ts'

/** By which ways responses came, where others entered some of them for citizens. */
export function channelsLine({reader, terms, snapshot: {channels}}: ResultsView): unknown {
  if (channels === undefined) return nothing
  const {channels: words, channelsWithheld} = terms.results
  if (channels === null) return html`<p class="note">${channelsWithheld}</p>`
  const {say} = reader
  const counts = {
    web: say.number(channels.web),
    assisted: say.number(channels.assisted),
    paper: say.number(channels.paper),
  }
  return html`<p class="note">${say.say(words, counts)}</p>`
}
