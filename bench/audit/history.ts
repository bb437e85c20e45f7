/** A made-up activity, as it grows: what is counted at each publication, and what was published. */
import type {Answers, Channel, Snapshot, Survey} from '@saha/contract'
import {countedCells, type QuestionTally} from '@saha/domain'
import {channelCells} from '@saha/domain/survey/channels'
import {randomFrom, type Random} from './random.ts'
import {randomAnswers, randomSurvey} from './random-survey.ts'
import {randomChannel, varyAnswers, varySurvey} from './vary.ts'

/** What is counted at one moment. */
export interface Counted {
  people: number
  tally: ReadonlyMap<string, QuestionTally>
  isClosed: boolean
}

/** How an activity is published; `undefined`: not at this moment. */
export type Publish = (survey: Survey, counted: Counted) => Omit<Snapshot, 'number' | 'at'> | undefined

export interface History {
  survey: Survey
  /** All that was counted and published, in order; the last one after the activity has closed. */
  published: {counted: Counted; snapshot: Snapshot}[]
  /** Whether nobody took back or changed anything. */
  grows: boolean
}

export interface HistoryOptions {
  seed: number
  /** Publications, with the last one. */
  turns: number
  publish: Publish
  /** People in the end, where that is fixed. */
  people?: number
  /** Some questions have to be answered, some may be declined, some forms come on paper or to a desk. */
  isVaried?: boolean
  /** Papers come in piles that are all alike, and fewer than ten people are left when the activity closes. */
  isUneven?: boolean
}

interface Form {
  answers: Answers
  channel: Channel
}

function randomForm(random: Random, survey: Survey, apart: Random | undefined): Form {
  if (!apart) return {answers: randomAnswers(random, survey), channel: 'web'}
  const channel = randomChannel(apart)
  for (;;) {
    const answers = varyAnswers(apart, survey, randomAnswers(random, survey))
    if (answers) return {answers, channel}
  }
}

/** One data set: the same seed, the same survey and people, however it is published. */
export function makeHistory({
  seed,
  turns,
  publish,
  people,
  isVaried = false,
  isUneven = false,
}: HistoryOptions): History {
  const random = randomFrom(seed)
  // Apart, so that the rest of a data set is the same whether it is varied or not.
  const apart = randomFrom(seed + 1_000_000)
  const uneven = randomFrom(seed + 2_000_000)
  const plain = randomSurvey(random)
  const survey = isVaried ? varySurvey(apart, plain) : plain
  const grows = random.fraction() < 0.6
  const batch = people === undefined ? random.pick([12, 15, 25, 60]) : Math.ceil(people / turns)
  const tally = new Map<string, Map<string, number>>()
  const add = ({answers, channel}: Form, by: 1 | -1) => {
    const counted = [...countedCells(survey, answers), ...channelCells(channel)]
    for (const {question, cell, by: weight = 1} of counted) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + by * weight))
    }
  }
  const forms: Form[] = []
  const published: History['published'] = []
  for (let turn = 1; turn <= turns; turn++) {
    const sendForm = (form: Form) => {
      forms.push(form)
      add(form, 1)
    }
    const nextForm = () => randomForm(random, survey, isVaried ? apart : undefined)
    // A publication holds ten changes or more; the last one all that are left.
    const isLast = isUneven && turn === turns
    const some = people === undefined ? random.whole(10, batch) : Math.min(batch, people - forms.length)
    const sent = isLast ? uneven.whole(0, 9) : some
    for (let at = 0; at < sent; at++) sendForm(nextForm())
    if (isUneven && !isLast && uneven.fraction() < 0.3) {
      const paper: Form = {...nextForm(), channel: 'paper'}
      for (let at = uneven.whole(5, 30); at > 0; at--) sendForm(paper)
    }
    for (let gone = grows ? 0 : random.whole(0, 4); gone > 0; gone--) {
      const [form] = forms.splice(random.whole(0, forms.length - 1), 1)
      if (form) add(form, -1)
    }
    const counted = {
      people: forms.length,
      tally: new Map([...tally].map(([question, cells]) => [question, new Map(cells)])),
      isClosed: turn === turns,
    }
    const counts = publish(survey, counted)
    if (!counts) continue
    const snapshot = {number: published.length + 1, at: '2026-06-01T00:00:00Z', ...counts}
    published.push({counted, snapshot})
  }
  return {survey, published, grows}
}
