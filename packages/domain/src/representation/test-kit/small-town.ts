/** A small town with two margins, and people who answered there. */
import type {Answers, Population, Survey} from '@saha/contract'
import {countedCells} from '../../survey/cells.ts'
import {publishSurvey} from '../../results/publish.ts'
import {groupFinder} from '../margin-groups.ts'
import {publishRepresentation, type PublishedBeside, type Weighed} from '../publish-representation.ts'
import {weighPatterns, type Pattern} from '../weigh-people.ts'

const choice = (id: string, ...options: string[]) => ({
  id,
  type: 'single' as const,
  text: {en: id},
  mayDecline: true as const,
  options: options.map((option) => ({id: option, text: {en: option}})),
})

export const townSurvey: Survey = {
  pages: [
    {
      id: 'all',
      questions: [
        choice('sex', 'woman', 'man'),
        choice('district', 'north', 'south', 'hills', 'elsewhere'),
        choice('park', 'yes', 'no'),
        {id: 'why', type: 'long-text', text: {en: 'why'}},
      ],
    },
  ],
}

const source = {en: 'Department of Statistics'}

export const townPopulation: Population = {
  margins: [
    {
      question: 'sex',
      source,
      year: 2025,
      groups: [
        {cells: ['woman'], people: 50_000},
        {cells: ['man'], people: 50_000},
      ],
    },
    {
      question: 'district',
      source,
      year: 2024,
      groups: [
        {cells: ['north'], people: 40_000},
        {cells: ['south', 'hills'], name: {en: 'South and hills'}, people: 58_000},
      ],
    },
  ],
}

/** So many people with the same answers. */
export type Crowd = readonly [people: number, answers: Answers]

/** What is published when these people have answered and the survey has closed. */
export function publishTown(
  crowds: readonly Crowd[],
  population = townPopulation,
  more: Partial<PublishedBeside> = {},
) {
  const survey = more.survey ?? townSurvey
  const find = groupFinder(population)
  const counted = crowds.map(([people, answers]) => ({people, cells: countedCells(survey, answers)}))
  const patterns: Pattern[] = counted.map(({people, cells}) => ({people, groups: find(cells)}))
  const outcome = weighPatterns(population, patterns)
  const add = (weightOf: (at: number) => number) => {
    const tally = new Map<string, Map<string, number>>()
    for (const [at, {people, cells}] of counted.entries())
      for (const {question, cell} of cells) {
        const own = tally.get(question) ?? new Map<string, number>()
        tally.set(question, own.set(cell, (own.get(cell) ?? 0) + people * weightOf(at)))
      }
    return tally
  }
  const people = crowds.reduce((sum, [some]) => sum + some, 0)
  const weighed: Weighed = {
    patterns,
    outcome,
    tally: outcome.is === 'weighted' ? add((at) => outcome.weights[at] ?? 0) : new Map(),
  }
  const questions = publishSurvey(
    survey,
    people,
    add(() => 1),
    10,
  )
  return publishRepresentation(
    population,
    {survey, people, questions, breakdowns: [], smallest: 10, ...more},
    weighed,
  )
}
