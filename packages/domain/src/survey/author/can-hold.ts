/**
 * Whether some answers make a condition hold: a search through sample answers, question by question, that leaves a
 * way as soon as it is lost. It looks at no more than a fixed number of ways, and says so when that was not enough.
 */
import type {Answer, Condition, SimpleCondition} from '@saha/contract'
import {comparisonsIn, simpleHolds} from '../conditions.ts'
import {isAnswerable, isRequired} from '../questions.ts'
import {sampleAnswers} from './sample-answers.ts'
import type {PlacedCondition, PlacedQuestion, SurveyPlan} from './survey-plan.ts'

/** `unknown`: the search was given up. */
export type Verdict = 'yes' | 'no' | 'unknown'

/** Ways that may still be looked at, over all searches that share it. */
export interface Patience {
  left: number
}

/** Questions of one search, and ways through them. */
const mostQuestions = 12
const mostWays = 2_000

type Known = ReadonlyMap<string, Answer | undefined>

interface Variable {
  placed: PlacedQuestion
  samples: readonly (Answer | undefined)[]
}

/**
 * Whether all of some conditions can hold together in one place of a survey: an answer is only there when its question
 * is shown, and is surely there when it is required, shown to everybody and asked on a page that has been left.
 *
 * @param place where the conditions are asked.
 */
export function canHold(
  plan: SurveyPlan,
  place: PlacedCondition,
  conditions: readonly Condition[],
  patience: Patience,
): Verdict {
  const variables = variablesOf(plan, conditions)
  if (!variables) return 'unknown'
  const ways = {left: Math.min(mostWays, patience.left)}
  const granted = ways.left
  const order = variables.toSorted((a, b) => a.placed.place - b.placed.place)
  const known = new Map<string, Answer | undefined>()
  const isPossible = () =>
    conditions.every((condition) => truthOf(condition, known) !== false) &&
    order.every(({placed}) => agrees(plan, place, placed, known))
  const verdict = search(order, 0, known, isPossible, ways)
  patience.left -= granted - ways.left
  return verdict
}

function search(
  order: readonly Variable[],
  at: number,
  known: Map<string, Answer | undefined>,
  isPossible: () => boolean,
  ways: Patience,
): Verdict {
  const variable = order[at]
  if (!variable) return 'yes'
  const {id} = variable.placed.question
  for (const sample of variable.samples) {
    if (ways.left <= 0) return 'unknown'
    ways.left -= 1
    known.set(id, sample)
    const verdict = isPossible() ? search(order, at + 1, known, isPossible, ways) : 'no'
    if (verdict !== 'no') return verdict
  }
  known.delete(id)
  return 'no'
}

/** `undefined` while answers that it needs are not known. */
function truthOf(condition: Condition, known: Known): boolean | undefined {
  if ('question' in condition) {
    if (!known.has(condition.question)) return undefined
    return simpleHolds(condition, known.get(condition.question))
  }
  if ('not' in condition) {
    const truth = truthOf(condition.not, known)
    return truth === undefined ? undefined : !truth
  }
  const decisive = 'any' in condition
  const truths = ('any' in condition ? condition.any : condition.all).map((inner) => truthOf(inner, known))
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

// Whether what is known of one answer agrees with when its question is shown.
function agrees(plan: SurveyPlan, place: PlacedCondition, placed: PlacedQuestion, known: Known): boolean {
  const {question, page} = placed
  if (!known.has(question.id)) return true
  const shown = truthOfAll(showing(plan, placed), known)
  if (known.get(question.id) !== undefined) return shown !== false
  const mayBeSkipped = plan.survey.pages.slice(0, page).some(({next}) => next)
  const isPassed = page < place.page || (page === place.page && place.decides === 'jump')
  const isSure = shown === true && isPassed && !mayBeSkipped
  return !(isSure && isAnswerable(question) && isRequired(question))
}

function truthOfAll(conditions: readonly Condition[], known: Known): boolean | undefined {
  return truthOf({all: [...conditions]}, known)
}

function showing({survey}: SurveyPlan, {question, page}: PlacedQuestion): Condition[] {
  return [survey.pages[page]?.showIf, question.showIf].filter((condition) => condition !== undefined)
}

// The questions of the conditions, then those on which it depends whether these are shown, as far as there is room.
// What is left out makes more seem possible, never less.
function variablesOf(plan: SurveyPlan, conditions: readonly Condition[]): Variable[] | undefined {
  const found = new Map<string, PlacedQuestion>()
  const comparisons: SimpleCondition[] = []
  let wanted = conditions.flatMap(comparisonsIn)
  while (wanted.length > 0) {
    const fresh = new Map<string, PlacedQuestion>()
    for (const {question} of wanted) {
      const placed = plan.questions.get(question)
      if (placed && !found.has(question)) fresh.set(question, placed)
    }
    comparisons.push(...wanted)
    if (found.size + fresh.size > mostQuestions) {
      if (found.size === 0) return undefined
      break
    }
    for (const [id, placed] of fresh) found.set(id, placed)
    wanted = [...fresh.values()].flatMap((placed) => showing(plan, placed).flatMap(comparisonsIn))
  }
  const variables = [...found.values()].map((placed) => variableOf(placed, comparisons))
  return variables.every((variable) => variable !== undefined) ? variables : undefined
}

function variableOf(placed: PlacedQuestion, comparisons: readonly SimpleCondition[]): Variable | undefined {
  if (!isAnswerable(placed.question)) return undefined
  const {id} = placed.question
  const samples = sampleAnswers(
    placed.question,
    comparisons.filter(({question}) => question === id),
  )
  return samples && {placed, samples}
}
