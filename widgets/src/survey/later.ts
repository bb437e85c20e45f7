/** What nobody needs before the first answer: fetched meanwhile, so that the questions are there sooner. */
import type {Question} from '@saha/contract'
import {isAnswerable} from '@saha/domain/survey/questions'
import type {Arrival} from '../kit/arrival.ts'
import {arrivalShowers} from '../kit/arrivals.ts'
import {Asides, type Shower} from '../kit/asides.ts'
import {errorSummary} from '../kit/error-summary.ts'
import type {Host} from '../kit/reader.ts'
import type {DevicePart, DeviceShown} from './device/device.ts'
import {deviceShowers} from './device/showers.ts'
import type {Journey} from './journey.ts'
import {fieldId, problemAt} from '../questions/kinds/field.ts'
import type {LaterWords} from './later-words.ts'
import type {OwnShown} from './own/own.ts'
import {ownShowers} from './own/showers.ts'
import type {Phase} from './phase.ts'
import {checking} from './phases/checking.ts'
import {receiptAlone, waiting} from './phases/waiting.ts'
import type {SurveyView} from './view.ts'

/** One part of a survey that is shown by what is fetched here. */
export type Part =
  | {is: 'summary'; view: SurveyView; questions: readonly Question[]}
  | {is: 'checking'; view: SurveyView; isSending: boolean}
  | {is: 'waiting'; view: SurveyView; phase: Phase & {is: 'waiting'}}
  | {is: 'sent'; arrival: Arrival}
  | {is: 'own'; view: SurveyView}
  | {is: 'device'; shown: DevicePart}

export interface LaterShown {
  host: Host
  journey: Journey
  part: Part
}

/** Shows it in one language. */
export const laterIn =
  (words: LaterWords): Shower<LaterShown> =>
  (_, __, {host, journey, part}) => {
    const asides = asidesOf(host)
    const {arrivals, device, own} = asides
    const ownPart = (view: SurveyView) => own.render({host, journey, view, words})
    switch (part.is) {
      case 'summary':
        return summary(part.view, part.questions)
      case 'checking':
        // Whoever sends in a tunnel may find no more network for the words around the receipt.
        bringArrivals(asides, 'checking')
        return checking(words, part.view, part.isSending, journey, journey.own && ownPart(part.view))
      case 'waiting':
        return waiting(
          words.contribution,
          part.phase,
          journey,
          part.view.activity.sensitive && device.render({host, journey, part: {is: 'waiting'}}),
        )
      case 'sent':
        // Now that the server has answered there is a network again.
        bringArrivals(asides, part.arrival.receipt)
        return arrivals.render(part.arrival, (isMissing) =>
          receiptAlone(
            words.contribution,
            part.arrival.receipt,
            isMissing && host.reader.terms?.common.retry,
            () => arrivals.fetch(),
          ),
        )
      case 'own':
        return ownPart(part.view)
      case 'device':
        return device.render({host, journey, part: part.shown})
    }
  }

interface LaterAsides {
  arrivals: Asides<Arrival>
  device: Asides<DeviceShown>
  own: Asides<OwnShown>
  /** Where the words around the receipt were last asked for: on the check page, or with a receipt. */
  askedAt?: string
}

/** What each element has fetched, whatever its language. */
const known = new WeakMap<Host, LaterAsides>()

function asidesOf(host: Host): LaterAsides {
  const asides: LaterAsides = known.get(host) ?? {
    arrivals: new Asides(host, arrivalShowers),
    device: new Asides(host, deviceShowers),
    own: new Asides(host, ownShowers),
  }
  known.set(host, asides)
  return asides
}

/** Asked for once at each place, not at every drawing: what does not arrive leads to another drawing. */
function bringArrivals(asides: LaterAsides, place: string): void {
  if (asides.askedAt === place) return
  asides.askedAt = place
  void asides.arrivals.fetch()
}

/** The problems of a step, each leading to its field. */
function summary(view: SurveyView, questions: readonly Question[]) {
  const items = questions.filter(isAnswerable).flatMap((question) => {
    const words = problemAt(view, question)
    return words ? [{words, field: fieldId(question)}] : []
  })
  return errorSummary(view.terms.survey.problems.title, items)
}
