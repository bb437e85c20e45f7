import {expect, test} from 'vitest'
import {networkOf} from './network.ts'

test('neighbours share a network', () => {
  expect(networkOf('192.0.2.7')).toBe(networkOf('192.0.2.200'))
  expect(networkOf('2001:db8:1::7')).toBe(networkOf('2001:db8:1:ffff:aaaa::1'))
})

test('strangers do not', () => {
  expect(networkOf('192.0.2.7')).not.toBe(networkOf('192.0.3.7'))
  expect(networkOf('2001:db8:1::7')).not.toBe(networkOf('2001:db8:2::7'))
  expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db9::1'))
})

test.each([
  ['::ffff:192.0.2.7', '192.0.2.9'],
  ['::ffff:c000:207', '192.0.2.9'],
  ['::FFFF:192.0.2.7', '192.0.2.9'],
  ['fe80::1%eth0', 'fe80::2%wlan0'],
  ['2001:DB8:0001::', '2001:db8:1:0:0:0:0:1'],
  ['::1', '0:0:0:0:0:0:0:1'],
])('%s is written in many ways, and is one network with %s', (one, other) => {
  expect(networkOf(one)).toBe(networkOf(other))
})

test('what is no address is one unknown network', () => {
  expect([undefined, '', 'elsewhere', '192.0.2', '1:2', '::1]/x['].map(networkOf)).toEqual(
    Array(6).fill('unknown'),
  )
})
