/**
 * `<script type="module" src="https://server/frame.js"></script>`: on pages with frames of ours. Gives each the height that
 * it asks for, and tells the page of `saha-sent` and `saha-failed` on the frame. Without it, frames scroll.
 */
import {eventIn, heightIn, question, type NamedMessage} from './messages.ts'

const server = new URL(import.meta.url).origin

addEventListener('message', ({data, origin, source}) => {
  if (origin !== server) return
  const frame = framesOnPage().find(({contentWindow}) => contentWindow !== null && contentWindow === source)
  const height = heightIn(data)
  const event = eventIn(data)
  if (frame && height !== undefined) frame.style.height = `${Math.ceil(height)}px`
  if (frame && event) frame.dispatchEvent(new Event(event, {bubbles: true}))
})

// Frames that were there first have said it already. The question says nothing: it may reach one that has not arrived yet.
for (const {contentWindow, src} of framesOnPage())
  if (src.startsWith(`${server}/`)) contentWindow?.postMessage({type: question} satisfies NamedMessage, '*')

function framesOnPage(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')]
}
