/** Triggers of SurveyJS that end the survey or skip to a later question, as jumps of the page that decides. */
import type {Account} from '../account.ts'
import type {Expression} from '../conditions/expression.ts'
import {ExpressionProblem} from '../conditions/expression.ts'
import {readSurveyJsExpression} from '../conditions/read-surveyjs-expression.ts'
import {ownWords} from '../own-words.ts'
import type {DraftJump, DraftPage} from '../survey-draft.ts'
import type {JsonPart} from './json-part.ts'
import {readWords} from './read-words.ts'
import type {TextReader} from '../text-reader.ts'

/** The pages with the jumps that triggers say. Other triggers are accounted for. */
export function withJumps(
  pages: readonly DraftPage[],
  survey: JsonPart,
  texts: TextReader,
  account: Account,
): DraftPage[] {
  const ends = survey.parts('completedHtmlOnCondition')
  const jumps = new Map<number, DraftJump[]>()
  for (const trigger of survey.parts('triggers')) {
    const placed = readTrigger(trigger, pages, ends, texts)
    if (!placed) account.add('jump-not-carried', trigger.path, trigger.string('type'))
    else jumps.set(placed.page, [...(jumps.get(placed.page) ?? []), placed.jump])
  }
  const said = new Set(
    [...jumps.values()].flat().flatMap(({condition, to}) => ('end' in to ? [condition.source] : [])),
  )
  for (const end of ends)
    if (!said.has(end.string('expression')))
      account.add('unknown-property', end.path, 'completedHtmlOnCondition')
  return pages.map((page, at) => ({...page, jumps: jumps.get(at) ?? []}))
}

function readTrigger(
  trigger: JsonPart,
  pages: readonly DraftPage[],
  ends: readonly JsonPart[],
  texts: TextReader,
): {page: number; jump: DraftJump} | undefined {
  const type = trigger.string('type')
  const source = trigger.string('expression')
  const page = lastPageOf(source, pages)
  if (page === -1 || (type !== 'complete' && type !== 'skip')) return undefined
  const condition = {source, where: trigger.at('expression')}
  if (type === 'complete') {
    const words = ends.find((end) => end.string('expression') === source)
    const end = words && readWords(texts, words.get('html'), words.at('html'), 'complete', true)
    return {page, jump: {condition, to: {end: end ?? ownWords('ended', texts.languages)}}}
  }
  const target = trigger.string('gotoName')
  const found =
    pages.find(({questions}) => questions[0]?.name === target) ?? pages.find(({name}) => name === target)
  return found && {page, jump: {condition, to: {page: found.id}}}
}

// The page of the last question that the condition asks for: only then is it decided.
function lastPageOf(source: string, pages: readonly DraftPage[]): number {
  const names = namesIn(source)
  const places = [...names].map((name) =>
    pages.findIndex(({questions}) => questions.some((one) => one.name === name || one.rows.has(name))),
  )
  return places.length === 0 || places.includes(-1) ? -1 : Math.max(...places)
}

function namesIn(source: string): ReadonlySet<string> {
  try {
    return new Set(referencesOf(readSurveyJsExpression(source)))
  } catch (error) {
    if (error instanceof ExpressionProblem) return new Set()
    throw error
  }
}

function referencesOf(expression: Expression): string[] {
  switch (expression.is) {
    case 'all':
    case 'any':
      return expression.parts.flatMap(referencesOf)
    case 'not':
      return referencesOf(expression.part)
    case 'always':
      return []
    default:
      return [expression.of.name]
  }
}
