/** Everybody who answered a survey, weighted to the population: read from the stored responses once it has closed. */
import type {Answers, Population, Survey} from '@saha/contract'
import {
  countedCells,
  groupFinder,
  hasPaths,
  isAnswerable,
  weighPatterns,
  type Pattern,
  type Weighed,
} from '@saha/domain'
import {setImmediate} from 'node:timers/promises'
import type {Store} from '../../storage/open.ts'

/** Responses that are read in one go: a few milliseconds, between which requests are answered. */
const atOnce = 250

/** What is weighted. */
export interface WeighingNeeds {
  db: Store
  /** Number of the survey. */
  activity: number
  survey: Survey
  population: Population
  /** Ends the work when it is aborted: by an error with this name. */
  signal: AbortSignal
}

/**
 * Goes through all responses twice: to count people who belong to the same groups, and to add up their weights by what they
 * answered. In memory are only groups and sums, never responses.
 */
export async function weighResponses(needs: WeighingNeeds): Promise<Weighed> {
  const {survey, population} = needs
  const find = groupFinder(population)
  const margins = new Set(population.margins.map(({question}) => question))
  const ofMargins = narrowed(survey, (id) => margins.has(id))
  const patterns = new Map<string, Pattern & {at: number}>()
  const patternOf = (answers: Answers) => find(countedCells(ofMargins, answers))
  for await (const answers of readAnswers(needs)) {
    const groups = patternOf(answers)
    const key = groups.join(' ')
    const known = patterns.get(key)
    if (known) known.people += 1
    else patterns.set(key, {at: patterns.size, people: 1, groups})
  }
  const found = [...patterns.values()]
  const outcome = weighPatterns(population, found)
  const tally = new Map<string, Map<string, number>>()
  if (outcome.is === 'refused') return {patterns: found, outcome, tally}
  const ofOthers = narrowed(survey, (id) => !margins.has(id))
  for await (const answers of readAnswers(needs)) {
    const weight = outcome.weights[patterns.get(patternOf(answers).join(' '))?.at ?? -1] ?? 0
    for (const {question, cell} of countedCells(ofOthers, answers)) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + weight))
    }
  }
  return {patterns: found, outcome, tally}
}

// Counting all questions to learn of two would take most of the time; where answers lead past others, all are needed.
function narrowed(survey: Survey, isMeant: (question: string) => boolean): Survey {
  if (hasPaths(survey)) return survey
  const questions = survey.pages
    .flatMap((page) => page.questions)
    .filter((question) => isAnswerable(question) && isMeant(question.id))
  return {pages: [{id: 'all', questions}], ...(survey.map && {map: survey.map})}
}

async function* readAnswers({db, activity, signal}: WeighingNeeds): AsyncGenerator<Answers> {
  let last = ''
  for (;;) {
    signal.throwIfAborted()
    const rows = await db
      .selectFrom('survey_response')
      .select(['id', 'answers'])
      .where('activity', '=', activity)
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute()
    for (const {answers} of rows) yield JSON.parse(answers)
    last = rows.at(-1)?.id ?? last
    if (rows.length < atOnce) return
    await setImmediate()
  }
}
