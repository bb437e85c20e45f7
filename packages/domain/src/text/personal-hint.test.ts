import fc from 'fast-check'
import {expect, test} from 'vitest'
import {personalDataIn} from './personal-data.ts'
import {mayBePersonal} from './personal-hint.ts'
import {anyText} from './test-kit/arbitrary-text.ts'
import {fresh} from './test-kit/fresh-personal-texts.ts'
import {known} from './test-kit/personal-texts.ts'

test.each([...known, ...fresh].filter(([, kind]) => kind).map(([text]) => text))(
  'the glance overlooks nothing that the rules find: %s',
  (text) => {
    expect(mayBePersonal(text) || personalDataIn(text).length === 0).toBe(true)
  },
)

test('the glance overlooks nothing that the rules find, whatever is written, in whatever letters', () => {
  const sign = fc.constantFrom(...'0٧۷７²①@＠﹫([at ات.dotشقةa1mل')

  fc.assert(
    fc.property(anyText, fc.string({unit: sign}), (text, signs) => {
      const whole = text + signs

      expect(mayBePersonal(whole) || personalDataIn(whole).length === 0).toBe(true)
    }),
    {numRuns: 2_000},
  )
})

test.each([
  'المضخة هادئة الآن، شكرًا لكم.',
  'The pump is quiet now, thank you.',
  'Nous voulons de l’ombre, et des bancs.',
])('most texts need no rules: %s', (text) => {
  expect(mayBePersonal(text)).toBe(false)
})
