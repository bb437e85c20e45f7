/** Charts: a canvas that says what it is, its numbers in words, and pictures to take away. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import type {ResultsChartsTerms} from '@saha/i18n/results-charts/terms'
import type {ResultsKindsTerms} from '@saha/i18n/results-kinds/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {isTwoSided} from '../kinds/grid.ts'
import type {BreakdownCharted, QuestionShown, ResultsView} from '../view.ts'
import type {ChartPlan} from './chart.ts'
import {describe, type Describing} from './describe.ts'
import {drawingsOf} from './drawings.ts'
import {planBreakdown} from './plan-breakdown.ts'
import {planQuestion} from './plan-question.ts'
import {narrownessOf} from './unequal-bands.ts'

/** Shows them in one language. */
export const chartsIn =
  (terms: ResultsChartsTerms, kinds: ResultsKindsTerms): Shower<QuestionShown | BreakdownCharted> =>
  (_, __, shown) => {
    const {view} = shown
    const {say} = view.reader
    if ('breakdown' in shown) {
      const plan = planBreakdown(shown)
      if (!plan) return nothing
      return chart(terms, view, plan, describe(plan, {terms, say, of: 'shares'}))
    }
    const {question, result} = shown
    const plan = planQuestion(view, kinds, question, result)
    const of = subject(question, result)
    const unequal = question.type === 'number' && narrownessOf(question) ? [terms.unequal] : []
    const words = [describe(plan, {terms, say, of}), ...unequal].join(' ')
    return chart(terms, view, plan, words)
  }

function subject(question: AnswerableQuestion, result: QuestionResult): Describing['of'] {
  if (question.type === 'shares') return 'amounts'
  return question.type === 'ranking' && isTwoSided(question, result) ? 'points' : 'shares'
}

function chart(terms: ResultsChartsTerms, view: ResultsView, plan: ChartPlan, words: string) {
  const {id, title, series} = plan
  const {say} = view.reader
  drawingsOf(view.host).learn(plan, view.reader.direction === 'rtl')
  const save = async (as: 'svg' | 'png'): Promise<void> =>
    (await import('./save.ts')).savePicture(as, {terms, view, plan, words})
  return html`<div class="charted">
    ${
      series.length > 1
        ? html`<ul class="legend" data-legend=${id} aria-hidden="true">
            ${series.map((name) => html`<li><i></i>${name}</li>`)}
          </ul>`
        : nothing
    }
    <div class="chart" part="chart">
      <canvas
        role="img"
        aria-label=${say.say(terms.chart, {question: title})}
        aria-describedby="chart-${id}"
        data-chart=${id}
      ></canvas>
    </div>
    <p id="chart-${id}" class="described">${words}</p>
    <div class="buttons save">
      <button type="button" @click=${() => save('png')}>${terms.savePng}</button>
      <button type="button" @click=${() => save('svg')}>${terms.saveSvg}</button>
    </div>
  </div>`
}
