/** Pages of a site of one's own, as a webmaster might have written them: without a policy, and with anything in them. */
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll} from 'vitest'

/**
 * A site for all tests of a file, there as soon as these run, on a free port.
 *
 * @param bodyAt what stands on the page at a path, in HTML.
 * @returns its address, without a slash at the end.
 */
export function usePages(bodyAt: (path: string) => string): () => string {
  let server: Server
  beforeAll(async () => {
    server = createServer(({url = '/'}, response) => {
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'})
      response.end(`<!doctype html><html lang="en"><title>Town</title>${bodyAt(url)}</html>`)
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return () => `http://localhost:${(server.address() as AddressInfo).port}`
}
