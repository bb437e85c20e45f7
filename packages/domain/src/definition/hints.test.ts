import type {Definition, Survey} from '@saha/contract'
import {expect, test} from 'vitest'
import {checkDefinition} from './check-definition.ts'
import {hintsOn} from './hints.ts'

const en = (words: string) => ({en: words, ar: 'كم مرة تزورون الحديقة؟'})
const choice = (id: string, words: string) => ({
  id,
  type: 'single' as const,
  text: en(words),
  options: [
    {id: 'yes', text: en('Yes')},
    {id: 'no', text: en('No')},
  ],
})

function definitionWith(survey: Survey, summary = 'About the park.'): Definition {
  return {
    saha: 1,
    municipality: {id: 'irbid', name: en('Irbid'), languages: ['en', 'ar'], origins: []},
    consultations: [
      {
        id: 'park',
        title: en('Park'),
        summary: en(summary),
        purpose: en('For the council.'),
        decides: en('The council.'),
        contact: en('The town hall.'),
        opens: '2026-06-01T00:00:00Z',
        closes: '2026-07-01T00:00:00Z',
        retention: '2026-12-31',
        activities: [
          {id: 'survey', kind: 'survey', title: en('Survey'), level: 'open', smallestGroup: 10, survey},
        ],
      },
    ],
  }
}

test('an author is told which question nobody reaches, and where words are hard to follow', () => {
  const never = {
    all: [
      {question: 'often', is: 'chosen' as const, option: 'yes'},
      {question: 'often', is: 'chosen' as const, option: 'no'},
    ],
  }
  const definition = definitionWith(
    {
      pages: [
        {id: 'first', questions: [choice('often', 'Do you utilise the park?')]},
        {id: 'second', questions: [{...choice('why', 'Why?'), showIf: never}]},
      ],
    },
    'We consult the stakeholders.',
  )

  expect(checkDefinition(definition)).toEqual([])
  const survey = 'consultations[0].activities[0].survey'
  expect(hintsOn(definition).map(({path, code}) => [path, code])).toEqual([
    [`${survey}.pages[1].questions[0]`, 'unreachable-question'],
    ['consultations[0].summary.en', 'jargon'],
    [`${survey}.pages[0].questions[0].text.en`, 'jargon'],
  ])
})

test('a definition in plain words, whose every question is asked, has none', () => {
  expect(
    hintsOn(definitionWith({pages: [{id: 'first', questions: [choice('often', 'How often?')]}]})),
  ).toEqual([])
})

test('a jump to a page is not taken for words in Tongan', () => {
  const pages = ['first', 'second', 'third'].map((id) => ({id, questions: [choice(id, 'Yes?')]}))
  const [first] = pages
  if (!first) throw new Error('There are three pages.')
  const survey = {
    pages: [
      {...first, next: [{to: 'third', if: {question: 'first', is: 'answered' as const}}]},
      ...pages.slice(1),
    ],
  }

  expect(hintsOn(definitionWith(survey))).toEqual([])
})
