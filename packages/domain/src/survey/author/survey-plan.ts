/** A survey with the places of its questions and conditions, as the checks of its author need it. */
import type {Condition, Question, Survey} from '@saha/contract'

/** A question, where it stands and where its file says so. */
export interface PlacedQuestion {
  question: Question
  /** Position of its page. */
  page: number
  /** Position in the survey, counted over all pages. */
  place: number
  path: string
}

/** A condition and what it decides about. */
export interface PlacedCondition {
  condition: Condition
  path: string
  decides: 'page' | 'question' | 'jump' | 'quota'
  /** Id of the page, question or quota. */
  name: string
  /** Position of its page; behind the last one for quotas. */
  page: number
  /** Answers to questions in places before this one are known to it. */
  before: number
}

/** Everything in the order of the survey. */
export interface SurveyPlan {
  survey: Survey
  questions: ReadonlyMap<string, PlacedQuestion>
  conditions: readonly PlacedCondition[]
}

/** Lays out a survey. Of questions with the same id, which no checked survey has, the first one counts. */
export function planOf(survey: Survey): SurveyPlan {
  const questions = new Map<string, PlacedQuestion>()
  const conditions: PlacedCondition[] = []
  let place = 0
  survey.pages.forEach((page, at) => {
    const path = `pages[${at}]`
    const here = {name: page.id, page: at}
    if (page.showIf)
      conditions.push({
        ...here,
        condition: page.showIf,
        path: `${path}.showIf`,
        decides: 'page',
        before: place,
      })
    page.questions.forEach((question, position) => {
      const placed = {question, page: at, place, path: `${path}.questions[${position}]`}
      if (!questions.has(question.id)) questions.set(question.id, placed)
      if (question.showIf)
        conditions.push({
          condition: question.showIf,
          path: `${placed.path}.showIf`,
          decides: 'question',
          name: question.id,
          page: at,
          before: place,
        })
      place += 1
    })
    page.next?.forEach((jump, position) => {
      const jumpPath = `${path}.next[${position}].if`
      if (jump.if)
        conditions.push({...here, condition: jump.if, path: jumpPath, decides: 'jump', before: place})
    })
  })
  survey.quotas?.forEach((quota, at) =>
    conditions.push({
      condition: quota.if,
      path: `quotas[${at}].if`,
      decides: 'quota',
      name: quota.id,
      page: survey.pages.length,
      before: place,
    }),
  )
  return {survey, questions, conditions}
}
