/** Definitions that want to cost more than they are worth, or mean nothing. Each is told its place, soon. */
import type {Survey} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {describe, expect, test} from 'vitest'
import {parkDefinition} from '../saha.test-kit.ts'
import {checkFile} from './check-file.ts'

const words = {en: 'Words', ar: 'كلمات'}
const many = <Made>(number: number, make: (at: number) => Made): Made[] =>
  Array.from({length: number}, (_, at) => make(at))
const options = (number: number) => many(number, (at) => ({id: `o${at}`, text: words}))
const choice = (id: string, more: object = {}) => ({
  id,
  type: 'single',
  text: words,
  options: options(2),
  ...more,
})
const figures = (min: number, max: number, more: object = {}) => ({
  id: 'n',
  type: 'number',
  text: words,
  min,
  max,
  ...more,
})
const place = {id: 'spot', type: 'place', text: words, shapes: ['point'], address: true}

/** The example with other pages. */
const withPages = (pages: unknown, more: object = {}) => withSurvey({pages, ...more})
const withQuestions = (...questions: unknown[]) => withPages([{id: 'p', questions}])
const withSurvey = (content: unknown) => parkDefinition(content as Survey)

function withMap(map: object) {
  const definition = withQuestions(place)
  return {...definition, municipality: {...definition.municipality, map}}
}

function nested(levels: number): unknown {
  const open = '{"not":'.repeat(levels)
  return JSON.parse(`${open}{"question":"q","is":"answered"}${'}'.repeat(levels)}`)
}

const ring = (number: number, radius = 1): [number, number][] =>
  many(number + 1, (at) => [
    35 + radius * Math.cos(((at % number) * 2 * Math.PI) / number),
    32 + radius * Math.sin(((at % number) * 2 * Math.PI) / number),
  ])
const polygon = (...coordinates: unknown[]) => ({boundary: {type: 'Polygon', coordinates}})

const survey = 'consultations[0].activities[0].survey'
const question = `${survey}.pages[0].questions[0]`

/** What is told first, and how many things are. */
function told(content: unknown): {first: string; number: number} {
  const checked = checkFile(content)
  const findings = 'findings' in checked ? checked.findings : []
  const lines = findings.map(({path, expected}) => `${path}: ${expected}`)
  return {first: lines[0] ?? 'nothing', number: lines.length}
}

function processorSeconds(work: () => unknown): number {
  const {user} = process.cpuUsage()
  work()
  return (process.cpuUsage().user - user) / 1e6
}

describe('a definition is refused with its place, soon:', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a million options',
      () => withQuestions(choice('q', {options: options(1_000_000)})),
      `${question}.options: at most 500`,
    ],
    [
      'a million options that are none',
      () => withQuestions(choice('q', {options: many(1_000_000, () => 7)})),
      `${question}.options: at most 500`,
    ],
    [
      'a hundred thousand questions',
      () => withPages([{id: 'p', questions: many(100_000, (at) => choice(`q${at}`))}]),
      `${survey}.pages[0].questions: at most 1000`,
    ],
    [
      'forty thousand questions on two hundred pages',
      () =>
        withPages(
          many(200, (page) => ({id: `p${page}`, questions: many(200, (at) => choice(`q${page}-${at}`))})),
        ),
      `${survey}.pages: at most 1000 questions in all`,
    ],
    [
      'a condition on itself',
      () => withQuestions(choice('q', {showIf: {question: 'q', is: 'answered'}})),
      `${question}.showIf: another question`,
    ],
    [
      'two conditions on each other',
      () =>
        withQuestions(
          choice('q', {showIf: {question: 'r', is: 'answered'}}),
          choice('r', {showIf: {question: 'q', is: 'answered'}}),
        ),
      `${question}.showIf: a question that comes before`,
    ],
    [
      'pages that go round for ever',
      () =>
        withPages([
          {id: 'a', questions: [choice('q')]},
          {id: 'b', questions: [choice('r')], next: [{to: 'a'}]},
        ]),
      `${survey}.pages[1].next[0].to: a page that comes after`,
    ],
    [
      'a page that leads to itself',
      () => withPages([{id: 'a', questions: [choice('q')], next: [{to: 'a'}]}]),
      `${survey}.pages[0].next[0].to: a page that comes after`,
    ],
    [
      'a condition ten thousand levels deep',
      () => withQuestions(choice('q'), choice('r', {showIf: nested(10_000)})),
      `${survey}.pages[0].questions[1].showIf: one of the published shapes`,
    ],
    [
      'lists within lists in place of a page',
      () => ({...parkDefinition(), consultations: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))}),
      'consultations[0]: an object',
    ],
    [
      'a hundred thousand comparisons',
      () =>
        withQuestions(
          choice('q'),
          ...many(500, (at) =>
            choice(`r${at}`, {showIf: {all: many(200, () => ({question: 'q', is: 'answered'}))}}),
          ),
        ),
      `${survey}.pages: at most 2000 conditions in all`,
    ],
    [
      'an expression of its own',
      () => withQuestions(choice('q', {pattern: '(a+)+$'})),
      `${question}.pattern: nothing of that name`,
    ],
    [
      'one name twice',
      () => withQuestions(choice('q'), choice('q')),
      `${survey}.pages[0].questions[1].id: an id used once`,
    ],
    [
      'names that differ in capitals alone',
      () => withQuestions(choice('q'), choice('Q')),
      `${survey}.pages[0].questions[1].id: a name of`,
    ],
    [
      'pictures whose names differ in capitals alone',
      () =>
        withQuestions(
          choice('q', {options: options(2).map((one) => ({...one, image: {file: 'A.png', alt: words}}))}),
        ),
      `${question}.options[0].image.file: `,
    ],
    [
      'a text of fifty megabytes',
      () => withQuestions(choice('q', {text: {en: 'x'.repeat(5e7)}})),
      `${question}.text.en: at most 8000`,
    ],
    [
      'a text in a thousand languages',
      () =>
        withQuestions(
          choice('q', {text: Object.fromEntries(many(1_000, (at) => [`en-${at + 1_000}`, 'x']))}),
        ),
      `${question}.text: at most 50 languages`,
    ],
    [
      'a number beyond counting',
      () => withQuestions(figures(0, 1e308)),
      `${question}.max: a number of at most 15`,
    ],
    [
      'numbers that a computer cannot tell apart',
      () => withQuestions(figures(2 ** 53, 2 ** 53 + 8)),
      `${question}.min: a number of at most 15`,
    ],
    [
      'decimals beyond counting',
      () => withQuestions(figures(0, 1e15, {decimals: 3})),
      `${question}.max: a number of at most 15`,
    ],
    [
      'months from the year one',
      () =>
        withQuestions({
          id: 'd',
          type: 'date',
          text: words,
          min: '0001-01-01',
          max: '9999-12-31',
          countBy: 'month',
        }),
      `${question}.countBy: at most 60`,
    ],
    [
      'a boundary on the moon',
      () => withMap(polygon(ring(9, 384_400))),
      'municipality.map.boundary.coordinates[0][0]: a longitude',
    ],
    [
      'a boundary of three points',
      () => withMap(polygon(ring(2))),
      'municipality.map.boundary.coordinates[0]: at least 4',
    ],
    [
      'a boundary that is open',
      () => withMap(polygon(ring(9).slice(1, 8))),
      'municipality.map.boundary.coordinates[0]: the first position again',
    ],
    [
      'a boundary around nothing',
      () => withMap(polygon(many(9, () => [35, 32]))),
      'municipality.map.boundary.coordinates[0]: a ring that encloses',
    ],
    [
      'a boundary like a star of four thousand points',
      () => withMap(polygon(ring(3_999).map((_, at, all) => all[(at * 1_597) % 3_999]))),
      'municipality.map.boundary.coordinates[0]',
    ],
    [
      'a boundary of a million points in many rings',
      () =>
        withMap({boundary: {type: 'MultiPolygon', coordinates: many(100, () => many(100, () => ring(100)))}}),
      'municipality.map: at most 4000 positions in all',
    ],
    [
      'a boundary of words',
      () => withMap(polygon('35,32')),
      'municipality.map.boundary.coordinates[0]: an array',
    ],
    [
      'a district far away',
      () =>
        withMap({
          ...exampleMap,
          districts: [{id: 'd', text: words, shape: polygon(ring(9).map(([x, y]) => [x - 90, y])).boundary}],
        }),
      'municipality.map.districts[0].shape: a part of the map',
    ],
  ])('%s', (_, make, start) => {
    const definition = make()
    let found = {first: '', number: 0}

    const seconds = processorSeconds(() => (found = told(definition)))

    expect(found.first.slice(0, start.length)).toBe(start)
    expect(found.number).toBeLessThan(1_000)
    expect(seconds).toBeLessThan(3)
  })

  test('names that JavaScript gives a meaning are names like any others', () => {
    const ids = ['constructor', 'prototype', 'valueof', 'hasownproperty']

    expect(
      told(
        withQuestions(...ids.map((id) => choice(id, {options: ids.map((one) => ({id: one, text: words}))}))),
      ),
    ).toEqual({
      first: 'nothing',
      number: 0,
    })
    expect(told(JSON.parse('{"__proto__": {"saha": 1}}')).first).toBe('saha: one of 1')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('a boundary of four thousand points that is one is taken', () => {
    expect(told(withMap(polygon(ring(3_990))))).toEqual({first: 'nothing', number: 0})
  })
})
