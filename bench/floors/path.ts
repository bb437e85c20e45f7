/** The domain alone: where answers lead, and whether it is settled what is still to come. Nothing is drawn. */
import type {Answers, Survey} from '@saha/contract'
import {isLengthSettled, pathThrough} from '@saha/domain/survey/paths'

Object.assign(globalThis, {
  /** Milliseconds of one walk. */
  sahaBenchWalk: (survey: Survey, answers: Answers, from: string): number => {
    const start = performance.now()
    const {pages} = pathThrough(survey, answers)
    isLengthSettled(survey, from)
    if (pages.length !== survey.pages.length) throw new Error('These answers do not lead everywhere.')
    return performance.now() - start
  },
})
