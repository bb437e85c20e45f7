/**
 * The way through a survey without scripts, page by page. Nothing is kept between the pages: what was typed travels with the
 * form, and which page comes next follows from it.
 */
import type {Problem} from '@saha/contract'
import type {EntryMistake} from '@saha/domain'
import type {SurveyRecord} from '../../../activities/activities.queries.ts'
import type {AnyRefusalCode} from '../../../refusal.ts'
import type {FormPage} from '../form-page.ts'
import {photoProblems} from '../photos/photo-field.ts'
import {keyOf, newKey, own, typedIn, type Visit} from '../visit.ts'
import type {Changing, Filling} from './filling.ts'
import {inWords} from './in-words.ts'
import {reviewPage} from './review.ts'
import {surveyPage} from './survey-page.ts'
import {review, stepsIn, type ShownStep} from './steps.ts'
import {atFields, fillIn, mistakesIn} from './typed-answers.ts'

/** What becomes of the answers at the end of the way. */
export interface Delivery {
  /** Absent for a new response. */
  changing?: Changing
  /** @returns the page that says that they arrived, or why they did not. */
  send: (filling: Filling) => Promise<FormPage | Undelivered>
}

/** Answers that were not accepted. */
export interface Undelivered {
  problem: Problem<AnyRefusalCode>
  /** Why, where it is not for a single answer. */
  words: string
}

/** Goes where the button leads, unless something on the page has to be corrected first. */
export async function turn(visit: Visit<SurveyRecord>, delivery: Delivery): Promise<FormPage> {
  const {activity, typed, pressed, reader} = visit
  const {changing} = delivery
  const filled = fillIn(activity.survey, typed, changing?.stored)
  const filling: Filling = {...filled, visit, key: keyOf(visit), problems: [], changing}
  const version = typed.get(own.version)
  if (version !== undefined && version !== activity.version)
    return surveyPage(filling, 0, [{field: '', words: reader.terms.forms.survey.changed}])

  const steps = stepsIn(filling)
  const asked = typedIn(visit, own.page)
  const isReview = asked === review
  const first = (isIt: (step: ShownStep) => boolean) => Math.max(0, steps.findIndex(isIt))
  const at = isReview ? steps.length : first(({id}) => id === asked)
  if (pressed === 'back') return surveyPage(filling, Math.max(0, at - 1))
  if (pressed.startsWith('to '))
    return surveyPage(
      filling,
      first(({page}) => pressed === `to ${page}`),
    )
  if (pressed === 'send') return send(filling, delivery)
  if (pressed !== 'next')
    return isReview ? reviewPage(filling) : surveyPage(filling, at, photoProblems(visit))

  const shown = steps[at]?.questions.map(({id}) => id) ?? []
  const problems = inWords(filling, mistakesIn(filling, shown))
  if (problems.length > 0) return surveyPage(filling, at, problems)
  return at + 1 < steps.length ? surveyPage(filling, at + 1) : reviewPage(filling)
}

async function send(filling: Filling, delivery: Delivery): Promise<FormPage> {
  const mistakes = mistakesIn(filling)
  if (mistakes.length > 0) return correct(filling, mistakes)
  const sent = await delivery.send(filling)
  if (!('problem' in sent)) return sent
  const {problem, words} = sent
  const found = (problem.problems ?? []).filter(({question}) => question)
  if (found.length > 0) return correct(filling, atFields(filling.survey, found))
  const isSpent = ['key-reused', 'withdrawn', 'taken-out'].includes(problem.code)
  return reviewPage({...filling, key: isSpent ? newKey() : filling.key}, [{field: '', words}])
}

/** The first page on which something has to be corrected. */
function correct(filling: Filling, mistakes: readonly EntryMistake[]): FormPage {
  const steps = stepsIn(filling)
  const at = steps.findIndex(({questions}) =>
    questions.some(({id}) => mistakes.some(({question}) => question === id)),
  )
  const shown = steps[Math.max(0, at)]?.questions.map(({id}) => id) ?? []
  const here = mistakes.filter(({question}) => shown.includes(question))
  return surveyPage(filling, Math.max(0, at), inWords(filling, here))
}
