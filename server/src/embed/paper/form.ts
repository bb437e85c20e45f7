/** What the parts of a paper form see. */
import type {ShownSurvey, AnswerableQuestion, Question, Text} from '@saha/contract'
import {answerableQuestions, isAnswerable, isRequired, pipeableBefore} from '@saha/domain'
import type {Terms} from '@saha/i18n'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'

export interface PaperForm {
  reader: PageReader
  terms: Terms
  activity: Omit<ShownSurvey, 'state'>
  /** The question of an id. */
  questions: ReadonlyMap<string, AnswerableQuestion>
  /** The number of a question, counted over the whole survey, as on the screen. */
  numberOf: (id: string) => number
}

/** @param activity as elements read it. */
export function paperForm(activity: PaperForm['activity'], reader: PageReader): PaperForm {
  const answerable = answerableQuestions(activity.survey)
  const numbers = new Map(answerable.map(({id}, at) => [id, at + 1]))
  return {
    reader,
    terms: reader.terms,
    activity,
    questions: new Map(answerable.map((question) => [question.id, question])),
    numberOf: (id) => numbers.get(id) ?? 0,
  }
}

/** A text of a question. Where it holds an earlier answer, the number of that question stands. */
export function textOn(
  {reader, terms, activity, numberOf}: PaperForm,
  question: Question,
  text: Text,
): Markup {
  return reader.words(text, (words) => {
    if (!words.includes('{')) return words
    const earlier = pipeableBefore(activity.survey, question.id)
    return words.replace(/\{([a-z0-9-]{1,40})\}/g, (braces, id: string) =>
      earlier.has(id) ? `[${reader.say.say(terms.paper.earlierAnswer, {question: numberOf(id)})}]` : braces,
    )
  })
}

/** A box to tick. The mark is a drawing to screen readers as well: what counts stands beside it. */
export const box = (look: 'one' | 'many' | 'number' = 'many'): Markup =>
  html`<span class="box ${look}" aria-hidden="true"></span>`

/** Lines to write on. */
export const lines = (count: number): Markup =>
  html`<div class="lines" aria-hidden="true">
    ${Array.from({length: count}, () => html`<div class="line"></div>`)}
  </div>`

/** Help in small words. */
export const help = (words: unknown): Markup => html`<p class="help">${words}</p>`

/** "I'd rather not say", where the question allows it. */
export function declineBox({terms}: PaperForm, {mayDecline}: AnswerableQuestion): Markup | '' {
  if (!mayDecline) return ''
  return html`<ul class="options">
    <li>${box('one')} <span>${terms.survey.decline}</span></li>
  </ul>`
}

/** "(required)" beside a question. A photo cannot be given on paper, whatever the survey wants. */
export function requiredMark({terms}: PaperForm, question: Question): Markup | '' {
  if (!isAnswerable(question) || !isRequired(question) || question.type === 'photo') return ''
  return html` <small class="required">(${terms.survey.required})</small>`
}
