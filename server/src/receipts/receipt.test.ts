import {expect, test} from 'vitest'
import {idOf, readCode, receiptFor} from './receipt.ts'

const key = '0123456789abcdef0123456789abcdef'

test('the same key gives the same receipt, now and in years', () => {
  expect(receiptFor('irbid/park-survey', key)).toEqual({
    code: 'HSPB-CQ7W-TRC0-V9JX-YP7V',
    id: 'EJX6HyIzFwMPXuTJHAICuw',
  })
})

test('another survey or another key gives another receipt', () => {
  const receipts = [
    receiptFor('irbid/park-survey', key),
    receiptFor('irbid/library', key),
    receiptFor('irbid/park-survey', key.replace('0', '1')),
  ]

  expect(new Set(receipts.map(({code}) => code)).size).toBe(3)
})

test('the code gives the id under which the contribution is stored', () => {
  const {code, id} = receiptFor('irbid/park-survey', key)

  expect(idOf(code)).toBe(id)
})

test.each(['', 'AAAA', 'AAAA-BBBB-CCCC-DDDD-EEEU', 'A'.repeat(10_000), 'ÄÄÄÄ-BBBB-CCCC-DDDD-EEEE'])(
  'what cannot be a code is not read as one (%#)',
  (typed) => {
    expect(readCode(typed)).toBeUndefined()
  },
)

test('a code is read as people write it', () => {
  expect(readCode(' oil1 – 2345 6789 abcd-EFGH ')).toBe('0111-2345-6789-ABCD-EFGH')
})
