import {describe, expect, test} from 'vitest'
import type {Question, Survey} from '@saha/contract'
import {secondsFor} from './seconds.ts'

const sentence = (words: number) => Array.from({length: words}, () => 'word').join(' ')
const survey = (...questions: Question[]): Survey => ({pages: [{id: 'p', questions}]})
const information = (words: number): Question => ({
  id: 'i',
  type: 'information',
  text: {ar: sentence(words), en: sentence(words)},
})

describe('how long a survey takes', () => {
  test('words are read at the speed measured for the language', () => {
    expect(secondsFor(survey(information(228)), 'en', ['en'])).toEqual({from: 60, to: 60})
    expect(secondsFor(survey(information(138)), 'ar-JO', ['ar'])).toEqual({from: 60, to: 60})
    expect(secondsFor(survey(information(184)), 'tr', ['en'])).toEqual({from: 60, to: 60})
  })

  test('a survey that may ask more takes from the shortest way to the longest', () => {
    const asked: Question = {id: 'q', type: 'consent', text: {en: ''}, required: false}
    const more: Question = {
      ...asked,
      id: 'r',
      type: 'place',
      shapes: ['point'],
      showIf: {question: 'q', is: 'answered'},
    }

    expect(secondsFor(survey(asked, more), 'en', ['en'])).toEqual({from: 4, to: 34})
  })

  test('a long dropdown is searched, not read', () => {
    const options = Array.from({length: 200}, (_, at) => ({id: `o${at}`, text: {en: 'two words'}}))
    const list: Question = {id: 'q', type: 'single', text: {en: 'Where?'}, options}

    expect(secondsFor(survey({...list, look: 'dropdown'}), 'en', ['en']).to).toBeLessThan(6)
    expect(secondsFor(survey(list), 'en', ['en']).to).toBeGreaterThan(60)
  })
})
