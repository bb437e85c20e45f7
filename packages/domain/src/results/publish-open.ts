/**
 * What is published while an activity is open. Every count of people is rounded down to a multiple of a step: exact
 * counts, published after every few answers, would tell what those few said. 0 stands for fewer than the step, so that
 * nothing has to be withheld beside it; only of a ranking, first choices alone are told, because its rows and columns tell
 * of each other. Numbers of people as a whole are lower bounds: they are lowered so far that, whatever is published later,
 * nobody can work out from them that a count is more than it is told to be.
 */
import type {
  AnswerableQuestion,
  CellCount,
  ChannelCounts,
  QuestionResult,
  SquareCount,
  Survey,
} from '@saha/contract'
import {cellsOf} from '../survey/cells.ts'
import {CHANNELS} from '../survey/channels.ts'
import {ON_MAP} from '../survey/kinds/place-names.ts'
import {readSquareCell} from '../survey/kinds/place-cells.ts'
import {shareSum} from '../survey/kinds/shares.ts'
import {hasPaths} from '../survey/paths.ts'
import {answerableQuestions} from '../survey/questions.ts'
import {groupsOf, type Groups, type QuestionTally} from './groups.ts'
import {linesOf, mostTogether, withinGroups, type Line, type Told} from './open-lines.ts'
import {branchesWithheld, withheldResult} from './publish.ts'
import {leastByChannel, roundDown} from './rounding.ts'

/** Counts of an open activity. */
export interface OpenCounts {
  /** A multiple of the step. */
  people: number
  /** Absent where nobody, or fewer than the step, came on other ways than the web. */
  channels?: ChannelCounts
  questions: QuestionResult[]
}

/** Averages of shares are told, while a survey is open, as multiples of this part of the total. */
const meanStep = 0.05

/**
 * @param people responses counted.
 * @param tally question id to its cells.
 * @param step multiple to which counts of people are rounded down (at least 2): the smallest group.
 * @returns `undefined` while there are too few people for any number to be told. Counts that would tell more of others
 *   are withheld until the next time: of as few questions as possible, and never of all.
 */
export function publishOpenSurvey(
  survey: Survey,
  people: number,
  tally: ReadonlyMap<string, QuestionTally>,
  step: number,
): OpenCounts | undefined {
  const questions = answerableQuestions(survey)
  const withheld = branchesWithheld(survey, people, tally, step)
  const tallied = (id: string) => tally.get(id) ?? new Map<string, number>()
  const parts = questions
    .filter(({id}) => !withheld.has(id))
    .map((question) => partOf(survey, question, people, tallied(question.id), step))
  const channels = channelsOf(people, tallied(CHANNELS))
  const beside = [channels.assisted, channels.paper]
  // By which ways people came is told every time, also in the account of where everything went.
  const ways = withinGroups(beside, people, step)
  const most = Math.min(step - 1, ways.room, people - step)
  // Whatever is told with room for any count tells nothing of those before either, however many there have been.
  const roomy = mostTogether(parts, step - 1, most)
  const isMost = countedIn(roomy.told) * 2 >= countedIn(parts)
  const {told, need} = isMost ? roomy : mostTogether(parts, ways.need, most)
  if (told.length === 0) return undefined
  const shown = roundDown(people - need, step)
  return {
    people: shown,
    ...(beside.some((count) => count >= step) && {channels: leastByChannel(channels, shown, step)}),
    questions: questions.map((question) => {
      const part = told.find((one) => one.question === question.id)
      const counts = tallied(question.id)
      return openResult(survey, question, part, groupsOf(people, counts), need, counts, step)
    }),
  }
}

/** What is told of a question. */
interface Part extends Told {
  question: string
  /** Its lines that can be told together. */
  lines: readonly Line[]
  /** What these need of people who answered. */
  needOfAnswered: number
  /** How many people beside those who answered are left untold. */
  untoldBeside: number
  /** Whether its answers are counted. Of words it is not told how many gave none. */
  isCounted: boolean
}

/** Questions whose answers are counted: words are told at any time. */
function countedIn(parts: readonly Part[]): number {
  return parts.filter(({isCounted}) => isCounted).length
}

/** What can be told of a question. Where answers are not counted, how many gave none would tell how many there are. */
function partOf(
  {map}: Survey,
  question: AnswerableQuestion,
  people: number,
  tally: QuestionTally,
  step: number,
): Part {
  const {answered, declined, unanswered, unasked} = groupsOf(people, tally)
  const lines = mostTogether(linesOf(question, map, tally, answered, step), 0, step - 1)
  const isCounted = lines.told.some(({cells}) => cells.length > 0)
  const told = isCounted ? [declined, unasked, unanswered] : [declined, unasked]
  const beside = withinGroups(told, people - answered, step)
  return {
    question: question.id,
    lines: lines.told,
    needOfAnswered: lines.need,
    untoldBeside: beside.room,
    isCounted,
    need: Math.max(lines.need, beside.need),
    room: Math.min(...lines.told.map(({room}) => room)) + beside.room,
  }
}

/**
 * People who answered, as "at least": so many fewer that whatever the counts told together need goes unnoticed, among
 * those who answered and among all.
 */
function leastAnswered(
  {needOfAnswered, untoldBeside}: Part,
  answered: number,
  need: number,
  step: number,
): number {
  return roundDown(answered - Math.max(needOfAnswered, need - untoldBeside), step)
}

function openResult(
  survey: Survey,
  question: AnswerableQuestion,
  part: Part | undefined,
  groups: Groups,
  need: number,
  tally: QuestionTally,
  step: number,
): QuestionResult {
  const down = (count: number) => roundDown(count, step)
  const isTold = new Set(part?.lines.flatMap(({cells}) => cells))
  const cells = cellsOf(question, survey.map).map((cell) => ({
    cell,
    count: isTold.has(cell) ? down(tally.get(cell) ?? 0) : null,
  }))
  const result = {
    question: question.id,
    people: part ? leastAnswered(part, groups.answered, need, step) : null,
    declined: down(groups.declined),
    unanswered: part?.isCounted ? down(groups.unanswered) : null,
    ...(hasPaths(survey) && {unasked: down(groups.unasked)}),
    cells: question.type === 'shares' ? withMeans(cells, question.total, tally, groups) : cells,
    ...(question.type === 'place' && question.bounds && {squares: openSquares(tally, cells, step)}),
  }
  return part ? result : withheldResult(result)
}

// Where few gave to an option, its average would count them, and so would what all others leave of the total.
function withMeans(
  cells: readonly CellCount[],
  total: number,
  tally: QuestionTally,
  {answered}: Groups,
): CellCount[] {
  const isTold = cells.every(({count}) => count !== null && count > 0)
  return cells.map(({cell, count}) => {
    const share = (tally.get(shareSum(cell)) ?? 0) / answered / total
    const rounded = Math.round(share / meanStep) * meanStep
    return {cell, count, mean: isTold ? Number((rounded * total).toFixed(3)) : null}
  })
}

function openSquares(tally: QuestionTally, shown: readonly {cell: string}[], step: number): SquareCount[] {
  const squares = [...tally].flatMap(([cell, count]) => {
    const square = readSquareCell(cell)
    return square && count >= step ? [{...square, count}] : []
  })
  return shown.flatMap(({cell}) =>
    squares
      .filter(({part}) => part === cell)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({column, row, count}) => ({
        column,
        row,
        ...(cell !== ON_MAP && {district: cell}),
        count: roundDown(count, step),
      })),
  )
}

function channelsOf(people: number, counted: QuestionTally): ChannelCounts {
  const [assisted, paper] = [counted.get('assisted') ?? 0, counted.get('paper') ?? 0]
  return {web: people - assisted - paper, assisted, paper}
}
