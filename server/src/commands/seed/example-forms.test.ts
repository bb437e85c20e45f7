import {checkAnswers, countedCells} from '@saha/domain'
import {expect, test} from 'vitest'
import {surveyOfKinds} from '../../test-kit/survey-of-kinds.ts'
import {exampleForms} from './example-forms.ts'

const forms = exampleForms(surveyOfKinds, 300)

test('a made-up town keeps the rules of every kind of question, on every path', () => {
  expect(forms.flatMap((answers) => checkAnswers(surveyOfKinds, answers))).toEqual([])
})

test('it answers every kind of question, and leaves out what its answers lead past', () => {
  const answered = new Set(forms.flatMap((answers) => Object.keys(answers)))
  const cells = forms.flatMap((answers) => countedCells(surveyOfKinds, answers))

  expect([...answered]).toEqual(
    expect.arrayContaining(['order', 'means', 'clean', 'budget', 'since', 'agree']),
  )
  expect(cells).toContainEqual({question: 'parking', cell: '~'})
  expect(cells).toContainEqual({question: 'parking', cell: '+'})
})
