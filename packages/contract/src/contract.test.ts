import {describe, expect, test} from 'vitest'
import {Id, Language, pathOf, SurveyResponse, Text} from './index.ts'

const response = {
  key: '0'.repeat(32),
  version: '0123456789abcdef',
  answers: {often: 'daily', why: ['walk'], age: null},
}

describe('a response on the wire', () => {
  test('holds one answer per question, and nothing beside', () => {
    expect(SurveyResponse.parse(response)).toEqual(response)
  })

  test('may name its browser to the activity', () => {
    const named = {...response, token: 'f'.repeat(32)}

    expect(SurveyResponse.parse(named)).toEqual(named)
  })

  test.each([
    ['another field', {...response, batch: 1}],
    ['a short token', {...response, token: 'abc'}],
    ['an empty token', {...response, token: ''}],
    ['a token that is null', {...response, token: null}],
    ['a short key', {...response, key: 'abc'}],
    ['a key in capitals', {...response, key: 'A'.repeat(32)}],
    ['no version', {key: response.key, answers: {}}],
    ['an object within an object as answer', {...response, answers: {often: {id: {id: 'daily'}}}}],
    ['a list that holds numbers', {...response, answers: {why: [1]}}],
    ['an empty list', {...response, answers: {why: []}}],
    ['a question id with a space', {...response, answers: {'of ten': 'daily'}}],
    ['answers in a list', {...response, answers: ['daily']}],
    ['a text instead of the form', 'daily'],
  ])('is refused with %s', (_, body) => {
    expect(SurveyResponse.safeParse(body).success).toBe(false)
  })

  test('an answer named like a part of every object is an answer like others, and touches no object', () => {
    const {answers} = SurveyResponse.parse({
      ...response,
      answers: JSON.parse('{"constructor": "x", "__proto__": "y"}'),
    })

    expect(Object.keys(answers)).toEqual(['constructor'])
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  })
})

describe('names', () => {
  test.each(['a', 'park-survey', '2026', 'x'.repeat(40)])('%s is an id', (id) => {
    expect(Id.safeParse(id).success).toBe(true)
  })

  test.each(['', '-a', 'a-', 'A', 'a_b', 'a/b', '..', 'حديقة', 'x'.repeat(41)])('"%s" is none', (id) => {
    expect(Id.safeParse(id).success).toBe(false)
  })

  test('languages are BCP 47 tags', () => {
    expect(['ar', 'fr-CA', 'zh-Hant'].map((tag) => Language.safeParse(tag).success)).toEqual([
      true,
      true,
      true,
    ])
    expect(['', 'english', 'a', 'ar_JO'].map((tag) => Language.safeParse(tag).success)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('a text has words in at least one language', () => {
    expect(Text.safeParse({ar: 'حديقة'}).success).toBe(true)
    expect(Text.safeParse({}).success).toBe(false)
    expect(Text.safeParse({ar: '  '}).success).toBe(false)
  })

  test.each([
    ['turns those around them', 'a\u202eb'],
    ['a terminal would obey', 'a\u001b[2Jb'],
    ['no text has', 'a\u0000b'],
  ])('a text holds no character that %s', (_, en) => {
    expect(Text.safeParse({en}).success).toBe(false)
  })

  test('a text may have lines, joiners and numbers that are kept in their order', () => {
    const text = {ar: 'من \u206610-20\u2069 دينارًا\r\nنیم\u200cفاصله\t.'}

    expect(Text.parse(text)).toEqual(text)
  })
})

describe('addresses', () => {
  test('parameters are filled in and cannot leave their place', () => {
    expect(pathOf('readActivity', {municipality: 'irbid', activity: '../x?y'})).toBe(
      '/v1/activities/irbid/..%2Fx%3Fy',
    )
  })

  test('a missing parameter is our mistake, said at once', () => {
    expect(() => pathOf('readActivity', {municipality: 'irbid'})).toThrow('needs "activity"')
  })
})
