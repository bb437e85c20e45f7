/** Texts made up to take long. Whoever reads them is done at once. */
import {expect, test} from 'vitest'
import {isEmail, readEmail, readPhone} from './contacts.ts'
import {readDay} from './days.ts'
import {hintsFor} from './hints.ts'
import {plainText} from './plain-text.ts'
import {readNumber} from './read-number.ts'

const kilobytes = 100
const pieces = ['1', '1,', '1.', ' ', '.', '!)', '-', '@', 'a.', 'a@', '\u202e', '\ud800', '٫', '\r', '–1']

test.each([
  ['a number', readNumber],
  ['a day', readDay],
  ['a telephone number', readPhone],
  ['an address', (text: string) => isEmail(readEmail(text))],
  ['plain words', plainText],
  ['English to be made plainer', (text: string) => hintsFor(text, 'en')],
  ['Arabic to be made plainer', (text: string) => hintsFor(text, 'ar')],
])('%s', (_, read: (text: string) => unknown) => {
  const slow = pieces.filter((piece) => {
    const text = `${piece.repeat((kilobytes * 1024) / piece.length)}x`
    const {user} = process.cpuUsage()
    read(text)
    return process.cpuUsage().user - user > 150_000
  })

  expect(slow).toEqual([])
})
