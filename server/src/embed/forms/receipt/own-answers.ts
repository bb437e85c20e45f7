/** Answers in the hands of whoever has their receipt: to be read, and changed in the same forms in which they were given. */
import {ResponseChanged, type Answers, type ResponseStatus} from '@saha/contract'
import type {SurveyRecord} from '../../../activities/activities.queries.ts'
import {html, type Markup} from '../../markup.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import type {Filling} from '../survey/filling.ts'
import {allAnswers} from '../survey/review.ts'
import {review} from '../survey/steps.ts'
import {turn, type Delivery} from '../survey/turn.ts'
import {fillIn, typedFrom} from '../survey/typed-answers.ts'
import {own, type Visit} from '../visit.ts'
import {holding} from './holding.ts'
import {isHere} from './is-here.ts'

type Answered = Visit<SurveyRecord>

/** The survey that was answered, where this is its page and its questions are still the same. */
export function surveyOf(visit: Visit, status: ResponseStatus): Answered | undefined {
  const {activity: record} = visit
  if (record.kind !== 'survey' || record.version !== status.version) return undefined
  return isHere(visit, status) ? {...visit, activity: record} : undefined
}

/** What was answered, question by question. */
export function answersGiven(visit: Visit, status: ResponseStatus): Markup {
  const {own: words, forms} = visit.reader.terms
  const answered = surveyOf(visit, status)
  if (!answered) return html`<p>${status.canChange ? forms.receipt.elsewhere : words.closed}</p>`
  const {survey} = answered.activity
  const filled = fillIn(survey, typedFrom(survey, status.answers), status.answers)
  return html`${allAnswers({...filled, visit, key: '', problems: []})}
  ${status.canChange ? '' : html`<p>${words.closed}</p>`}`
}

/** The pages on which answers are changed; `undefined` where they cannot be, or nobody asked for it. */
export async function changeAnswers(
  visit: Visit,
  status: ResponseStatus,
  code: string,
): Promise<FormPage | undefined> {
  const answered = surveyOf(visit, status)
  const isUnderWay = visit.typed.has(own.page)
  const isWanted = isUnderWay || (visit.pressed === 'change' && status.canChange)
  if (!answered || !isWanted) return undefined
  const delivery = {changing: {code, stored: status.answers}, send}
  return turn(isUnderWay ? answered : asStored(answered, status.answers), delivery)
}

/** The form as it stands when it is opened: all answers, to be looked at. */
function asStored(visit: Answered, answers: Answers): Answered {
  const {survey, version} = visit.activity
  const typed = new Map([...typedFrom(survey, answers), [own.page, review], [own.version, version]])
  return {...visit, typed, pressed: ''}
}

/** In the place of those that are stored. */
const send: Delivery['send'] = async ({visit, path, changing}: Filling) => {
  const {terms} = visit.reader
  const {changed, refused} = terms.own
  const sent = await visit.call(visit.c, 'changeResponse', {
    shape: ResponseChanged,
    headers: holding(changing?.code ?? ''),
    body: {version: visit.activity.version, answers: path.answers},
  })
  if (sent.is === 'done') return sayPage(changed.title, changed.text)
  const {problem} = sent
  const {code} = problem
  const {tooMuch} = terms.forms
  const why =
    code === 'too-many' || code === 'busy'
      ? tooMuch[code]
      : refused[code === 'closed' || code === 'changed' ? code : 'other']
  return {problem, words: `${why} ${refused.kept}`}
}
