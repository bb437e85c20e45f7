/**
 * What reading can cost at the very least: Node's own server, sending bytes that were prepared beforehand.
 * Its argument is a file with what to send, as `PreparedReply`.
 */
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {unpackReply} from './prepared-reply.ts'

const {status, headers, body} = unpackReply(readFileSync(process.argv[2] ?? '', 'utf8'))

createServer((_, response) => {
  response.writeHead(status, headers)
  response.end(body)
}).listen(Number(process.env.SAHA_PORT), '127.0.0.1')
