import type {Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {wholeAnswers, wholeSurvey} from './example-whole-survey.ts'
import {optionImages} from './option-images.ts'
import {asksForPhotos, photoAnswers, photosIn} from './photos.ts'

const [first, second] = ['A'.repeat(22), 'B'.repeat(22)]

describe('photos of answers', () => {
  test('are those of questions for photos, in the citizen’s order', () => {
    const answers = {...wholeAnswers, pictures: [second, first]}

    expect(photoAnswers(wholeSurvey, answers)).toEqual([{question: 'pictures', photos: [second, first]}])
  })

  test('are named once, also by two questions', () => {
    const twice: Survey = {
      pages: [
        {
          id: 'all',
          questions: [
            {id: 'before', type: 'photo', text: {en: 'Before'}},
            {id: 'after', type: 'photo', text: {en: 'After'}},
          ],
        },
      ],
    }

    expect(photosIn(twice, {before: [first], after: [first]})).toEqual([first])
  })

  test('are none where the question was declined or left out, or is of another kind', () => {
    expect(photosIn(wholeSurvey, {pictures: null})).toEqual([])
    expect(photosIn(wholeSurvey, {order: [first]})).toEqual([])
    expect(photosIn(wholeSurvey, {})).toEqual([])
  })

  test('are asked for by some surveys only', () => {
    expect(asksForPhotos(wholeSurvey)).toBe(true)
    expect(
      asksForPhotos({pages: [{id: 'p', questions: [{id: 'q', type: 'consent', text: {en: 'Yes'}}]}]}),
    ).toBe(false)
  })
})

test('pictures of options are found with the place where their file is named', () => {
  const alt = {en: 'A path'}
  const options = ['a', 'b'].map((id) => ({id, text: {en: id}, image: {file: `plan-${id}.webp`, alt}}))
  const survey: Survey = {
    pages: [
      {id: 'one', questions: [{id: 'words', type: 'information', text: {en: 'Read this'}}]},
      {
        id: 'two',
        questions: [
          {
            id: 'plan',
            type: 'single',
            text: {en: 'Which?'},
            options: [{id: 'x', text: {en: 'X'}}, ...options],
          },
        ],
      },
    ],
  }

  expect(optionImages(survey)).toEqual([
    {file: 'plan-a.webp', path: 'pages[1].questions[0].options[1].image.file'},
    {file: 'plan-b.webp', path: 'pages[1].questions[0].options[2].image.file'},
  ])
})
