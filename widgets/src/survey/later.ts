/** What nobody needs before the first answer: fetched with it, so that the questions are there sooner. */
import type {Question} from '@saha/contract'
import {isAnswerable} from '@saha/domain/survey/questions'
import {arrivalShowers} from '../kit/arrivals.ts'
import {Asides} from '../kit/asides.ts'
import type {DrawnElement} from '../kit/drawn-element.ts'
import {errorSummary} from '../kit/error-summary.ts'
import type {AnyReader} from '../kit/reader.ts'
import {deviceShowers} from './device/showers.ts'
import {fieldId, problemAt} from './kinds/field.ts'
import {ownShowers} from './own/showers.ts'
import {checking} from './phases/checking.ts'
import {receiptAlone, waiting} from './phases/waiting.ts'
import type {SurveyView} from './view.ts'

export class Later {
  readonly checking = checking
  readonly waiting = waiting
  readonly receiptAlone = receiptAlone
  readonly arrivals
  readonly device
  readonly own

  constructor(host: DrawnElement & {readonly reader: AnyReader}) {
    this.arrivals = new Asides(host, arrivalShowers)
    this.device = new Asides(host, deviceShowers)
    this.own = new Asides(host, ownShowers)
  }

  /** The problems of a step, each leading to its field. */
  summary(view: SurveyView, questions: readonly Question[]) {
    const items = questions.filter(isAnswerable).flatMap((question) => {
      const words = problemAt(view, question)
      return words ? [{words, field: fieldId(question)}] : []
    })
    return errorSummary(view.terms.survey.problems.title, items)
  }
}
