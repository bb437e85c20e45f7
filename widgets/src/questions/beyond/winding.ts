/** Surveys whose way depends on what is answered: paths, rules between answers, and earlier answers in later texts. */
import type {AnswerProblem, Question, Survey, Text} from '@saha/contract'
import {isLengthSettled} from '@saha/domain/survey/paths'
import {pipe, pipeableBefore} from '@saha/domain/survey/pipe'
import type {ExtraTerms} from '@saha/i18n/extra/terms'
import {html, nothing} from 'lit/html.js'
import type {FormView} from '../view.ts'

export {pathThrough} from '@saha/domain/survey/paths'
export {brokenRules} from '@saha/domain/survey/rules'

/** A text of a question, with earlier answers where it names them. */
export function piped({reader, activity, path}: FormView, question: Question, text: Text): Text {
  if (!Object.values(text).some((words) => words.includes('{'))) return text
  const earlier = pipeableBefore(activity.survey, question.id)
  const {languages} = activity.municipality
  const {number} = reader.say
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      pipe(words, earlier, path.answers, {language, languages, number}),
    ]),
  )
}

/** Survey to what `isLengthSettled` said of its questions: the same for every answer. */
const settled = new WeakMap<Survey, Map<string, boolean>>()

/** Whether the number of pages no longer depends on answers. @param from first question still to be answered. */
export function isSettled(survey: Survey, from: string): boolean {
  const known = settled.get(survey) ?? new Map<string, boolean>()
  settled.set(survey, known)
  const isKnown = known.get(from) ?? isLengthSettled(survey, from)
  known.set(from, isKnown)
  return isKnown
}

/** Why there was nothing more to ask. */
export const endedEarly = ({reader, path}: FormView, {paths}: ExtraTerms) =>
  path.end.is === 'early'
    ? html`<div class="notice">
        <p><strong>${paths.endedEarly}</strong></p>
        <p class="text">${reader.words(path.end.reason)}</p>
        <p>${paths.mayStillSend}</p>
      </div>`
    : nothing

/** The author's words about a rule. */
export function ruleWords({reader, activity}: FormView, {rule}: AnswerProblem): string | undefined {
  const broken = activity.survey.rules?.find(({id}) => id === rule)
  return broken && reader.plain(broken.message)
}
