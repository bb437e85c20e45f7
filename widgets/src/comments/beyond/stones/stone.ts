import type {Comment} from '@saha/contract'
import type {GoneTerms} from '@saha/i18n/gone/terms'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {Shower} from '../../../kit/asides.ts'

/** Says in one language what became of a comment that is not shown. */
export const stonesIn =
  (terms: GoneTerms, reasons: ReasonsTerms): Shower<Comment> =>
  ({say}, _, {gone}) =>
    gone?.is === 'hidden'
      ? say.say(terms.hidden, {reason: reasons[gone.reason], day: say.day(gone.day)})
      : terms[gone?.is ?? 'withdrawn']
