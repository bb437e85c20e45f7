/** Who took part and who is missing; and answers weighted to the residents, never without the raw ones. */
import type {AnswerableQuestion} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {ResultsTakingPartTerms} from '@saha/i18n/results-taking-part/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {ResultsView} from '../view.ts'
import {marginTable} from './margin-table.ts'
import {weightedAnswers} from './weighted-answers.ts'
import {wideStyles} from '../wide.styles.ts'

/** Shows it in one language. */
export const takingPartIn =
  (terms: ResultsTakingPartTerms): Shower<ResultsView> =>
  (_, __, view) => {
    const {representation, step} = view.snapshot
    if (!representation) return nothing
    adopt(view.host.renderRoot, [wideStyles])
    const {margins, weighting} = representation
    const asked = new Map(answerableQuestions(view.activity.survey).map((one) => [one.id, one]))
    return html`<p>${terms.honest}</p>
      ${margins.map((margin) => {
        const question = asked.get(margin.question)
        return question ? marginTable(terms, view, margin, question) : nothing
      })}
      ${step > 1 ? html`<p class="note">${terms.atLeast}</p>` : nothing}
      ${weighting ? outcomeOf(terms, view, weighting, asked) : html`<p class="note">${terms.later}</p>`}`
  }

function outcomeOf(
  terms: ResultsTakingPartTerms,
  view: ResultsView,
  weighting: NonNullable<NonNullable<ResultsView['snapshot']['representation']>['weighting']>,
  asked: ReadonlyMap<string, AnswerableQuestion>,
) {
  if (weighting.is === 'weighted') return weightedAnswers(terms, view, weighting, asked)
  const margin = asked.get(weighting.margin ?? '')
  const about = margin
    ? ` ${view.reader.say.say(terms.margin, {question: view.reader.plain(margin.text)})}`
    : ''
  return html`<p>${terms.refused}${' '}${terms.reasons[weighting.why]}${about}</p>`
}
