/** Texts made up to take long. The spam defence is done with them at once. */
import {expect, test} from 'vitest'
import {baseModel} from './base-model.ts'
import {RecentTexts, sketchOf} from './copies.ts'
import {scoreSpam} from './score-spam.ts'
import {heldOutTexts} from './test-kit/corpus.ts'

const base = baseModel()
const recent = new RecentTexts(500)
const judge = (text: string) =>
  scoreSpam(text, '', {
    base,
    own: base.letters,
    copies: (words) => {
      const sketch = sketchOf(words)
      const copies = recent.countLike(sketch, '')
      recent.add(text.slice(0, 100), sketch)
      return copies
    },
  })

/** Milliseconds of processor time, the least of some tries: this machine has other things to do. */
function least(work: () => void): number {
  const tries = Array.from({length: 5}, () => {
    const {user} = process.cpuUsage()
    work()
    return (process.cpuUsage().user - user) / 1_000
  })
  return Math.min(...tries)
}

const bytes = 100_000
const pieces = [
  'a', 'a ', 'a.', '1', '1 ', '+1', '@', '@a.', 'a@', '.', ' .', '://', 'www.', 'a.b.c', 'http://a.b/', 'xn--', 'dot com ',
  'ـ', 'ب ', 'بـ', '\u200b', 'а', 'aа ', '\ud800', '\u0301', '👉', '--', 'code 1a ', '\n', 'word ', '(', 'ﷺ',
] // prettier-ignore

test.each(pieces)('100 kB of %j are judged in less than 50 ms', (piece) => {
  const text = `${piece.repeat(bytes / new TextEncoder().encode(piece).length)}x`
  judge(text)

  expect(least(() => judge(text))).toBeLessThan(50)
})

test('100 kB of different words are judged in less than 50 ms', () => {
  const text = Array.from({length: bytes / 8}, (_, at) => (at * 2_654_435_761).toString(36)).join(' ')

  expect(least(() => judge(text))).toBeLessThan(50)
})

test('a usual comment takes far less than 2 ms', () => {
  heldOutTexts.forEach(({text}) => judge(text))

  const all = least(() => heldOutTexts.forEach(({text}) => judge(text)))

  expect(all / heldOutTexts.length).toBeLessThan(0.5)
})
