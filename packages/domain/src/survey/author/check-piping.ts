import type {Text} from '@saha/contract'
import {isPipeable, pipedIn} from '../pipe.ts'
import {isAnswerable} from '../questions.ts'
import {finding, type PathFinding} from './path-finding.ts'
import type {PlacedQuestion, SurveyPlan} from './survey-plan.ts'

/** Texts that name a question in braces whose answer is not there yet, or is never words. */
export function checkPiping({questions}: SurveyPlan): PathFinding[] {
  return [...questions.values()].flatMap((placed) => {
    const wanted = new Set(textsOf(placed).flatMap(pipedIn))
    return [...wanted].flatMap((id) => {
      const source = questions.get(id)
      if (!source || isReady(source, placed)) return []
      return [finding(placed.path, 'piped-too-early', id, placed.question.id)]
    })
  })
}

function isReady(source: PlacedQuestion, {place}: PlacedQuestion): boolean {
  return source.place < place && isAnswerable(source.question) && isPipeable(source.question)
}

function textsOf({question}: PlacedQuestion): Text[] {
  const texts =
    question.type === 'information'
      ? [question.title, question.text]
      : [question.text, question.hint, question.background?.title, question.background?.text]
  return texts.filter((text) => text !== undefined)
}
