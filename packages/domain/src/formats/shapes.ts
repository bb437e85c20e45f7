import type {Condition, Page, Question, Survey} from '@saha/contract'

/** The contract's shapes, as tests: rules carry no parser of their own. */
export interface Shapes {
  isQuestion: (value: unknown) => value is Question
  isPage: (value: unknown) => value is Page
  isSurvey: (value: unknown) => value is Survey
  isCondition: (value: unknown) => value is Condition
}
