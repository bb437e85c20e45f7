/** Ways to publish: ours, and two that must be caught. */
import type {QuestionResult} from '@saha/contract'
import {
  CHANNELS,
  cellsOf,
  answerableQuestions,
  publishBreakdowns,
  publishChannels,
  publishOpenSurvey,
  publishSurvey,
} from '@saha/domain'
import {ANSWERED, DECLINED, UNASKED} from '@saha/domain/survey/counted-cell'
import type {Counted, History, Publish} from './history.ts'

const smallest = 10

/** As the server publishes. */
export const asPublished: Publish = (survey, {people, tally, isClosed}) => {
  const counts = isClosed
    ? {people, ...channelsIn(people, tally), questions: publishSurvey(survey, people, tally, smallest)}
    : publishOpenSurvey(survey, people, tally, smallest)
  if (!counts || people < smallest) return undefined
  const step = isClosed ? 1 : smallest
  const told = {people, tally, results: counts.questions, smallest}
  const breakdowns = isClosed ? publishBreakdowns(survey, told) : undefined
  return {step, ...counts, ...(breakdowns && {breakdowns})}
}

function channelsIn(people: number, tally: Counted['tally']) {
  const channels = publishChannels(people, tally.get(CHANNELS) ?? new Map(), smallest)
  return channels === undefined ? {} : {channels}
}

/** Exact counts at each publication, small ones withheld with others, as one might think was enough. */
export const naiveLive: Publish = (survey, counted) => asPublished(survey, {...counted, isClosed: true})

/** Small counts withheld in the end, and nothing beside them. */
export const naiveWithholding: Publish = (survey, counted) => {
  if (!counted.isClosed) return asPublished(survey, counted)
  const {people, tally} = counted
  return {
    step: 1,
    people,
    questions: answerableQuestions(survey).map((question) =>
      bareResult(question, survey, counted, tally.get(question.id) ?? new Map()),
    ),
  }
}

function bareResult(
  question: Parameters<typeof cellsOf>[0],
  survey: Parameters<Publish>[0],
  {people}: Counted,
  cells: ReadonlyMap<string, number>,
): QuestionResult {
  const bare = (count: number) => (count > 0 && count < smallest ? null : count)
  const [answered = 0, declined = 0, unasked = 0] = [ANSWERED, DECLINED, UNASKED].map(
    (cell) => cells.get(cell) ?? 0,
  )
  return {
    question: question.id,
    people: bare(answered),
    declined: bare(declined),
    unanswered: bare(people - answered - declined - unasked),
    unasked: bare(unasked),
    cells: cellsOf(question, survey.map).map((cell) => ({cell, count: bare(cells.get(cell) ?? 0)})),
  }
}

const lines: ReadonlySet<string> = new Set(['single', 'scale', 'rating', 'number', 'date', 'place'])

/** Whether something is withheld with nothing beside it: everybody else, subtracted from all, gives it away. */
export function withholdsAlone({survey, published}: History): boolean {
  const last = published.at(-1)?.snapshot
  return answerableQuestions(survey).some(({id, type}) => {
    const result = last?.questions.find(({question}) => question === id)
    if (!result || !lines.has(type) || result.unasked === null) return false
    const counts = [result.declined, result.unanswered, ...result.cells.map(({count}) => count)]
    return counts.filter((count) => count === null).length === 1
  })
}
