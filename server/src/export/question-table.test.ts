import {Question, type AnswerableQuestion, type MunicipalMap} from '@saha/contract'
import {cellsOf} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {columnsOf} from './columns.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/questions.md'), 'utf8')

/** Kind to what the table of question types says of it. */
const table = new Map(
  page
    .split('\n')
    .filter((line) => /^\| `[a-z-]+`(, `[a-z-]+`)* +\|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 7)
    .flatMap(([, kinds = '', does, stored, published = '', columns = '']) =>
      [...kinds.matchAll(/`([a-z-]+)`/g)].map(
        ([, kind = '']) => [kind, {does, stored, published, columns}] as const,
      ),
    ),
)

const text = {en: 'x'}
const options = [
  {id: 'option', text},
  {id: 'other', text, other: true as const},
]
const asked = {id: 'id', text}
const plain = [{id: 'option', text}]

/** A question of each kind, with everything that gives it a column. */
const questions: AnswerableQuestion[] = [
  {...asked, type: 'single', options},
  {...asked, type: 'multiple', options},
  {...asked, type: 'ranking', options: plain},
  {...asked, type: 'matrix', rows: [{id: 'row', text}], columns: [{id: 'column', text}]},
  {...asked, type: 'matrix', rows: [{id: 'row', text}], columns: [{id: 'column', text}], multiple: true},
  {...asked, type: 'scale', from: 1, to: 5, low: text, high: text},
  {...asked, type: 'rating'},
  {...asked, type: 'number', min: 0, max: 9},
  {...asked, type: 'shares', options: plain, total: 100},
  {...asked, type: 'date', min: '2026-01-01', max: '2026-12-31', countBy: 'month'},
  {...asked, type: 'short-text'},
  {...asked, type: 'long-text'},
  {...asked, type: 'contact', by: 'email', why: text},
  {...asked, type: 'consent'},
  {...asked, type: 'place', shapes: ['point'], list: [{id: 'option', text}], address: true},
  {...asked, type: 'photo'},
]

const map: MunicipalMap = exampleMap

describe('the table of question types', () => {
  test('has a row for every kind that the contract knows, and none for others', () => {
    const kinds = Question.options.map(({shape}) => shape.type.value)

    expect([...table.keys()].toSorted()).toEqual(kinds.toSorted())
    expect([...table.values()].flatMap((row) => Object.values(row)).filter((cell) => !cell)).toEqual([])
  })

  test.each(questions.map((question) => [question.type, question] as const))(
    'names the columns of an export, and marks free text: %s',
    (kind, question) => {
      const said = table.get(kind)?.columns ?? ''
      const columns = columnsOf(question, map)

      const names = columns.map(({name}) => name.replace('.other', '.option'))
      const isOfOnesOwn = columns.some(({isFreeText, name}) => isFreeText && name === 'id')
      expect(names.filter((name) => !said.includes(`\`${name}\``))).toEqual([])
      expect(columns.length === 0).toBe(said.startsWith('none'))
      expect(isOfOnesOwn).toBe(said.includes('(free text)'))
    },
  )

  test('names no column that is not there', () => {
    const named = [...table].flatMap(([kind, {columns}]) =>
      [...columns.matchAll(/`(id[a-z.]*)`/g)].map(([, name]) => `${kind} ${name}`),
    )
    const there = questions.flatMap((question) =>
      columnsOf(question, map).map(({name}) => `${question.type} ${name.replace('.other', '.option')}`),
    )

    expect(named.filter((name) => !there.includes(name))).toEqual([])
  })

  test.each(questions.map((question) => [question.type, question] as const))(
    'says of what only the number of people is published: %s',
    (kind, question) => {
      const {published = ''} = table.get(kind) ?? {}

      expect(published.startsWith('how many')).toBe(cellsOf(question, map).length === 0)
    },
  )
})
