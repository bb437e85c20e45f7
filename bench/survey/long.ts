import type {Condition, Question, Survey} from '@saha/contract'
import {text} from './definition.ts'

const PAGES = 200

/**
 * As long as a survey may be: 200 pages with five questions each and 2,000 conditions, on pages, questions and jumps.
 * Whoever ticks the first option everywhere is asked everything.
 */
export function longSurvey(): Survey {
  return {
    pages: Array.from({length: PAGES}, (_, page) => ({
      id: `p${page}`,
      title: text(`الصفحة ${page + 1}`, `Page ${page + 1}`),
      ...(page > 0 && {showIf: onEarlier(page)}),
      questions: questionsOf(page),
      ...((page === 10 || page === 20) && {next: [{if: saysNo(page), to: `p${page + 2}`}]}),
    })),
  }
}

function questionsOf(page: number): Question[] {
  const id = (place: number) => `p${page}-q${place}`
  const shown = (place: number) => conditionOf(page, place)
  return [
    {id: id(0), type: 'single', text: asked(page, 0), options},
    {id: id(1), type: 'multiple', text: asked(page, 1), options, ...shown(1)},
    {
      id: id(2),
      type: 'scale',
      text: asked(page, 2),
      from: 0,
      to: 10,
      low: text('لا', 'No'),
      high: text('نعم', 'Yes'),
      ...shown(2),
    },
    {id: id(3), type: 'number', text: asked(page, 3), min: 0, max: 100, bands: [50], ...shown(3)},
    {id: id(4), type: 'short-text', text: asked(page, 4), most: 60, ...shown(4)},
  ]
}

/** Two comparisons with answers on earlier pages. */
function onEarlier(page: number): Condition {
  return {
    any: [{question: `p${page - 1}-q0`, is: 'chosen', option: 'yes'}, {not: saysNo(Math.floor(page / 2))}],
  }
}

/** Two comparisons, one of them with the page's own first answer. */
function conditionOf(page: number, place: number): {showIf?: Condition} {
  const earlier = `p${Math.max(0, page - place)}-q0`
  return {showIf: {any: [{not: saysNo(page)}, {question: earlier, is: 'chosen', option: 'yes'}]}}
}

function saysNo(page: number): Condition {
  return {question: `p${page}-q0`, is: 'chosen', option: 'no'}
}

const options = [
  {id: 'yes', text: text('نعم', 'Yes')},
  {id: 'no', text: text('لا', 'No')},
  {id: 'some', text: text('أحياناً', 'Sometimes')},
]

function asked(page: number, place: number) {
  return text(`السؤال ${page * 5 + place + 1} عن الحي؟`, `Question ${page * 5 + place + 1} about the town?`)
}
