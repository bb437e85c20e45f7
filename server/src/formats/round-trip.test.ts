import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {validate} from '@hyperjump/json-schema/draft-07'
import {registerSchema, type SchemaObject} from '@hyperjump/json-schema'
import type {Survey} from '@saha/contract'
import {readXlsForm, writeXlsForm} from '@saha/domain'
import {surveys} from '@saha/domain/formats/test-kit/arbitrary-survey'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {exportSurvey} from './export-survey.ts'
import {foreignFormats, importSurvey} from './import-survey.ts'
import {readSheets} from './read-sheets.ts'
import {shapes} from './shapes.ts'
import {unzipWorkbook} from './unzip.ts'
import {writeWorkbook} from './write-workbook.ts'

const text = (en: string, ar = 'نص') => ({en, ar})
const options = [
  {id: 'a', text: text('A _x0041_ <b>')},
  {id: 'b', text: text('=1+1\nB')},
]

/** A survey with every kind of question, and with conditions, jumps, rules and quotas. */
const survey: Survey = {
  onePerPage: true,
  reviewTexts: true,
  pages: [
    {
      id: 'start',
      title: text('Start'),
      questions: [
        {id: 'hello', type: 'information', title: text('Hello'), text: text('Two\nlines & <tags>')},
        {id: 'agree', type: 'consent', text: text('I agree')},
        {
          id: 'one',
          type: 'single',
          look: 'dropdown',
          order: 'random',
          text: text('One'),
          options: [...options, {id: 'other', text: text('Other'), other: true}],
        },
        {
          id: 'many',
          type: 'multiple',
          text: text('Many'),
          atMost: 2,
          options: [...options, {id: 'none', text: text('None'), exclusive: true}],
        },
        {id: 'rank', type: 'ranking', text: text('Rank'), options, most: 1},
        {id: 'grid', type: 'matrix', text: text('Grid'), rows: options, columns: options, multiple: true},
      ],
      next: [{if: {question: 'one', is: 'chosen', option: 'b'}, end: text('Thank you')}],
    },
    {
      id: 'numbers',
      showIf: {question: 'many', is: 'chosen', option: 'a'},
      questions: [
        {
          id: 'scale',
          type: 'scale',
          text: text('Scale'),
          from: 0,
          to: 10,
          low: text('Low'),
          high: text('High'),
        },
        {id: 'faces', type: 'rating', text: text('Faces')},
        {
          id: 'age',
          type: 'number',
          text: text('Age, {one}'),
          min: 12,
          max: 110,
          bands: [30],
          unit: text('years'),
        },
        {id: 'since', type: 'number', text: text('Since'), min: 0, max: 110, decimals: 2},
        {id: 'shares', type: 'shares', text: text('Share'), options, total: 100, unit: text('points')},
        {id: 'day', type: 'date', text: text('Day'), min: '2026-01-01', max: '2026-12-31', countBy: 'month'},
      ],
      next: [{to: 'words'}],
    },
    {
      id: 'words',
      questions: [
        {
          id: 'line',
          type: 'short-text',
          text: text('Line'),
          hint: text('Hint'),
          background: {title: text('Facts'), text: text('More')},
          showIf: {
            any: [
              {question: 'age', is: 'below', value: 18},
              {not: {question: 'day', is: 'before', day: '2026-06-01'}},
            ],
          },
        },
        {id: 'lines', type: 'long-text', text: text('Lines'), most: 500, required: true, mayDecline: true},
        {id: 'mail', type: 'contact', text: text('Mail'), by: 'email', why: text('To answer')},
        {id: 'where', type: 'place', text: text('Where'), shapes: ['area', 'point'], list: options},
        {id: 'photo', type: 'photo', text: text('Photo'), most: 3},
      ],
    },
  ],
  rules: [{id: 'not-before-birth', left: 'since', is: 'at-most', right: 'age', message: text('Not so long')}],
  quotas: [{id: 'full', if: {question: 'one', is: 'chosen', option: 'a'}, most: 100, message: text('Full')}],
}

describe.each(foreignFormats)('a file of %s that Saha wrote', (format) => {
  test('is read back as the same survey', async () => {
    const {bytes} = exportSurvey(survey, format, text('Parks', 'حدائق'))
    const result = await importSurvey({name: 'survey', bytes})

    expect(result).toMatchObject({is: 'imported', imported: {title: text('Parks', 'حدائق')}})
    expect(result.is === 'imported' && result.imported.survey).toEqual(survey)
  })
})

test('any survey of ours is the same after it was a workbook', () => {
  fc.assert(
    fc.property(surveys, (drawn) => {
      const {file} = writeXlsForm(drawn, {shapes})
      const sheets = readSheets(unzipWorkbook(writeWorkbook(file, true)))

      expect(readXlsForm(sheets, {shapes}).survey).toEqual(drawn)
    }),
    {numRuns: 40, endOnFailure: true},
  )
})

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared)
const schemaFile = join(root, 'surveys/surveyjs/docs/surveyjs_definition.json')

describe.skipIf(!existsSync(schemaFile))('the schema of SurveyJS (SKIPPED without ../shared/data)', () => {
  test('holds of what Saha writes', async () => {
    const schema = 'https://surveyjs.example/schema'
    registerSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as SchemaObject, schema)
    const {bytes} = exportSurvey(survey, 'surveyjs', text('Parks'))

    const output = await validate(schema, JSON.parse(bytes.toString()), 'BASIC')

    expect(output).toEqual({valid: true})
  })
})
