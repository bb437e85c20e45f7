import type {Answers, Rule, Survey} from '@saha/contract'
import {compares} from './conditions.ts'
import {ownAnswer} from './own-answer.ts'
import {questionsIn} from './questions.ts'

/**
 * Rules between two answers that these answers break. A rule waits until both are there; days compare with days,
 * numbers with numbers.
 *
 * @param answers of questions that are shown.
 * @returns question id to rule id: each rule at the later one of its two questions, the first broken rule of each.
 */
export function brokenRules({pages, rules = []}: Survey, answers: Answers): Map<string, string> {
  const broken = rules.filter((rule) => isBroken(rule, answers))
  if (broken.length === 0) return new Map()
  const places = new Map(questionsIn({pages}).map(({id}, place) => [id, place]))
  const placeOf = (question: string) => places.get(question) ?? -1
  const found = new Map<string, string>()
  for (const {id, left, right} of broken) {
    const question = placeOf(left) > placeOf(right) ? left : right
    if (!found.has(question)) found.set(question, id)
  }
  return found
}

function isBroken({left, is, right}: Rule, answers: Answers): boolean {
  const [one, other] = [ownAnswer(answers, left), ownAnswer(answers, right)]
  if (typeof one === 'number' && typeof other === 'number') return !compares(one, is, other)
  if (typeof one === 'string' && typeof other === 'string') return !compares(one, is, other)
  return false
}
