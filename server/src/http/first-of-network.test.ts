import type {Context} from 'hono'
import {expect, test} from 'vitest'
import {meetNetworks} from './first-of-network.ts'

function open() {
  const clock = {now: Date.parse('2026-06-15T12:00:00Z')}
  const isFirst = meetNetworks({proxies: 0, now: () => clock.now})
  const from = (address?: string) => ({
    env: {incoming: {socket: {remoteAddress: address}}},
    req: {header: () => ''},
  })
  return {
    clock,
    isFirst: (address: string | undefined, what = 'report a') =>
      isFirst(from(address) as never as Context, what),
  }
}

test('somebody is the first of a network once for each thing', () => {
  const {isFirst} = open()

  const met = ['192.0.2.7', '192.0.2.7', '192.0.2.8', '::ffff:192.0.2.9', '198.51.100.7'].map((address) =>
    isFirst(address),
  )

  expect(met).toEqual([true, false, false, false, true])
  expect(isFirst('192.0.2.7', 'report b')).toBe(true)
})

test('networks are met anew every day', () => {
  const {isFirst, clock} = open()
  isFirst('192.0.2.7')
  clock.now += 24 * 3_600_000

  expect(isFirst('192.0.2.7')).toBe(true)
})

test.each([undefined, '127.0.0.1', '::1', '10.1.2.3', '192.168.1.9', '172.20.0.1', 'fd00::1', 'fe80::1'])(
  'where an address tells nothing, everybody is the first: %s',
  (address) => {
    const {isFirst} = open()

    expect([isFirst(address), isFirst(address)]).toEqual([true, true])
  },
)

test.each(['172.15.0.1', '172.32.0.1', '11.0.0.1', '2001:db8::1'])('elsewhere it does: %s', (address) => {
  const {isFirst} = open()

  expect([isFirst(address), isFirst(address)]).toEqual([true, false])
})
