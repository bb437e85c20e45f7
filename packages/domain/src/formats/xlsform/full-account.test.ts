import {describe, expect, test} from 'vitest'
import {shapes} from '../test-kit/shapes.ts'
import {lists, sheet} from '../test-kit/sheet.ts'
import {readXlsForm} from './read-xlsform.ts'
import type {Sheet} from './sheet.ts'

const anything = 'text|anything|Anything?'

describe('nothing of an XLSForm is dropped without a line', () => {
  const accountOf = (...sheets: readonly Sheet[]) =>
    readXlsForm(sheets, {shapes}).remarks.map(({code, where, name}) => [code, where, name])

  test.each<[string, string[], [string, string, string]]>([
    [
      'a note between the rows',
      ['type|name|label', '||About you', anything],
      ['between-rows', 'survey, row 2', 'About you'],
    ],
    [
      'a row that its author has taken out',
      ['type|name|label', '#text|old|Old?', anything],
      ['between-rows', 'survey, row 2', 'old'],
    ],
    [
      'a cell without a heading',
      ['type|name|label||', 'text|anything|Anything?||1200'],
      ['no-heading', 'survey, row 2, column E', 'anything'],
    ],
    [
      'a second column for the same words',
      ['type|name|label::en|label::English', 'text|anything|First?|Second?'],
      ['second-setting', 'survey, row 2, column label::en', 'anything'],
    ],
    [
      'a second column for the same condition',
      ['type|name|label|relevant|bind:relevant', anything, "text|q|Q|${anything} != ''|${anything} = ''"],
      ['second-setting', 'survey, row 3, column bind:relevant', 'q'],
    ],
    [
      'what stands beside the end of a group',
      ['type|name|label|relevant', 'begin group|g|G|', 'text|q|Q|', 'end group|||x'],
      ['unknown-property', 'survey, row 4, column relevant', 'end group'],
    ],
    [
      'a group with nothing that can be asked',
      ['type|name|label', anything, 'begin group|g|Sounds', 'audio|a|A', 'end group'],
      ['nothing-in-it', 'survey, row 3', 'g'],
    ],
    [
      'a note that has to be answered',
      ['type|name|label|required', anything, 'note|n|Stop!|yes'],
      ['unknown-property', 'survey, row 3, column required', 'n'],
    ],
    [
      'a rule beside the limits of a slider',
      ['type|name|label|parameters|constraint', 'range|r|R|start=0 end=10 step=1|. <= 5', anything],
      ['constraint-not-carried', 'survey, row 2, column constraint', 'r'],
    ],
    [
      'a rule of which two parts say the same end',
      ['type|name|label|constraint', 'integer|i|I|. > 5 and . > 3', anything],
      ['constraint-not-carried', 'survey, row 2, column constraint', 'i'],
    ],
    [
      'digits that are not stored',
      ['type|name|label', 'decimal|d|D', anything],
      ['decimals-limited', 'survey, row 2, column type', 'd'],
    ],
    [
      'a picture in its own column',
      ['type|name|label|image|audio', 'text|q|Q||a.mp3'],
      ['media', 'survey, row 2, column audio', 'q'],
    ],
    [
      'a table where only some rows have to be answered',
      [
        'type|name|label|appearance|required',
        'begin group|m|M|table-list|',
        'select_one likert|a|A||yes',
        'select_one likert|b|B||',
        'end group',
      ],
      ['required-sometimes', 'survey, row 3, column required', 'a'],
    ],
  ])('%s', (_, lines, line) => {
    expect(accountOf(sheet('survey', ...lines), lists)).toContainEqual(line)
  })

  test('lists that no question uses, notes between choices and columns of choices', () => {
    const choices = sheet(
      'choices',
      'list_name|name|label|image|county',
      'yn|yes|Yes|y.png|a',
      'yn|no|No||b',
      '||Colours||',
      'colours|red|Red|r.png|',
    )

    const account = accountOf(sheet('survey', 'type|name|label', 'select_one yn|q|Q'), choices)

    expect(account).toContainEqual(['unused-list', 'choices, row 5', 'colours'])
    expect(account).toContainEqual(['between-rows', 'choices, row 4', 'Colours'])
    expect(account).toContainEqual(['media', 'choices, rows 2, 5, column image', 'image'])
    expect(account).toContainEqual(['unknown-property', 'choices, rows 2, 3, column county', 'county'])
  })

  test('a default language that Saha does not know', () => {
    const settings = sheet('settings', 'default_language', 'Dothraki')

    const account = accountOf(sheet('survey', 'type|name|label', anything), lists, settings)

    expect(account).toContainEqual([
      'language-unknown',
      'settings, row 2, column default_language',
      'Dothraki',
    ])
  })

  test('more rules between two answers than a survey may have: the first are kept', () => {
    const lines = Array.from({length: 101}, (_, at) => `integer|i${at + 1}|I||. > \${i0}`)

    const form = sheet('survey', 'type|name|label|relevant|constraint', 'integer|i0|I||', ...lines)
    const {survey, remarks} = readXlsForm([form], {shapes})

    expect(survey.rules).toHaveLength(100)
    expect(remarks.map(({code}) => code)).toContain('too-many-rules')
  })
})
