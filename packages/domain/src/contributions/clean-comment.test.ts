import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleanComment} from './clean-comment.ts'
import {cleanName} from './clean-name.ts'

const piles = (letter: string, marks: number) => letter + '\u0335\u0321\u0489'.repeat(marks)

const cleanedAway = [
  ...'aل\n \t\r\u0301\u0316\u200d\u200f\u202e\u00ad\u1160\u1100\u2028\u2800\u{1f3f4}\u{e0067}\u{e007f}',
  '\ud83c',
  '\udff4',
]

describe('a comment', () => {
  test.each([
    ['in Arabic with its marks', 'الشَّارِعُ مُظْلِمٌ، وَلَا الضَّآلِّينَ'],
    ['in Persian, with joiners', 'می\u200cخواهم پارک'],
    ['that begins with a mark of direction', '\u200fFacebook صفحة البلدية'],
    ['with a family, a flag and a number in a box', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇯🇴 1️⃣ ❤️‍🔥'],
    ['in other scripts', 'Tiếng Việt, हिन्दी, ภาษาไทย, עִבְרִית, 日本語, Ünïcödé'],
    ['in paragraphs', 'One.\n\nTwo.\n- three\n- four'],
    ['that is only a sign', '؟'],
    ['that is only a face', '🙂'],
  ])('%s is kept as it was written', (_, text) => {
    expect(cleanComment(text)).toBe(text.normalize('NFC'))
  })

  test('cannot turn around what stands beside it', () => {
    expect(cleanComment('a\u202eb\u2067c\u2069d')).toBe('abcd')
  })

  test('hides nothing in characters that nobody sees', () => {
    expect(cleanComment('ca\u00adsi\u200bno\u2060 \u3164win\u{e0041}\u{e0062}')).toBe('casino win')
    expect(cleanComment('🏴\u{e0068}\u{e0069}\u{e0064}\u{e0065}\u{e006e}!')).toBe('🏴!')
  })

  test('keeps four marks on a letter at most', () => {
    expect(cleanComment(piles('a', 200))).toBe('a\u0321\u0335\u0489\u0335'.normalize('NFC'))
    expect([...cleanComment(`x${'\u0301\u200d'.repeat(100)}y`)]).toHaveLength(6)
  })

  test('begins with a letter, not with a mark for what is shown before it', () => {
    expect(cleanComment(' \u0301 \u0301\u0302نعم')).toBe('نعم')
  })

  test('keeps two empty lines in a row at most, and no run of spaces', () => {
    expect(cleanComment('  a  \n\n\t\n \n\n\nb \t\u3000 c\u2028d \n ')).toBe('a\n\n\nb c\nd')
  })

  test.each([
    ['', 'nothing'],
    [' \n\t\u3000', 'spaces'],
    ['\u200b\u200d\u2060\u00ad\ufeff\u3164\u2800', 'padding'],
    ['\u0301\u0489\u064e', 'marks without a letter'],
    ['\u202e\u2066\u200f\u061c', 'directions'],
    ['\u0000\u0007\u0090', 'controls'],
    ['\u{e0061}\u{e0062}', 'tags'],
    ['\ufe0f\u200d\ufe0e', 'joints of pictures'],
  ])('that holds nothing to see is empty: %j (%s)', (text) => {
    expect(cleanComment(text)).toBe('')
    expect(cleanName(text)).toBe('')
  })

  test('with the same letters is the same, however they were put together', () => {
    expect(cleanComment('Cafe\u0301 أ')).toBe(cleanComment('Café \u0627\u0654'))
  })

  test.each([
    ['any text', fc.string({unit: 'binary'})],
    ['a text made of what is cleaned away', fc.string({unit: fc.constantFrom(...cleanedAway)})],
  ])('cleaned twice is as cleaned once: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleanComment(cleanComment(text))).toBe(cleanComment(text))
        expect(cleanName(cleanName(text))).toBe(cleanName(text))
      }),
      {numRuns: 2000},
    )
  })

  test.each(['\u0301', 'a\u0301', ' ', '\n', ' \n', '\u200d', '\u{1f3f4}\u{e0067}', '👩‍', '\u2028'])(
    'of a hundred thousand times %j is cleaned at once',
    (piece) => {
      const text = `${piece.repeat(100_000 / piece.length)}x`
      const {user} = process.cpuUsage()

      cleanComment(text)
      cleanName(text)

      expect(process.cpuUsage().user - user).toBeLessThan(150_000)
    },
  )
})

describe('a name', () => {
  test.each(['ليلى الخطيب', 'Zoë O’Neil', 'أبو محمّد', 'نورس 417', 'Jean-Paul D.'])('%s stays', (name) => {
    expect(cleanName(name)).toBe(name)
  })

  test('stands on one line', () => {
    expect(cleanName(' Layla\n\nAl-Khatib\u2029! ')).toBe('Layla Al-Khatib !')
  })

  test('has forty characters at most, as readers count them', () => {
    expect(cleanName('👩‍👧'.repeat(60))).toBe('👩‍👧'.repeat(40))
    expect(cleanName(`${'شَ'.repeat(39)} ${'شَ'.repeat(9)}`)).toBe('شَ'.repeat(39))
  })

  test('cannot be one character without end', () => {
    expect(cleanName(`a ${'👩\u200d'.repeat(50_000)}`)).toBe('a')
  })

  test('cannot reach over its neighbours', () => {
    expect(cleanName(piles('Z', 30)).length).toBeLessThanOrEqual(5)
    expect(cleanName('\u202eimdA')).toBe('imdA')
  })
})
