/** Further questions beside what an idea or a registration asks for: drawn and read as a survey of one page. */
import type {Answers, Question} from '@saha/contract'
import {formOf} from '@saha/domain'
import {keyOf, type Visit} from '../visit.ts'
import type {Filling} from './filling.ts'
import {fillIn} from './typed-answers.ts'

/** @param stored what was answered before, where that is changed. */
export function fillFields(visit: Visit, questions: readonly Question[] = [], stored: Answers = {}): Filling {
  return {...fillIn(formOf(questions), visit.typed, stored), visit, key: keyOf(visit), problems: []}
}
