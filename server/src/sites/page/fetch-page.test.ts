/** Whom the server asks for a page, and whom it does not: on real sockets. */
import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach, expect, test} from 'vitest'
import {fetchPage, isPublic} from './fetch-page.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0)
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'no address',
])('%s is not asked', (address) => {
  expect(isPublic(address)).toBe(false)
})

test.each(['93.184.215.14', '2606:4700::1111'])('%s may be asked', (address) => {
  expect(isPublic(address)).toBe(true)
})

test.each([
  'http://localhost:1/',
  'http://127.0.0.1:1/',
  'http://[::1]:1/',
  'http://2130706433:1/',
  'http://0x7f.1:1/',
  'http://[::ffff:7f00:1]:1/',
  'http://169.254.169.254/latest/meta-data/',
])('where the server is public, nobody makes it ask %s', async (address) => {
  expect((await fetchPage(address, false)).is).toBe('private')
})

test('a name that leads to the machine itself is not asked', async () => {
  let asked = 0
  const address = await serve((_, reply) => reply.end(String((asked += 1))))

  expect((await fetchPage(address, false)).is).toBe('private')
  expect(asked).toBe(0)
})

test('a page that leads on into a private network is not followed there', async () => {
  const address = await serve((_, reply) => reply.writeHead(302, {location: 'http://169.254.169.254/'}).end())

  expect(await fetchPage(address, true)).toMatchObject({
    is: 'private',
    address: new URL('http://169.254.169.254/'),
  })
})

test('a page is read with its policies, without cookies or words about whoever asks', async () => {
  const headers: object[] = []
  const address = await serve(({url, headers: sent}, reply) => {
    headers.push(sent)
    if (url === '/old') return reply.writeHead(301, {location: '/new'}).end()
    return reply
      .writeHead(200, {'content-type': 'text/html', 'content-security-policy': "default-src 'none'"})
      .end('<p>Town')
  })

  expect(await fetchPage(`${address.replace('//', '//somebody:secret@')}/old`, true)).toEqual({
    is: 'page',
    address: new URL(`${address}/new`),
    status: 200,
    type: 'text/html',
    policies: ["default-src 'none'"],
    html: '<p>Town',
  })
  expect(headers).toHaveLength(2)
  for (const sent of headers)
    expect(Object.keys(sent).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
})

test('what leads on for ever, to no page, or to nobody is not reached', async () => {
  const round = await serve((_, reply) => reply.writeHead(302, {location: '/'}).end())
  const file = await serve((_, reply) => reply.writeHead(302, {location: 'file:///etc/passwd'}).end())
  const away = await serve(({socket}) => socket.destroy())

  expect((await fetchPage(round, true)).is).toBe('unreachable')
  expect((await fetchPage(file, true)).is).toBe('unreachable')
  expect((await fetchPage(away, true)).is).toBe('unreachable')
})

test('of a page without an end, the beginning is read', async () => {
  const address = await serve((_, reply) => {
    reply.writeHead(200, {'content-type': 'text/html'})
    const more = () => void (reply.destroyed || reply.write('x'.repeat(100_000), () => setImmediate(more)))
    more()
  })

  const page = await fetchPage(address, true)

  expect(page.is === 'page' && page.html.length).toBeLessThan(2_200_000)
})
