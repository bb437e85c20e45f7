/** Figures of the rarer kinds of questions. */
import type {ResultsKindsTerms} from '@saha/i18n/results-kinds/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {figuresTable} from '../figures-table.ts'
import {rowsOf} from '../rows.ts'
import type {QuestionShown} from '../view.ts'
import {amountLabel} from './amount-label.ts'
import {gridTable} from './grid-table.ts'
import {gridOf} from './grid.ts'
import {placesMap, squaresTable} from './places.ts'
import {rankingFigures} from './ranking.ts'
import {wideStyles} from '../wide.styles.ts'

/** Shows them in one language. */
export const kindsIn =
  (terms: ResultsKindsTerms): Shower<QuestionShown> =>
  (_, __, {view, question, result}) => {
    adopt(view.host.renderRoot, [wideStyles])
    if (question.type === 'ranking') return rankingFigures(terms, view, question, result)
    if (question.type === 'matrix')
      return gridTable(view, gridOf(view, question, result, terms), question, result)
    const rows = rowsOf(view, question, result)
    if (question.type === 'shares')
      return html`${figuresTable(view, question, rows, result, {
          head: terms.average,
          of: ({mean}) =>
            mean === null || mean === undefined
              ? html`<span class="withheld">${view.terms.results.withheld}</span>`
              : html`<b>${amountLabel(view, question, mean)}</b>`,
        })}
        <p class="note">${terms.averages}</p>`
    return [
      placesMap(terms, view, question, result),
      figuresTable(view, question, rows, result),
      squaresTable(terms, view, question, result),
    ]
  }
