/**
 * What WordPress understands of frames that it puts in its sandbox for others (wp-includes/js/wp-embed.js): how high they
 * are, and links that shall open in the place of the page. A frame knows the secret that it has been given from its address.
 */

/** The secret in a frame's fragment, `#?secret=…`; `undefined` where no WordPress is around. */
export function wordPressSecret(fragment: string): string | undefined {
  return /^#\?secret=([0-9A-Za-z]{1,64})$/.exec(fragment)?.[1]
}

/** Heights in CSS pixels that WordPress takes. */
const lowest = 200
const highest = 1_000

/** The height as it would be taken. */
export const wordPressHeight = (height: number): number =>
  Math.min(highest, Math.max(lowest, Math.ceil(height)))

/** @param tell gives a message to the page around. */
export function tellWordPress(secret: string, tell: (message: object) => void): void {
  const tellHeight = () => {
    const {height} = document.body.getBoundingClientRect()
    tell({message: 'height', value: wordPressHeight(height), secret})
  }
  // WordPress shows the frame once it has heard of it. Until then, browsers may draw nothing in it, and observe nothing.
  tellHeight()
  new ResizeObserver(tellHeight).observe(document.body)
  addEventListener('message', ({data, source}) => {
    if (source === parent && isReady(data)) tellHeight()
  })
  document.addEventListener('click', (event) => {
    const link = linkUnder(event)
    // Others are not opened: WordPress follows links to the frame's own server alone.
    if (!link || link.host !== location.host || !/^https?:$/.test(link.protocol)) return
    event.preventDefault()
    tell({message: 'link', value: link.href, secret})
  })
}

/** Whether WordPress says that it listens: what was said before that is lost. */
export const isReady = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'message' in message && message.message === 'ready'

/** The link that was pressed, if it leads away from the frame's page. */
function linkUnder(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
  const leadsAway = link && link.href !== '' && link.href.split('#')[0] !== location.href.split('#')[0]
  return leadsAway && !event.defaultPrevented ? link : undefined
}
