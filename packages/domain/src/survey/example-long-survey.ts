import type {Condition, Page, Question, Survey} from '@saha/contract'

const PAGES = 200
const QUESTIONS_PER_PAGE = 5

function idAt(place: number): string {
  return `q${place}`
}

// Two conditions each, on the question before and on one from a while ago.
function showIf(place: number): Condition {
  return {
    any: [
      {question: idAt(place - 1), is: 'chosen', option: 'yes'},
      {not: {question: idAt(Math.floor(place / 2)), is: 'chosen', option: 'no'}},
    ],
  }
}

function question(place: number): Question {
  return {
    id: idAt(place),
    type: 'single',
    text: {en: `Question ${place}`},
    options: [
      {id: 'yes', text: {en: 'Yes'}},
      {id: 'no', text: {en: 'No'}},
    ],
    ...(place > 0 && {showIf: showIf(place)}),
  }
}

function page(at: number): Page {
  const first = at * QUESTIONS_PER_PAGE
  return {
    id: `p${at}`,
    questions: Array.from({length: QUESTIONS_PER_PAGE}, (_, step) => question(first + step)),
  }
}

/** As long as surveys may be: 200 pages, 1,000 questions, 1,998 conditions, of which most decide on the next. */
export const longSurvey: Survey = {pages: Array.from({length: PAGES}, (_, at) => page(at))}
