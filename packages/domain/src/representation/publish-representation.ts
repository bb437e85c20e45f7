import {limits} from '@saha/contract/limits'
import type {
  BreakdownResult,
  Population,
  QuestionResult,
  Representation,
  RepresentationMargin,
  Survey,
  Weighting,
} from '@saha/contract'
import type {QuestionTally} from '../results/groups.ts'
import {differingTotal} from '../statistics/raking.ts'
import {weightCost} from '../statistics/design-effect.ts'
import {checkPopulation} from './check-population.ts'
import {openness, reachOf, roundings} from './coarse-shares.ts'
import {publishMargins} from './publish-margins.ts'
import {weightBounds, type Pattern, type WeighedPatterns} from './weigh-people.ts'
import {weightQuestions} from './weighted-questions.ts'

/** Everybody who answered, weighted. */
export interface Weighed {
  patterns: readonly Pattern[]
  outcome: WeighedPatterns
  /** Question id to its cells: weights of the people in them. Empty when `outcome` is a refusal. */
  tally: ReadonlyMap<string, QuestionTally>
}

/** What is published of a survey besides, at the same moment. */
export interface PublishedBeside {
  survey: Survey
  /** Everybody who answered. */
  people: number
  questions: readonly QuestionResult[]
  breakdowns: readonly BreakdownResult[]
  /** Smallest group of people to publish. */
  smallest: number
}

/**
 * Who took part, held against who lives there, as it is published.
 *
 * @param weighed everybody, once the survey has closed; absent before.
 * @returns `undefined` where no margin is of a question that the survey has.
 */
export function publishRepresentation(
  population: Population,
  beside: PublishedBeside,
  weighed?: Weighed,
): Representation | undefined {
  const faults = checkPopulation(beside.survey, population)
  const faulty = new Set(faults.map(({margin}) => margin))
  const fitting = population.margins.filter((_, at) => !faulty.has(at))
  const margins = publishMargins({margins: fitting}, beside.questions)
  if (margins.length === 0) return undefined
  if (!weighed) return {margins}
  const [gone] = faulty
  const missing = gone === undefined ? undefined : population.margins[gone]?.question
  if (missing !== undefined) return {margins, weighting: {is: 'refused', why: 'cells-gone', margin: missing}}
  return {margins, weighting: refusalOf(margins, beside.people) ?? publishWeights(margins, beside, weighed)}
}

/**
 * Why people are not weighted, as far as it follows from what is published; `undefined` when nothing stands in the way.
 */
function refusalOf(
  margins: readonly RepresentationMargin[],
  people: number,
): Extract<Weighting, {is: 'refused'}> | undefined {
  if (people < limits.fewestWeighted) return {is: 'refused', why: 'too-few-people'}
  for (const {question: margin, groups} of margins) {
    const group = groups.findIndex(({participants}) => participants === null || participants === 0)
    if (group < 0) continue
    const why = groups[group]?.participants === 0 ? 'empty-group' : 'small-group'
    return {is: 'refused', why, margin, group}
  }
  const totals = margins.map(({groups}) => groups.reduce((sum, {population}) => sum + population, 0))
  const different = margins[differingTotal(totals, limits.marginsApart / 100)]
  return different && {is: 'refused', why: 'margins-differ', margin: different.question}
}

function publishWeights(
  margins: readonly RepresentationMargin[],
  {survey, people, questions, breakdowns, smallest}: PublishedBeside,
  {patterns, outcome, tally}: Weighed,
): Weighting {
  // Of weights alone this is left: what else may be refused has been, out of what is published.
  if (outcome.is === 'refused') return {is: 'refused', why: 'no-convergence'}
  const reach = reachOf(patterns, outcome.weights)
  if (openness(reach.spread, people, smallest) > Math.max(...roundings))
    return {is: 'refused', why: 'too-few-people'}
  const masses = patterns.map((pattern) => pattern.people)
  const {designEffect, effective} = weightCost(outcome.weights, masses)
  return {
    is: 'weighted',
    people,
    effective: Math.max(1, Math.floor(effective)),
    designEffect: hundredths(designEffect),
    least: hundredths(reach.lightest(1)),
    most: hundredths(reach.heaviest(1)),
    trimmed: outcome.trimmed > 0 && outcome.trimmed < smallest ? null : outcome.trimmed,
    bounds: weightBounds,
    questions: weightQuestions({survey, questions, breakdowns, margins, tally, reach, smallest}),
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
