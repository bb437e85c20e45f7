import type {AnswerableQuestion} from '@saha/contract'
import {expect, test} from 'vitest'
import {answerLines} from './answer-lines.ts'

const text = (en: string) => ({en})
const options = ['bus', 'foot'].map((id) => ({id, text: text(id)}))
const asked = (question: object) =>
  ({id: 'q', text: text('Question'), ...question}) as unknown as AnswerableQuestion

test('what was chosen stands there in the words of the municipality, and what was said besides in those of its author', () => {
  expect(answerLines(asked({type: 'single', options}), 'bus')).toEqual([
    {pieces: [{is: 'text', text: text('bus')}]},
  ])
  expect(answerLines(asked({type: 'multiple', options}), {chosen: ['bus', 'foot'], other: 'by sea'})).toEqual(
    [
      {
        pieces: [
          {is: 'text', text: text('bus')},
          {is: 'text', text: text('foot')},
          {is: 'own', words: 'by sea'},
        ],
      },
    ],
  )
})

test('an option that is offered no longer says its id', () => {
  expect(answerLines(asked({type: 'single', options}), 'boat')).toEqual([
    {pieces: [{is: 'own', words: 'boat'}]},
  ])
})

test('a ranking has a line for each place, in order; rows each say which they are', () => {
  const matrix = asked({type: 'matrix', rows: options, columns: [{id: 'often', text: text('often')}]})

  expect(answerLines(asked({type: 'ranking', options}), ['foot', 'bus']).map(({pieces}) => pieces)).toEqual([
    [{is: 'text', text: text('foot')}],
    [{is: 'text', text: text('bus')}],
  ])
  expect(answerLines(matrix, {foot: 'often'})).toEqual([
    {row: text('foot'), pieces: [{is: 'text', text: text('often')}]},
  ])
})

test('numbers say of how much, and in what', () => {
  const shares = asked({type: 'shares', options, currency: 'JOD'})

  expect(answerLines(shares, {bus: 30})).toEqual([
    {row: text('bus'), pieces: [{is: 'number', number: 30, unit: 'JOD'}]},
  ])
  expect(answerLines(asked({type: 'number', unit: text('trees')}), 4)).toEqual([
    {pieces: [{is: 'number', number: 4, unit: text('trees')}]},
  ])
  expect(answerLines(asked({type: 'scale', from: 0, to: 10, high: text('very')}), 10)).toEqual([
    {
      pieces: [
        {is: 'number', number: 10, of: 10},
        {is: 'text', text: text('very')},
      ],
    },
  ])
  expect(answerLines(asked({type: 'rating'}), 3)).toEqual([{pieces: [{is: 'number', number: 3, of: 5}]}])
})

test('days and words are as they were given', () => {
  expect(answerLines(asked({type: 'date'}), '2026-12-31')).toEqual([
    {pieces: [{is: 'day', day: '2026-12-31'}]},
  ])
  expect(answerLines(asked({type: 'long-text'}), 'Why not?')).toEqual([
    {pieces: [{is: 'own', words: 'Why not?'}]},
  ])
})

test('what was not answered, or is nobody else’s business, has no line', () => {
  expect(answerLines(asked({type: 'number'}), null)).toEqual([])
  expect(answerLines(asked({type: 'number'}), undefined)).toEqual([])
  expect(answerLines(asked({type: 'contact'}), 'somebody@town.example')).toEqual([])
})
