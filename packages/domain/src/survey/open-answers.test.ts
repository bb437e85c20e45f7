import type {Answers, Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {countedCells} from './cells.ts'
import {leftOfAnswers, openAnswers, redactAnswers} from './open-answers.ts'

const text = {en: 'Words'}
const survey: Survey = {
  pages: [
    {
      id: 'p',
      questions: [
        {id: 'hello', type: 'information', text},
        {id: 'who', type: 'short-text', text},
        {
          id: 'how',
          type: 'multiple',
          text,
          options: [
            {id: 'bus', text},
            {id: 'else', text, other: true},
          ],
        },
        {id: 'where', type: 'place', text, shapes: ['point'], address: true},
        {id: 'seen', type: 'photo', text, most: 3},
        {id: 'mail', type: 'contact', text, by: 'email', why: text},
        {id: 'age', type: 'number', text, min: 0, max: 120},
      ],
    },
  ],
}
const photos = ['a'.repeat(22), 'b'.repeat(22)]
const answers: Answers = {
  who: 'Umm Yazan',
  how: {chosen: ['bus', 'else'], other: 'On foot'},
  where: {address: 'Station Street 5'},
  seen: photos,
  age: 34,
}

const shown = (given: Answers) =>
  openAnswers(survey, given).map(({question, words, photos: of}) => [question.id, words ?? of])

describe('open answers', () => {
  test('are words, words beside an option, addresses and photos, in the order of the survey', () => {
    expect(shown(answers)).toEqual([
      ['who', 'Umm Yazan'],
      ['how', 'On foot'],
      ['where', 'Station Street 5'],
      ['seen', photos],
    ])
  })

  test('are not what was chosen, marked, declined or left out, nor a way to reach somebody', () => {
    const shape = {type: 'Point' as const, coordinates: [35.85, 32.55] as [number, number]}

    expect(shown({who: null, how: ['bus'], where: {shape}, mail: 'a@example.org', age: 3})).toEqual([])
  })

  test('get other words and lose photos, and what is counted of them stays', () => {
    const words = new Map([
      ['who', '[…]'],
      ['how', 'On […]'],
      ['where', '[…]'],
    ])

    const redacted = redactAnswers(survey, answers, words, new Set(photos))

    expect(redacted).toEqual({
      who: '[…]',
      how: {chosen: ['bus', 'else'], other: 'On […]'},
      where: {address: '[…]'},
      seen: [],
      age: 34,
    })
    expect(countedCells(survey, redacted)).toEqual(countedCells(survey, answers))
    expect(shown(redacted).map(([id]) => id)).toEqual(['who', 'how', 'where'])
  })

  test('stay as they are where nothing is taken out, and nothing else can be put anywhere', () => {
    const words = new Map([
      ['age', '99'],
      ['mail', 'x'],
      ['nowhere', 'x'],
    ])

    expect(redactAnswers(survey, answers, words, new Set())).toEqual(answers)
  })

  test('of which all photos are gone are none any more for their author', () => {
    expect(leftOfAnswers({seen: [], how: ['bus'], who: null})).toEqual({how: ['bus'], who: null})
  })
})
