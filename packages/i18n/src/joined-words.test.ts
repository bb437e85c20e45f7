import {expect, test} from 'vitest'
import {ar, en, fr, speakerFor, type Terms} from './index.ts'
import {joinedWords, type JoinedParts} from './joined-words.ts'

const said = (language: string, terms: Terms, parts: JoinedParts) =>
  joinedWords(speakerFor(language, 'latn'), terms.resultsBreakdowns.joined, terms.results, parts).replaceAll(
    /[\u2068\u2069]/g,
    '',
  )

test('what stands together is named whole, in every language', () => {
  const ages: JoinedParts = {is: 'band', from: 18, to: 34, isBelow: false}
  const others: JoinedParts = {is: 'others', names: ['A', 'B', 'C']}
  const steps: JoinedParts = {is: 'range', first: '1', last: '3'}

  expect([ages, steps, others].map((parts) => said('en', en, parts))).toEqual([
    '18 to 34 together',
    '1 to 3 together',
    'Others together: A, B, C',
  ])
  expect([ages, steps, others].map((parts) => said('ar', ar, parts))).toEqual([
    'من 18 إلى 34 معًا',
    'من 1 إلى 3 معًا',
    'البقية معًا: A، B، C',
  ])
  expect([ages, steps, others].map((parts) => said('fr', fr, parts))).toEqual([
    'de 18 à 34 réunis',
    'de 1 à 3 réunis',
    'Autres réunis\u00A0: A, B, C',
  ])
})
