import type {Page, Request} from 'playwright-core'
import {gzipSync} from 'node:zlib'

/** One request of a page, and what came. */
export interface Loaded {
  method: string
  url: string
  /** Bytes of the body as it crossed the wire. */
  transferred: number
  /** Bytes of the body in gzip at its smallest. */
  gzip: number
  /** As the reply says. */
  encoding: string
}

/** Notes every request of a page from now on, but for the page itself. */
export function watchRequests(page: Page): {loaded: () => Promise<Loaded[]>} {
  const requests: Request[] = []
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) requests.push(request)
  })
  return {loaded: () => Promise.all(requests.map(weigh))}
}

async function weigh(request: Request): Promise<Loaded> {
  const response = await request.response()
  if (!response) throw new Error(`${request.url()} was not answered.`)
  await response.finished()
  const [{responseBodySize}, body] = await Promise.all([request.sizes(), response.body()])
  return {
    method: request.method(),
    url: request.url(),
    transferred: responseBodySize,
    gzip: gzipSync(body, {level: 9}).length,
    encoding: (await response.headerValue('content-encoding')) ?? 'none',
  }
}
