import {describe, expect, test} from 'vitest'
import {questionsIn} from '../../survey/questions.ts'
import {shapes} from '../test-kit/shapes.ts'
import {lists, sheet} from '../test-kit/sheet.ts'
import {readXlsForm} from './read-xlsform.ts'
import type {Sheet} from './sheet.ts'

const read = (...lines: readonly string[]) => readXlsForm([sheet('survey', ...lines), lists], {shapes})
const anything = 'text|anything|Anything?'

describe('a row of an XLSForm', () => {
  test.each([
    ['text', 'short-text'],
    ['string', 'short-text'],
    ['integer', 'number'],
    ['decimal', 'number'],
    ['range', 'scale'],
    ['date', 'date'],
    ['dateTime', 'date'],
    ['time', 'short-text'],
    ['note', 'information'],
    ['acknowledge', 'consent'],
    ['geopoint', 'place'],
    ['geotrace', 'place'],
    ['geoshape', 'place'],
    ['image', 'photo'],
    ['select_one yn', 'single'],
    ['select one from yn or specify other', 'single'],
    ['select_multiple yn or_other', 'multiple'],
    ['select all that apply from yn', 'multiple'],
    ['rank yn', 'ranking'],
  ])('%s becomes %s', (type, kind) => {
    const {survey} = read('type|name|label', `${type}|q|Q`, anything)

    expect(survey.pages[0]?.questions[0]).toMatchObject({id: 'q', type: kind, text: {en: 'Q'}})
  })

  test.each([
    ['start', 'records-device'],
    ['deviceid', 'records-device'],
    ['email', 'records-device'],
    ['calculate', 'calculated'],
    ['hidden', 'calculated'],
    ['barcode', 'no-such-kind'],
    ['audio', 'no-such-kind'],
    ['select_one_from_file places.csv', 'outside-file'],
    ['select_one gone', 'no-choices'],
    ['phone number', 'contact-without-purpose'],
    ["party like it's 1999", 'unknown-type'],
  ])('%s is not carried over, and the account names the row: %s', (type, code) => {
    const {survey, remarks} = read('type|name|label', `${type}|q|Q`, anything)

    expect(questionsIn(survey).map(({id}) => id)).toEqual(['anything'])
    expect(remarks).toContainEqual(
      expect.objectContaining({code, kind: 'lost', name: 'q', where: 'survey, row 2, column type'}),
    )
  })

  test('keeps words per language, limits and conditions', () => {
    const {survey} = read(
      'type|name|label::English (en)|label::Arabic|required|relevant|constraint',
      'select_one yn|come|Do you come?|هل تأتي؟|yes||',
      "integer|age_years|Age, if ${come}|العمر||${come} = 'yes'|. >= 12 and . < 100",
    )

    expect(survey.pages[0]?.questions).toEqual([
      {
        id: 'come',
        type: 'single',
        text: {en: 'Do you come?', ar: 'هل تأتي؟'},
        required: true,
        options: [
          {id: 'yes', text: {en: 'Yes'}},
          {id: 'no', text: {en: 'No'}},
        ],
      },
      {
        id: 'age-years',
        type: 'number',
        text: {en: 'Age, if {come}', ar: 'العمر'},
        min: 12,
        max: 99,
        showIf: {question: 'come', is: 'chosen', option: 'yes'},
      },
    ])
  })
})

test.each(['form_title', 'title', 'form_title::English'])('the setting %s is the title', (heading) => {
  const settings = sheet('settings', heading, 'Parks')

  const {title, remarks} = readXlsForm([sheet('survey', 'type|name|label', anything), settings], {shapes})

  expect(title).toEqual({en: 'Parks'})
  expect(remarks.map(({code}) => code)).toEqual(['language-assumed'])
})

describe('groups of an XLSForm', () => {
  test('are pages; groups within them are headings with their condition', () => {
    const {survey} = read(
      'type|name|label|relevant|appearance',
      'text|loose|Loose||',
      'begin group|g|Group||field-list',
      'select_one yn|a|A||',
      "begin group|inner|Inner|${a} = 'yes'|",
      'text|b|B||',
      'end group',
      'end group',
    )

    expect(survey.pages.map(({id, title, questions}) => [id, title, questions.map((one) => one.id)])).toEqual(
      [
        ['page-1', undefined, ['loose']],
        ['g', {en: 'Group'}, ['a', 'inner-title', 'b']],
      ],
    )
    expect(survey.pages[1]?.questions[2]).toMatchObject({
      showIf: {question: 'a', is: 'chosen', option: 'yes'},
    })
  })

  test('that show one list in a table are a matrix', () => {
    const {survey} = read(
      'type|name|label|appearance',
      'begin group|m|How good?|table-list',
      'select_one likert|light|Light|',
      'select_one likert|shade|Shade|',
      'end group',
    )

    expect(questionsIn(survey)).toMatchObject([
      {type: 'matrix', id: 'm', rows: [{id: 'light'}, {id: 'shade'}], columns: [{id: '1'}, {id: '5'}]},
    ])
  })

  test('that repeat are listed with everything in them', () => {
    const {remarks} = read('type|name|label', anything, 'begin repeat|r|R', 'text|child|Child', 'end repeat')

    expect(remarks.filter(({code}) => code === 'repeated').map(({name}) => name)).toEqual(['r', 'child'])
  })
})

describe('a file that is no XLSForm is refused with its place', () => {
  test.each<[string, readonly Sheet[], string, string]>([
    ['no sheet "survey"', [sheet('a', 'x'), sheet('b', 'x')], 'no-survey-sheet', 'a, b'],
    ['no column "type"', [sheet('survey', 'kind|name', 'text|q')], 'no-type-column', 'survey, row 2'],
    [
      'an end without a begin',
      [sheet('survey', 'type|name', 'text|q', 'end group|')],
      'not-opened',
      'survey, row 3, column type',
    ],
    [
      'a begin without an end',
      [sheet('survey', 'type|name', 'begin group|g', 'text|q')],
      'not-closed',
      'survey, row 2, column type',
    ],
    ['nothing to ask', [sheet('survey', 'type|name', 'start|s')], 'nothing-to-ask', ''],
  ])('%s', (_, sheets, code, where) => {
    expect(() => readXlsForm(sheets, {shapes})).toThrow(
      expect.objectContaining({finding: expect.objectContaining({code, where}) as object}) as Error,
    )
  })

  test('a thousand groups in each other', () => {
    const lines = Array.from({length: 1000}, (_, at) => `begin group|g${at}|G`)

    expect(() => read('type|name|label', ...lines)).toThrow(
      expect.objectContaining({finding: expect.objectContaining({code: 'too-deep'}) as object}) as Error,
    )
  })
})

describe('a hostile XLSForm', () => {
  test.each([
    ['a condition on itself', "text|q|Q|${q} = 'x'|", 'condition-forward'],
    ['a condition of 10,000 brackets', `text|q|Q|${'('.repeat(10_000)}|`, 'condition-too-long'],
    ['a pattern that never ends', "text|q|Q||regex(., '^(a+)+$')", 'pattern-not-carried'],
    ['huge numbers', 'integer|q|Q||. <= 1e999', 'constraint-not-carried'],
    ['a formula for a label', 'text|q|<b>=HYPERLINK("x")</b>||', 'markup-removed'],
  ])('with %s is read at once, and the account says so', (_, line, code) => {
    const start = process.cpuUsage().user
    const {remarks} = read('type|name|label|relevant|constraint', line, anything)

    expect(remarks.map((remark) => remark.code)).toContain(code)
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000)
  })

  test('with the same name twice, or a name of the language itself, has questions of its own names', () => {
    const {survey, remarks} = read('type|name|label', 'text|__proto__|A', 'text|q|B', 'text|q|C ${__proto__}')

    expect(questionsIn(survey).map(({id}) => id)).toEqual(['proto', 'q', 'q-2'])
    expect(remarks.map(({code}) => code)).toContain('same-name')
  })
})
