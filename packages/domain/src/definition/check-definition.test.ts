import {describe, expect, test} from 'vitest'
import {Definition, type Consultation, type SurveyActivity} from '@saha/contract'
import {exampleSurvey} from '../survey/example-survey.ts'
import {stateAt} from './activity-state.ts'
import {checkDefinition} from './check-definition.ts'

interface Draft extends Definition {
  consultations: (Consultation & {activities: SurveyActivity[]})[]
}

function definition(change: (draft: Draft) => void = () => {}): Draft {
  const draft = Definition.parse({
    saha: 1,
    municipality: {id: 'town', name: {en: 'Town'}, languages: ['en', 'ar'], origins: []},
    consultations: [
      {
        id: 'park',
        title: {en: 'The park'},
        summary: {en: 'What should change?'},
        purpose: {en: 'To plan.'},
        decides: {en: 'The council.'},
        contact: {en: 'parks@town.example'},
        opens: '2026-11-01T08:00:00+03:00',
        closes: '2026-12-01T08:00:00+03:00',
        retention: '2027-12-31',
        activities: [
          {id: 'park-survey', kind: 'survey', title: {en: 'Survey'}, survey: structuredClone(exampleSurvey)},
        ],
      },
    ],
  }) as Draft
  change(draft)
  return draft
}

describe('checking a definition', () => {
  test('a sound one has no findings', () => {
    expect(checkDefinition(definition())).toEqual([])
  })

  test.each<[string, (draft: Draft) => void, string, string]>([
    [
      'closing before opening',
      (draft) => (draft.consultations[0]!.closes = '2026-11-01T04:59:59Z'),
      'consultations[0].closes',
      'later than opens',
    ],
    [
      'kept for less long than it is open',
      (draft) => (draft.consultations[0]!.retention = '2026-11-30'),
      'consultations[0].retention',
      'a day not before closes',
    ],
    [
      'the same activity twice',
      (draft) =>
        draft.consultations[0]!.activities.push(structuredClone(draft.consultations[0]!.activities[0]!)),
      'consultations[0].activities[1].id',
      'an id used once in the file',
    ],
    [
      'a way out of what is not sensitive',
      (draft) => (draft.consultations[0]!.activities[0]!.leaveTo = 'https://weather.example/'),
      'consultations[0].activities[0].leaveTo',
      'only on a sensitive activity',
    ],
    [
      'a browser that has to remember what must leave no trace',
      (draft) => Object.assign(draft.consultations[0]!.activities[0]!, {sensitive: true, level: 'browser'}),
      'consultations[0].activities[0].level',
      'open: a sensitive activity leaves nothing that a browser could remember',
    ],
    [
      'a pass that has to be kept for what must leave no trace',
      (draft) =>
        draft.consultations[0]!.activities.push({
          id: 'talk',
          kind: 'comments',
          title: {ar: 'نقاش'},
          sensitive: true,
          level: 'invitation',
          comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
        } as never),
      'consultations[0].activities[1].level',
      'open: a sensitive activity leaves nothing that a browser could remember',
    ],
    [
      'the same question on two pages',
      (draft) => (questions(draft, 1)[0]!.id = 'often'),
      'consultations[0].activities[0].survey.pages[1].questions[0].id',
      'an id used once in the survey',
    ],
    [
      'the same option twice',
      (draft) => Object.assign(questions(draft, 0)[1]!, {options: [option('a'), option('a')]}),
      'consultations[0].activities[0].survey.pages[0].questions[1].options[1].id',
      'an id used once in the question',
    ],
    [
      'only exclusive options',
      (draft) => Object.assign(questions(draft, 0)[2]!, {options: [alone('a'), alone('b')]}),
      'consultations[0].activities[0].survey.pages[0].questions[2].options',
      'at least one option that is not exclusive',
    ],
    [
      'bands that do not rise',
      (draft) => Object.assign(questions(draft, 1)[1]!, {bands: [30, 18]}),
      'consultations[0].activities[0].survey.pages[1].questions[1].bands[1]',
      'a number above the one before (or min), not above max',
    ],
    [
      'a largest number below the smallest',
      (draft) => Object.assign(questions(draft, 1)[1]!, {max: 12, bands: undefined}),
      'consultations[0].activities[0].survey.pages[1].questions[1].max',
      'a number above min',
    ],
    [
      'words in none of the languages',
      (draft) => (questions(draft, 0)[1]!.text = {fr: 'Souvent ?'}),
      'consultations[0].activities[0].survey.pages[0].questions[1].text',
      "words in one of the municipality's languages (en, ar)",
    ],
  ])('%s is found, with its place', (_, change, path, expected) => {
    expect(checkDefinition(definition(change))).toEqual([{path, expected}])
  })

  test('a survey with nothing to answer is found', () => {
    const finding = {
      path: 'consultations[0].activities[0].survey.pages',
      expected: 'at least one question that can be answered',
    }

    expect(
      checkDefinition(
        definition(
          (draft) => (draft.consultations[0]!.activities[0]!.survey.pages = [{id: 'p', questions: [words]}]),
        ),
      ),
    ).toEqual([finding])
  })
})

test('an activity is open from its first moment to just before its last', () => {
  const [opens, closes] = ['2026-11-01T08:00:00+03:00', '2026-11-01T09:00:00+03:00']

  expect(stateAt(opens, closes, Date.parse('2026-11-01T04:59:59.999Z'))).toBe('not-yet-open')
  expect(stateAt(opens, closes, Date.parse('2026-11-01T05:00:00Z'))).toBe('open')
  expect(stateAt(opens, closes, Date.parse('2026-11-01T05:59:59.999Z'))).toBe('open')
  expect(stateAt(opens, closes, Date.parse('2026-11-01T06:00:00Z'))).toBe('closed')
})

const words = {id: 'w', type: 'information', text: {en: 'Only words'}} as const
const option = (id: string) => ({id, text: {en: id}})
const alone = (id: string) => ({...option(id), exclusive: true})

function questions(draft: Draft, page: number) {
  return draft.consultations[0]!.activities[0]!.survey.pages[page]!.questions
}
