import {Hono} from 'hono'
import {once} from 'node:events'
import {connect} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {listen, type Listening} from './listen.ts'

const app = new Hono()
app.post('*', async (c) => c.text(`${(await c.req.arrayBuffer()).byteLength} bytes`))
app.get('*', (c) => c.text('here'))
// Whoever goes away in the middle needs no reply.
app.onError(() => new Response(null, {status: 400}))
let listening: Listening

beforeAll(async () => {
  listening = await listen(app, 0, 300)
})

afterAll(() => listening.close())

/** Sends the head of a request and half of its body. */
async function begin(method: string, path: string) {
  const socket = connect(listening.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`${method} ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf `)
  await once(socket, 'connect')
  return socket.resume()
}

test.each([
  ['POST', '/v1/surveys/irbid/park-survey/responses'],
  ['PUT', '/v1/receipts'],
  ['POST', '/photos'],
  ['PUT', '/v1/surveys/irbid/park-survey/photos'],
])('a body that dawdles is not waited for: %s %s', async (method, path) => {
  const socket = await begin(method, path)

  await once(socket, 'close')

  expect((await fetch(`http://127.0.0.1:${listening.port}/`)).status).toBe(200)
})

test('a photo is waited for longer: some networks carry eight kilobytes a second', async () => {
  const other = await begin('POST', '/v1/surveys/irbid/park-survey/responses')
  const socket = await begin('POST', '/v1/surveys/irbid/park-survey/photos')
  let reply = ''
  socket.on('data', (piece: Buffer) => (reply += piece.toString()))
  await once(other, 'close')

  socket.write('late!')

  await expect.poll(() => reply).toContain('10 bytes')
  socket.destroy()
})
