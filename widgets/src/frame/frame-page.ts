/** Runs on the pages that stand in frames, before the elements: what only frames need, and no other page loads. */
import {carryPass} from './carry-pass.ts'
import {copyAnyhow} from './copy-anyhow.ts'
import {isQuestion, told, type HeightMessage, type NamedMessage} from './messages.ts'
import {originAround} from './origin-around.ts'
import {tellWordPress, wordPressSecret} from './wordpress.ts'

const pass = document.querySelector<HTMLMetaElement>('meta[name=saha-frame]')?.content
// Browsers say `null` of a page in a sandbox: it has no origin, and the server knows it by its pass alone.
if (pass && origin === 'null') carryPass(pass)
copyAnyhow()
if (parent !== window) talk()

function talk(): void {
  const around = originAround(location, document.referrer)
  const tell = (message: object) => parent.postMessage(message, around)
  const secret = wordPressSecret(location.hash)
  if (secret) return tellWordPress(secret, tell)

  const tellHeight = () =>
    tell({type: 'saha-height', height: heightOf(document.body)} satisfies HeightMessage)
  new ResizeObserver(tellHeight).observe(document.body)
  addEventListener('message', ({data, source}) => {
    if (source === parent && isQuestion(data)) tellHeight()
  })
  for (const type of told) document.addEventListener(type, () => tell({type} satisfies NamedMessage))
}

/** In CSS pixels. Of what is in the page: the page itself is never lower than its frame. */
function heightOf(body: HTMLElement): number {
  return Math.ceil(body.getBoundingClientRect().height)
}
