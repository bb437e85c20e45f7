import type {AnswerableQuestion, CellCount, MunicipalMap, QuestionResult, Survey} from '@saha/contract'
import {cellsOf} from '../survey/cells.ts'
import {hasPaths} from '../survey/paths.ts'
import {answerableQuestions} from '../survey/questions.ts'
import {decidingFor, givesGroupAway} from './branches.ts'
import {groupsOf, withholdGroups, type Groups, type QuestionTally, type ShownLine} from './groups.ts'
import {publishMatrix} from './publish-matrix.ts'
import {publishRanking} from './publish-ranking.ts'
import {publishShares} from './publish-shares.ts'
import {publishSquares} from './publish-squares.ts'
import {publishTicks} from './publish-ticks.ts'

export type {QuestionTally} from './groups.ts'

/**
 * What may be published of a survey: every shown count is 0 or at least `smallest`, and no subtraction of shown
 * counts gives a smaller group.
 *
 * @param people responses counted, at least `smallest`: the caller publishes nothing before that.
 * @param tally question id to its cells.
 * @param smallest smallest group of people to publish (at least 1).
 * @returns one entry per question that can be answered, in the order of the survey. `unasked` is there only where some
 *   answers lead past some question. A question whose branch would give a small group away is withheld as a whole.
 */
export function publishSurvey(
  survey: Survey,
  people: number,
  tally: ReadonlyMap<string, QuestionTally>,
  smallest: number,
): QuestionResult[] {
  return [...publishInOrder(survey, people, tally, smallest).results.values()]
}

/** Questions whose branch would give a small group away: ids. Parameters as of `publishSurvey`. */
export function branchesWithheld(
  survey: Survey,
  people: number,
  tally: ReadonlyMap<string, QuestionTally>,
  smallest: number,
): ReadonlySet<string> {
  return hasPaths(survey) ? publishInOrder(survey, people, tally, smallest).hidden : new Set()
}

// Of a branch it matters what is published of the questions before it.
function publishInOrder(
  survey: Survey,
  people: number,
  tally: ReadonlyMap<string, QuestionTally>,
  smallest: number,
): {results: Map<string, QuestionResult>; hidden: Set<string>} {
  const mayBeUnasked = hasPaths(survey)
  const results = new Map<string, QuestionResult>()
  const hidden = new Set<string>()
  const asked = new Map<string, {people: number; deciding: ReadonlySet<string>}>()
  for (const question of answerableQuestions(survey)) {
    const counts = tally.get(question.id) ?? new Map()
    const groups = groupsOf(people, counts)
    const deciding = groups.unasked > 0 ? decidingFor(survey, question.id) : undefined
    const before = {survey, tally, results, asked, smallest}
    if (deciding && givesGroupAway(before, deciding, groups)) hidden.add(question.id)
    else if (deciding) asked.set(question.id, {people: people - groups.unasked, deciding: deciding.questions})
    const {line, ...counted} = publishQuestion(question, survey.map, counts, groups, smallest)
    const result = {
      question: question.id,
      people: line.people,
      declined: line.declined,
      unanswered: line.unanswered,
      ...(mayBeUnasked ? {unasked: line.unasked} : {}),
      ...counted,
    }
    results.set(question.id, hidden.has(question.id) ? withheldResult(result) : result)
  }
  return {results, hidden}
}

/** The result of a question of which nothing is told. */
export function withheldResult(result: QuestionResult): QuestionResult {
  const withheld = ({cell, mean}: CellCount) => ({cell, count: null, ...(mean !== undefined && {mean: null})})
  return {
    question: result.question,
    people: null,
    declined: null,
    unanswered: null,
    unasked: null,
    cells: result.cells.map(withheld),
  }
}

function publishQuestion(
  question: AnswerableQuestion,
  map: MunicipalMap | undefined,
  tally: QuestionTally,
  groups: Groups,
  smallest: number,
): {line: ShownLine} & Pick<QuestionResult, 'cells' | 'squares'> {
  const names = cellsOf(question, map)
  const counts = names.map((cell) => tally.get(cell) ?? 0)
  const named = (shown: readonly (number | null)[]) =>
    names.map((cell, position) => ({cell, count: shown[position] ?? null}))
  const line = withholdGroups(groups, [groups.answered], smallest)
  switch (question.type) {
    case 'multiple':
      return {line, cells: named(publishTicks(question, tally, groups, smallest))}
    case 'matrix':
      return {line, cells: named(publishMatrix(question, tally, groups, line, smallest))}
    case 'shares':
      return {line, cells: publishShares(question, tally, groups, smallest)}
    case 'ranking': {
      const ranking = publishRanking(question, tally, groups, smallest)
      return {line: ranking, cells: named(ranking.cells)}
    }
    default: {
      if (names.length === 0) return {line, cells: []}
      const whole = withholdGroups(groups, counts, smallest)
      const cells = named(whole.cells)
      if (question.type !== 'place' || !question.bounds) return {line: whole, cells}
      return {line: whole, cells, squares: publishSquares(tally, cells, smallest)}
    }
  }
}
