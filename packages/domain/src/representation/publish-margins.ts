import type {Population, PopulationMargin, QuestionResult, RepresentationMargin} from '@saha/contract'
import {sum} from '../results/groups.ts'

/**
 * How many of each group took part, out of what is published of the questions and of nothing else.
 *
 * @param questions as they are published.
 * @returns one entry for each margin whose question is among them, in the order of the margins.
 */
export function publishMargins(
  {margins}: Population,
  questions: readonly QuestionResult[],
): RepresentationMargin[] {
  const results = new Map(questions.map((result) => [result.question, result]))
  return margins.flatMap((margin) => {
    const result = results.get(margin.question)
    return result ? [publishMargin(margin, result)] : []
  })
}

function publishMargin(
  {question, source, year, groups}: PopulationMargin,
  {people, cells}: QuestionResult,
): RepresentationMargin {
  const counts = new Map(cells.map(({cell, count}) => [cell, count]))
  const together = (of: readonly string[]) => sum(of.map((cell) => counts.get(cell) ?? null))
  const shown = groups.map(({people: population, ...group}) => ({
    ...group,
    population,
    participants: together(group.cells),
  }))
  const named = new Set(groups.flatMap((group) => group.cells))
  const others = sum(cells.filter(({cell}) => !named.has(cell)).map(({count}) => count))
  const counted = sum(shown.map(({participants}) => participants))
  // Who answered something else is known, or nobody did: the groups are the rest of all who answered.
  const rest = people === null || others === null ? null : people - others
  return {question, source, year, groups: shown, participants: counted ?? rest}
}
