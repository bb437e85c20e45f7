import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {brotliCompressSync} from 'node:zlib'
import type {Bench} from '../harness/bench.ts'

/** A file as a site serves it. */
export interface ServedFile {
  type: 'text/html' | 'text/javascript' | 'text/css' | 'application/json'
  content: string | Buffer
}

/**
 * Serves files that were compressed beforehand, as small as Brotli makes them, to pages of any origin.
 *
 * @param files by their paths, such as `/lit.js`; what is asked of one makes no difference.
 * @returns the origin.
 */
export async function startPeerSite(
  bench: Bench,
  files: Readonly<Record<string, ServedFile>>,
): Promise<string> {
  const prepared = new Map(
    Object.entries(files).map(([path, {type, content}]) => [path, {type, body: brotliCompressSync(content)}]),
  )
  const server = createServer(({url = ''}, response) => {
    const file = prepared.get(url) ?? prepared.get(url.split('?')[0] ?? '')
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'access-control-allow-origin': '*',
    })
    return response.end(file.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  bench.atEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
