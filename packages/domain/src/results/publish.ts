import type {AnswerableQuestion, QuestionResult, Survey} from '@saha/contract'
import {ANSWERED, cellsOf, DECLINED} from '../survey/cells.ts'
import {answerableQuestions} from '../survey/questions.ts'
import {withholdLine, withholdWithin} from './withhold.ts'

/** People per cell of one question, as counted. Absent cells hold nobody. */
export type QuestionTally = ReadonlyMap<string, number>

/**
 * What may be published of a survey: every shown count is 0 or at least `smallest`, and no subtraction of shown
 * counts gives a smaller group.
 *
 * @param people responses counted, at least `smallest`: the caller publishes nothing before that.
 * @param tally question id to its cells.
 * @param smallest smallest group of people to publish (at least 1).
 * @returns one entry per question that can be answered, in the order of the survey.
 */
export function publishSurvey(
  survey: Survey,
  people: number,
  tally: ReadonlyMap<string, QuestionTally>,
  smallest: number,
): QuestionResult[] {
  return answerableQuestions(survey).map((question) =>
    publishQuestion(question, people, tally.get(question.id) ?? new Map(), smallest),
  )
}

function publishQuestion(
  question: AnswerableQuestion,
  people: number,
  tally: QuestionTally,
  smallest: number,
): QuestionResult {
  const answered = tally.get(ANSWERED) ?? 0
  const declined = tally.get(DECLINED) ?? 0
  const unanswered = people - answered - declined
  const cells = cellsOf(question)
  const counts = cells.map((cell) => tally.get(cell) ?? 0)
  const overlap = question.type === 'multiple'
  const isLine = cells.length > 0 && !overlap

  const line = withholdLine([...(isLine ? counts : [answered]), declined, unanswered], smallest)
  const shownUnanswered = line.at(-1) ?? null
  const shownDeclined = line.at(-2) ?? null
  const shownCells = overlap ? publishTicks(question, tally, {people, answered}, smallest) : line.slice(0, -2)
  return {
    question: question.id,
    people: isLine ? sumOf(shownCells, people, shownDeclined, shownUnanswered) : (line[0] ?? null),
    declined: shownDeclined,
    unanswered: shownUnanswered,
    cells: cells.map((cell, position) => ({cell, count: shownCells[position] ?? null})),
  }
}

// Ticks overlap, so each stands against the groups around it: all people, those who answered, and, because an
// exclusive option is ticked alone, those who ticked something else.
function publishTicks(
  question: AnswerableQuestion & {type: 'multiple'},
  tally: QuestionTally,
  {people, answered}: {people: number; answered: number},
  smallest: number,
): (number | null)[] {
  const ticks = question.options.map(({id, exclusive}) => ({count: tally.get(id) ?? 0, exclusive}))
  const alone = ticks.reduce((sum, {count, exclusive}) => sum + (exclusive ? count : 0), 0)
  return ticks.map(({count, exclusive}) =>
    withholdWithin(count, [people, answered, ...(exclusive ? [] : [answered - alone])], smallest),
  )
}

// People who answered follow from the shown cells, or from the two other groups; otherwise they would give one away.
function sumOf(
  cells: readonly (number | null)[],
  people: number,
  declined: number | null,
  unanswered: number | null,
): number | null {
  if (declined !== null && unanswered !== null) return people - declined - unanswered
  return cells.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}
