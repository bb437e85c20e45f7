import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Answer, Answers, Question, Survey} from '@saha/contract'
import {plainText} from '../text/plain-text.ts'
import {wholeSurvey} from './example-whole-survey.ts'
import {pipe, pipeableBefore, pipedIn, withGaps} from './pipe.ts'

const said: Question = {id: 'said', type: 'long-text', text: {en: 'Say'}}
const later: Question = {id: 'later', type: 'long-text', text: {en: 'Later'}}
const survey: Survey = {
  pages: [{id: 'p', questions: [...wholeSurvey.pages[0]!.questions, said, later]}],
}
const earlier = pipeableBefore(survey, 'later')
const reader = {language: 'en', languages: ['ar', 'en']}
const piped = (words: string, answers: Answers) =>
  pipe(words, earlier, answers, reader).replace(/[\u2068\u2069]/g, '')

describe('an earlier answer in a later text', () => {
  test.each<[string, Answer, string]>([
    ['said', 'the old gate', 'the old gate'],
    ['said', 'two\n  lines', 'two lines'],
    ['district', 'north', 'north'],
    ['district', {chosen: 'elsewhere', other: 'وادي السرو'}, 'وادي السرو'],
    ['district', 'elsewhere', 'Elsewhere'],
    ['wishes', ['shade', 'light', 'seats'], 'shade, light, and seats'],
    ['clean', 4, '4'],
    ['order', ['b', 'a', 'c'], 'b, a, and c'],
    ['since', '2026-01-31', '2026-01-31'],
    ['spot', {listed: 'well'}, 'well'],
    ['spot', {address: 'behind the school'}, 'behind the school'],
  ])('%s: %j', (question, answer, words) => {
    expect(piped(`You said: {${question}}.`, {[question]: answer})).toBe(`You said: ${words}.`)
  })

  test('is left out for those who may not know it, and other braces stay', () => {
    expect(withGaps('You said {said} and {nothing}.', earlier)).toBe('You said (…) and {nothing}.')
  })

  test('where there is no answer, an ellipsis stands', () => {
    expect(piped('{said} {clean}', {clean: null})).toBe('… …')
    expect(piped('{spot}', {spot: {shape: {type: 'Point', coordinates: [35, 31]}}})).toBe('…')
  })

  test('braces around anything else are part of the text', () => {
    const words = '{nobody} {later} {email} {agree} { said } {} {{'

    expect(piped(words, {said: 'x', later: 'y', email: 'a@b.cd', agree: true})).toBe(words)
    expect(pipedIn({en: words, ar: '{said}'})).toEqual(['nobody', 'later', 'email', 'agree', 'said'])
  })

  test('its words are isolated, so that they cannot turn the sentence around', () => {
    expect(pipe('({said})', earlier, {said: 'a\u202eb\u2069'}, reader)).toBe('(\u2068ab\u2069)')
  })

  test('an answer that names another question stays as it was typed', () => {
    expect(piped('{said}', {said: "{district} $& $1 $'", district: 'north'})).toBe("{district} $& $1 $'")
  })
})

describe('an answer is only ever text', () => {
  const blns = new URL('../../../../../shared/data/adversarial/blns/blns.json', import.meta.url)
  const corpus: string[] = existsSync(blns) ? JSON.parse(readFileSync(blns, 'utf8')) : []
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '${alert(1)}',
    'javascript:alert(1)',
    ...corpus,
  ]

  if (corpus.length === 0)
    console.log('SKIPPED: ../shared/data/adversarial/blns is absent, a few payloads stand in')

  test('nothing is added to it, taken from it or read out of it', () => {
    for (const payload of payloads) {
      const words = plainText(payload).replace(/\s+/g, ' ').trim() || '…'
      expect(piped('[{said}]', {said: payload, district: 'north'})).toBe(`[${words}]`)
    }
  })

  test('whatever is typed, the text around it stays', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (typed) => {
        const whole = pipe('before {said} after', earlier, {said: typed}, reader)

        expect(whole.startsWith('before \u2068')).toBe(true)
        expect(whole.endsWith('\u2069 after')).toBe(true)
      }),
    )
  })
})
