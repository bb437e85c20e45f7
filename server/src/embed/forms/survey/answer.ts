/**
 * Answers a survey without scripts, page by page. Nothing is kept between the pages: what was typed travels with the form,
 * and which page comes next follows from it.
 */
import {SurveyReceipt, type SurveyResponse} from '@saha/contract'
import type {EntryMistake} from '@saha/domain'
import type {SurveyRecord} from '../../../activities/activities.queries.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import type {PlainForm} from '../plain-form.ts'
import {sayClosed} from '../say-closed.ts'
import {keyOf, newKey, own, paramsOf, typedIn, type Visit} from '../visit.ts'
import {surveyArrived} from './arrived.ts'
import type {Filling} from './filling.ts'
import {inWords} from './in-words.ts'
import {refusalWords} from './refusal-words.ts'
import {reviewPage} from './review.ts'
import {surveyPage} from './survey-page.ts'
import {fillIn, firstField, mistakesIn} from './typed-answers.ts'

/** @param find the survey at an address. */
export function answerForm(find: PlainForm<SurveyRecord>['find']): PlainForm<SurveyRecord> {
  return {
    path: 'answer',
    find,
    answer: async (visit) => {
      const {terms, plain} = visit.reader
      const {notYetOpen, closed} = terms.setback
      const isClosed = sayClosed(visit, {notYetOpen: notYetOpen.text, closed: closed.text})
      if (isClosed && visit.typed.size === 0) return isClosed
      if (visit.activity.shown.level === 'invitation')
        return sayPage(plain(visit.activity.shown.title), terms.forms.invitation)
      return turn(visit)
    },
  }
}

/** Goes where the button leads, unless something on the page has to be corrected first. */
async function turn(visit: Visit<SurveyRecord>): Promise<FormPage> {
  const {activity, typed, pressed, reader} = visit
  const filling: Filling = {...fillIn(activity.survey, typed), visit, key: keyOf(visit), problems: []}
  const version = typed.get(own.version)
  if (version !== undefined && version !== activity.version)
    return surveyPage(filling, 0, [{field: '', words: reader.terms.forms.survey.changed}])

  const {pages} = filling.path
  const asked = typedIn(visit, own.page)
  const isReview = asked === 'review'
  const at = isReview
    ? pages.length
    : Math.max(
        0,
        pages.findIndex(({page}) => page.id === asked),
      )
  if (pressed === 'back') return surveyPage(filling, Math.max(0, at - 1))
  if (pressed.startsWith('to '))
    return surveyPage(
      filling,
      Math.max(
        0,
        pages.findIndex(({page}) => pressed === `to ${page.id}`),
      ),
    )
  if (pressed === 'send') return send(filling)
  if (pressed !== 'next') return isReview ? reviewPage(filling) : surveyPage(filling, at)

  const shown = pages[at]?.questions.map(({id}) => id) ?? []
  const problems = inWords(filling, mistakesIn(filling, shown))
  if (problems.length > 0) return surveyPage(filling, at, problems)
  return at + 1 < pages.length ? surveyPage(filling, at + 1) : reviewPage(filling)
}

async function send(filling: Filling): Promise<FormPage> {
  const {visit, path, key} = filling
  const mistakes = mistakesIn(filling)
  if (mistakes.length > 0) return correct(filling, mistakes)
  const token = typedIn(visit, own.token)
  const body: SurveyResponse = {
    key,
    version: visit.activity.version,
    answers: path.answers,
    ...(/^[0-9a-f]{32}$/.test(token) && {token}),
  }
  const sent = await visit.call(visit.c, 'sendResponse', {
    params: paramsOf(visit),
    shape: SurveyReceipt,
    body,
  })
  if (sent.is === 'done') return surveyArrived(visit, sent.reply)
  const {problem} = sent
  const found = (problem.problems ?? []).filter(({question}) => question)
  if (found.length > 0)
    return correct(
      filling,
      found.map((one) => ({...one, field: firstField(filling.survey, one.question)})),
    )
  const isSpent = ['key-reused', 'withdrawn', 'taken-out'].includes(problem.code)
  const words = refusalWords(visit, filling.survey, problem)
  return reviewPage({...filling, key: isSpent ? newKey() : key}, [{field: '', words}])
}

/** The first page on which something has to be corrected. */
function correct(filling: Filling, mistakes: readonly EntryMistake[]): FormPage {
  const {pages} = filling.path
  const at = pages.findIndex(({questions}) =>
    questions.some(({id}) => mistakes.some(({question}) => question === id)),
  )
  const shown = pages[Math.max(0, at)]?.questions.map(({id}) => id) ?? []
  const here = mistakes.filter(({question}) => shown.includes(question))
  return surveyPage(filling, Math.max(0, at), inWords(filling, here))
}
