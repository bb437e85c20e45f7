import {Condition, Page, Question, Survey} from '@saha/contract'
import type {Shapes} from '../shapes.ts'

/** The contract's shapes, as readers and writers of formats take them. */
export const shapes: Shapes = {
  isQuestion: (value): value is Question => Question.safeParse(value).success,
  isPage: (value): value is Page => Page.safeParse(value).success,
  isSurvey: (value): value is Survey => Survey.safeParse(value).success,
  isCondition: (value): value is Condition => Condition.safeParse(value).success,
}
