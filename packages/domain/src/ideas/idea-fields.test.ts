import type {Answers, Question} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {checkFields} from '../survey/asked-fields.ts'
import {cleanFields, withoutFieldWords, wordsInFields} from './idea-fields.ts'

const fields: Question[] = [
  {
    id: 'cost',
    type: 'number',
    text: {en: 'What does it cost?'},
    required: true,
    decimals: 0,
    min: 0,
    max: 1_000_000,
  },
  {id: 'who', type: 'short-text', text: {en: 'Who could help?'}},
  {
    id: 'when',
    type: 'single',
    text: {en: 'When?'},
    options: [
      {id: 'soon', text: {en: 'Soon'}},
      {id: 'later', text: {en: 'Another time'}, other: true},
    ],
  },
]
const answers: Answers = {cost: 500, who: 'The scouts', when: {chosen: 'later', other: 'after Eid'}}

describe('what else is asked of those who hand in an idea', () => {
  test('is checked as in a survey', () => {
    expect(checkFields(fields, answers)).toEqual([])
    expect(checkFields(fields, {who: 'The scouts'})).toEqual([{question: 'cost', code: 'required'}])
    expect(checkFields(fields, {cost: 1, shoe: 43})).toEqual([{question: '', code: 'unknown-question'}])
  })

  test('is cleaned as comments are, because everybody reads it', () => {
    expect(cleanFields(fields, {cost: 5, who: 'the\u202e sco\u200buts  '})).toEqual({
      cost: 5,
      who: 'the scouts',
    })
    expect(cleanFields(fields, {cost: 5, who: '\u200b'})).toEqual({cost: 5})
  })

  test('is looked through for all that was typed, and that can be taken out', () => {
    expect(wordsInFields(fields, answers)).toEqual(['The scouts', 'after Eid'])
    expect(withoutFieldWords(fields, answers)).toEqual({cost: 500, when: 'later'})
  })

  test('is words like any other when it is no longer asked', () => {
    expect(wordsInFields([], answers)).toEqual(['The scouts'])
    expect(withoutFieldWords([], answers)).toEqual({})
  })
})
