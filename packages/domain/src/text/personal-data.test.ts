import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {personalDataIn, type PersonalDataKind} from './personal-data.ts'
import {anyText} from './test-kit/arbitrary-text.ts'
import {fresh} from './test-kit/fresh-personal-texts.ts'
import {known} from './test-kit/personal-texts.ts'

type Labelled = readonly [text: string, ...kinds: PersonalDataKind[]]

const kindsIn = (text: string) => personalDataIn(text).map(({kind}) => kind)

/** How many kinds were found rightly, wrongly and not at all, and the texts in which something went wrong. */
function judge(texts: readonly Labelled[]) {
  const judged = texts.map(([text, ...meant]) => {
    const found = kindsIn(text)
    const missed = meant.filter((kind, at) => countOf(found, kind) < countOf(meant.slice(0, at + 1), kind))
    return {text, found, missed, wrong: found.length + missed.length - meant.length}
  })
  const sum = (count: (one: (typeof judged)[number]) => number) =>
    judged.reduce((total, one) => total + count(one), 0)
  const wrong = sum((one) => one.wrong)
  const right = sum((one) => one.found.length) - wrong
  return {
    precision: right / (right + wrong),
    recall: right / (right + sum(({missed}) => missed.length)),
    failed: judged.filter((one) => one.wrong > 0 || one.missed.length > 0).map(({text}) => text),
  }
}

const countOf = (kinds: readonly PersonalDataKind[], kind: PersonalDataKind) =>
  kinds.filter((one) => one === kind).length

const cut = (text: string) => personalDataIn(text).map(({from, to}) => text.slice(from, to))

describe.each([
  ['with which the rules were made', known, ['layla arobase yahoo point fr']],
  ['that were written before the rules were tried on them', fresh, []],
])('in labelled texts %s', (_, texts, failed) => {
  const {precision, recall, failed: really} = judge(texts)

  test(`precision is ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, of ${texts.length} texts`, () => {
    expect(precision).toBeGreaterThan(0.98)
    expect(recall).toBeGreaterThan(0.98)
    expect(really).toEqual(failed)
  })
})

describe('before a text is published, its author sees', () => {
  test.each([
    ['رقمي ٠٧٩ ١٢٣ ٤٥٦٧ واتساب', '٠٧٩ ١٢٣ ٤٥٦٧'],
    ['Call (079) 123-4567.', '(079) 123-4567'],
    ['اكتبوا إلى layla@mail.example، شكراً', 'layla@mail.example'],
    ['IBAN: GB29 NWBK 6016 1331 9268 19.', 'GB29 NWBK 6016 1331 9268 19'],
    ['الرقم الوطني: ٢٠٠٠١٢٣٤٥٦', '٢٠٠٠١٢٣٤٥٦'],
    ['نعم، أسكن في شارع الجامعة رقم 15.', 'أسكن في شارع الجامعة رقم 15'],
  ])('in "%s" what gives something away: %s', (text, shown) => {
    expect(cut(text)).toEqual([shown])
  })

  test('each piece once, in the order of the text', () => {
    const text = 'ليلى، layla@mail.example، +962791234567، أسكن في عمارة 3'

    expect(kindsIn(text)).toEqual(['email', 'phone', 'home-address'])
  })

  test('nothing that is not there, whatever is written', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.string({unit: fc.constantFrom(...'0٧9+( )-./@aشقة\n12رقم')}),
        (text, digits) => {
          const pieces = personalDataIn(text + digits)
          const ends = pieces.map(({to}) => to)

          for (const [at, {from, to}] of pieces.entries()) {
            expect(from).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
            expect(to).toBeGreaterThan(from)
          }
          expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length + digits.length)
        },
      ),
      {numRuns: 2000},
    )
  })
})

test.each([
  'a',
  '1',
  '1 ',
  'a.',
  'a@',
  '+',
  '(0',
  'a at ',
  'my house ',
  'بيتي شارع ',
  '12 al ',
  '2020-',
  'ab12 ',
  'n.',
])('a hundred kilobytes of %j are looked through at once', (piece) => {
  const text = piece.repeat(100_000 / piece.length)
  const {user} = process.cpuUsage()

  personalDataIn(text)

  expect(process.cpuUsage().user - user).toBeLessThan(150_000)
})
