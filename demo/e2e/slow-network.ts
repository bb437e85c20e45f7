/** A network as people have it between two villages, and what of the waiting is its own: the rest is the machine's. */
import type {CDPSession, Page} from 'playwright-core'

/** Seconds from a request to the beginning of its reply. */
const latency = 0.4
/** 400 kbit/s. */
const bytesPerSecond = 50_000

/**
 * Puts a page on a network of 400 kbit/s and 400 ms.
 *
 * @returns how many seconds such a network takes for what the page has asked for by now, on however fast a machine:
 *   requests that were only made because of the reply to another one come after it, the others beside it.
 */
export async function slowNetwork(page: Page): Promise<() => number> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latency * 1_000,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  const journeys = noteJourneys(network)
  let bytes = 0
  network.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength))
  return () => Math.max(0, ...journeys.values()) * latency + bytes / bytesPerSecond
}

/** After how many journeys to a server and back, one after the other, the reply at each address is there. */
function noteJourneys(network: CDPSession): ReadonlyMap<string, number> {
  const journeys = new Map<string, number>()
  const before = new Map<string, number>()
  network.on('Network.requestWillBeSent', ({requestId, initiator: {url, stack}}) => {
    const askedBy = url ?? stack?.callFrames[0]?.url ?? stack?.parent?.callFrames[0]?.url ?? ''
    before.set(requestId, journeys.get(askedBy) ?? 0)
  })
  network.on('Network.requestServedFromCache', ({requestId}) => void before.delete(requestId))
  network.on('Network.responseReceived', ({requestId, response: {url, fromDiskCache}}) => {
    const earlier = before.get(requestId)
    if (earlier !== undefined && !fromDiskCache)
      journeys.set(url, Math.max(journeys.get(url) ?? 0, earlier + 1))
  })
  return journeys
}
