import type {AnswerableQuestion, Breakdown, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {canBeParted, canPart, countGroups} from '../survey/breakdown-plan.ts'
import {cellsOf} from '../survey/cells.ts'
import {answerableQuestions} from '../survey/questions.ts'
import type {DefinitionFinding} from './finding.ts'

/**
 * Whether the breakdowns of a survey can be made, read and published.
 *
 * Two tables over the same questions are one table. A coarser table beside a finer one (visits by age beside visits by
 * age and district) is refused as well: it would tell the sums of what the finer one withholds, and the finer one gives
 * whoever wants the coarser table all of its cells to add up.
 *
 * @param path of the survey in its file.
 */
export function checkBreakdowns(survey: Survey, path: string): DefinitionFinding[] {
  const {breakdowns = []} = survey
  const questions = new Map(answerableQuestions(survey).map((question) => [question.id, question]))
  return breakdowns.flatMap((breakdown, at) => {
    const place = `${path}.breakdowns[${at}]`
    const findings = [
      ...checkParted(breakdown, questions, place),
      ...checkParting(breakdown, questions, place),
      ...checkOthers(breakdown, at, breakdowns, place),
    ]
    return findings.length > 0 ? findings : checkSize(breakdown, questions, survey, place)
  })
}

type Questions = ReadonlyMap<string, AnswerableQuestion>

const known = 'the id of a question that can be answered'

function checkParted({question}: Breakdown, questions: Questions, path: string): DefinitionFinding[] {
  const asked = questions.get(question)
  if (!asked) return [{path: `${path}.question`, expected: known}]
  if (canBeParted(asked)) return []
  return [
    {
      path: `${path}.question`,
      expected: 'a question of choices, a scale, a rating, a number, a place, or a date by month or year',
    },
  ]
}

function checkParting({question, by}: Breakdown, questions: Questions, path: string): DefinitionFinding[] {
  return by.flatMap((id, at) => {
    const asked = questions.get(id)
    const place = `${path}.by[${at}]`
    if (!asked) return [{path: place, expected: known}]
    if (id === question || by.indexOf(id) < at)
      return [{path: place, expected: 'each question of a breakdown once'}]
    if (canPart(asked)) return []
    return [
      {
        path: place,
        expected:
          'a question that puts everybody into one group: one choice, a scale, a rating, a number or a place',
      },
    ]
  })
}

// What decides is which questions a table is made of: which of them stands at its side changes none of its numbers.
function checkOthers(
  breakdown: Breakdown,
  at: number,
  all: readonly Breakdown[],
  path: string,
): DefinitionFinding[] {
  const own = questionsOf(breakdown)
  const others = all.map(questionsOf)
  const isWithin = (other: readonly string[]) => own.every((question) => other.includes(question))
  if (others.slice(0, at).some((other) => other.length === own.length && isWithin(other)))
    return [{path, expected: 'a table of other questions than those before'}]
  return others.some((other) => other.length > own.length && isWithin(other))
    ? [
        {
          path,
          expected:
            'no table whose questions are all in a finer one: their difference would single people out',
        },
      ]
    : []
}

function questionsOf({question, by}: Breakdown): string[] {
  return [question, ...by]
}

function checkSize(
  {question, by}: Breakdown,
  questions: Questions,
  {map}: Survey,
  path: string,
): DefinitionFinding[] {
  const asked = questions.get(question)
  const groups = countGroups(
    by.flatMap((id) => questions.get(id) ?? []),
    map,
  )
  if (groups > limits.breakdownGroups)
    return [{path: `${path}.by`, expected: `at most ${limits.breakdownGroups} groups, not ${groups}`}]
  const counts = groups * (asked ? cellsOf(asked, map).length : 0)
  return counts > limits.breakdownCounts
    ? [{path, expected: `at most ${limits.breakdownCounts} counts in one table, not ${counts}`}]
    : []
}
