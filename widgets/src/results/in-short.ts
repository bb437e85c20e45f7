/** What a question comes to, in a sentence beside the people who answered. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {inShort as figuresOf} from '@saha/domain/results/in-short'
import {bandsInWords, stepsInWords} from '@saha/i18n/results/in-short'
import {html, nothing} from 'lit/html.js'
import {countedWords} from './people.ts'
import type {ResultsView} from './view.ts'

export function inShort(view: ResultsView, question: AnswerableQuestion, result: QuestionResult) {
  const {say} = view.reader
  const {results} = view.terms
  const figures = figuresOf(question, result)
  if (!figures) return nothing
  if (figures.is === 'bands') return html`<br />${bandsInWords(say, results, figures)}`
  if (figures.is === 'ticks')
    return html`<span class="muted">(${countedWords(view, results.ticks, figures.ticks)})</span>`
  const {average, others} = stepsInWords(say, results, figures)
  return html`<strong>${average}</strong><br />${others}`
}
