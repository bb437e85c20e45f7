import {describe, expect, test} from 'vitest'
import {headersOf, readReply} from './connection.ts'

const whole = 'HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhello'
const inChunks = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n'

describe('the bytes of a reply', () => {
  test('are read with their status and body', () => {
    expect(readReply(Buffer.from(whole))).toMatchObject({status: 201, body: Buffer.from('hello')})
  })

  test('are put together from chunks', () => {
    expect(readReply(Buffer.from(inChunks))).toMatchObject({status: 200, body: Buffer.from('hello')})
  })

  test('need no body when nothing has changed', () => {
    const bytes = Buffer.from('HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n')

    expect(readReply(bytes)).toMatchObject({status: 304, body: Buffer.alloc(0)})
  })

  test.each([
    ['of known length', whole],
    ['in chunks', inChunks],
  ])('are awaited to the last one, %s', (_, text) => {
    const shortened = Array.from({length: text.length}, (_unused, length) => text.slice(0, length))

    expect(shortened.filter((bytes) => readReply(Buffer.from(bytes)))).toEqual([])
  })
})

test('the headers that a server adds by itself are not sent twice', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nDate: today\r\nConnection: keep-alive'

  expect(headersOf(head)).toEqual({'Content-Type': 'text/plain'})
})
