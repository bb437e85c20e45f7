import {describe, expect, test} from 'vitest'
import {countBasis} from './count-basis.ts'
import {lackingParts} from './lacking.ts'

const both = (words: string) => ({ar: `${words} (ar)`, en: words})
const whole = {
  title: both('Trees'),
  decided: both('Forty trees.'),
  reasons: both('It is hot.'),
  office: both('Parks'),
}

describe('an outcome that is to be published', () => {
  test('lacks nothing when everything is said in all languages of the municipality', () => {
    expect(lackingParts(whole, ['ar', 'en'])).toEqual([])
  })

  test('lacks what is not said, or not in each of them', () => {
    const {reasons: _, ...silent} = whole

    expect(lackingParts(silent, ['ar', 'en'])).toEqual(['reasons'])
    expect(lackingParts({...whole, title: {en: 'Trees'}}, ['ar', 'en'])).toEqual(['title'])
    expect(lackingParts({...whole, office: {ar: ' ', en: 'Parks'}}, ['ar', 'en'])).toEqual(['office'])
    expect(lackingParts(whole, ['ar', 'en', 'fr'])).toEqual(['title', 'decided', 'reasons', 'office'])
  })
})

describe('what an outcome rests on', () => {
  test('is counted by kind, with all supports and everybody who answered', () => {
    const counts = countBasis([
      {kind: 'idea', activity: 'ideas', idea: 1, title: 'Shade', supports: 40},
      {kind: 'idea', activity: 'ideas', idea: 2, title: 'Trees', supports: 2},
      {
        kind: 'comment',
        activity: 'talk',
        comment: 'c'.repeat(22),
        name: 'Layla',
        words: 'Yes',
        supports: 3,
      },
      {
        kind: 'results',
        activity: 'survey',
        snapshot: 4,
        title: {en: 'Survey'},
        people: 220,
        at: '2026-11-15T00:07:00Z',
      },
    ])

    expect(counts).toEqual({ideas: 2, comments: 1, supports: 45, answers: 220})
  })

  test('is nothing where it rests on nothing', () => {
    expect(countBasis([])).toEqual({ideas: 0, comments: 0, supports: 0, answers: 0})
  })
})
