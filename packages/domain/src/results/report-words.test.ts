import type {Snapshot, Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {findNumber, lackingInReport, partsOfWords, writtenNumber} from './report-words.ts'

const snapshot: Snapshot = {
  number: 4,
  at: '2026-11-20T09:00:00Z',
  step: 1,
  people: 120,
  questions: [
    {
      question: 'often',
      people: 100,
      declined: 20,
      unanswered: 0,
      cells: [
        {cell: 'daily', count: 61},
        {cell: 'never', count: null},
      ],
    },
    {question: 'why', people: null, declined: null, unanswered: null, cells: []},
  ],
}
const text = {en: 'x'}
const survey: Survey = {
  pages: [
    {
      id: 'one',
      questions: [
        {
          id: 'often',
          type: 'single',
          text,
          options: [
            {id: 'daily', text},
            {id: 'never', text},
          ],
        },
        {id: 'why', type: 'long-text', text},
      ],
    },
  ],
}
const snapshots = new Map([['park', {survey, snapshot}]])
const number = (written: string) => {
  const [part] = partsOfWords(written)
  return part?.is === 'number' ? findNumber(part.number, snapshots) : part
}

describe('numbers in the words of a report', () => {
  test('stand where they were put, between words that stay as they are', () => {
    expect(partsOfWords('Of {park} people, {park/often/daily} come daily.')).toEqual([
      {is: 'words', words: 'Of '},
      {is: 'number', number: {activity: 'park'}, written: '{park}'},
      {is: 'words', words: ' people, '},
      {
        is: 'number',
        number: {activity: 'park', question: 'often', cell: 'daily'},
        written: '{park/often/daily}',
      },
      {is: 'words', words: ' come daily.'},
    ])
  })

  test('are people, or the share of those who answered', () => {
    expect(number('{park}')).toEqual({is: 'people', people: 120, step: 1})
    expect(number('{park/often}')).toEqual({is: 'people', people: 100, step: 1})
    expect(number('{park/often/daily}')).toEqual({is: 'share', share: 0.61})
  })

  test.each(['{park/often/never}', '{park/why}', '{park/often/weekly}', '{pool}'])(
    'that are withheld or not there are not made up: %s',
    (written) => {
      expect(number(written)).toBeUndefined()
    },
  )

  test.each(['{}', '{two words}', '{Park}', '{park/}', 'a } and a {', '{park/often/}'])(
    'are not seen in other braces: %s',
    (words) => {
      expect(partsOfWords(words)).toEqual([{is: 'words', words}])
    },
  )

  test.each([{activity: 'park'}, {activity: 'park', question: 'hours', cell: 'week/evening'}])(
    'are found again as they are written: %j',
    (one) => {
      expect(partsOfWords(writtenNumber(one))).toEqual([
        {is: 'number', number: one, written: writtenNumber(one)},
      ])
    },
  )
})

describe('a report that is to be published', () => {
  const words = {summary: {en: 'Most, {park/often/daily}, come daily.'}, comments: []}

  test('lacks nothing when all languages and numbers are there', () => {
    expect(lackingInReport(words, ['en'], snapshots)).toEqual({isUntranslated: false, unknown: []})
  })

  test('lacks the languages in which something is not said', () => {
    expect(lackingInReport(words, ['en', 'ar'], snapshots).isUntranslated).toBe(true)
  })

  test('lacks numbers that no snapshot has, each told once', () => {
    const {unknown} = lackingInReport(
      {...words, comments: [{activity: 'park', words: {en: '{pool} and {pool} and {park/why}'}}]},
      ['en'],
      snapshots,
    )

    expect(unknown).toEqual(['{pool}', '{park/why}'])
  })
})
