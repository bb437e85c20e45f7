/** What people of a made-up town think of one question. */
import type {
  Answer,
  AnswerableQuestion,
  ContactQuestion,
  MatrixQuestion,
  MunicipalMap,
  MultipleQuestion,
  SharesQuestion,
} from '@saha/contract'
import {rangeOf} from '@saha/domain/survey/kinds/numbers'
import {DAY, dayOf, writtenDay} from '@saha/domain/text/days'
import {placesOn} from './places.ts'

/** From 0 (included) to 1 (not included). */
export type Random = () => number

/** Options of such names are chosen rarely, whatever the question. */
const rare = /^(none|nothing|other|undecided|unsure|unknown)$/

/** Draws one answer after the other; `undefined` for what nobody in a made-up town has: words, photos. */
export function opinionOn(
  question: AnswerableQuestion,
  random: Random,
  map?: MunicipalMap,
): () => Answer | undefined {
  switch (question.type) {
    case 'single':
      return choiceOf(question.options, random)
    case 'multiple':
      return ticksOf(question, random)
    case 'ranking': {
      const next = orderOf(question.options, random)
      return () => next().slice(0, question.most)
    }
    case 'matrix':
      return rowsOf(question, random)
    case 'scale':
    case 'rating': {
      const {min, max} = rangeOf(question)
      const weights = leaning(Array<number>(max - min + 1).fill(1), random)
      return () => min + pick(weights, random)
    }
    case 'number': {
      // Most give small numbers, a few large ones.
      const unit = 10 ** (question.decimals ?? 0)
      const span = Math.min(question.max - question.min, 60)
      return () => Math.round((question.min + span * random() * random()) * unit) / unit
    }
    case 'shares':
      return sharesOf(question, random)
    case 'date': {
      const first = Date.parse(question.min ?? '2020-01-01')
      const last = question.max === undefined ? first + 365 * DAY : Date.parse(question.max)
      return () => writtenDay(dayOf(first + random() * (last - first)))
    }
    case 'consent':
      return () => true
    case 'contact':
      return contactOf(question, random)
    case 'place':
      return placesOn(question, map, random)
    case 'short-text':
    case 'long-text':
    case 'photo':
      return () => undefined
  }
}

/** One in four leaves a way to be reached, or everybody where it is required: addresses and numbers of nobody. */
function contactOf({by, required}: ContactQuestion, random: Random): () => string | undefined {
  return () => {
    const number = 10_000 + Math.floor(random() * 90_000)
    if (!required && random() >= 0.25) return undefined
    return by === 'email' ? `resident-${number}@example.org` : `02000${number}`
  }
}

interface Named {
  id: string
}

function choiceOf(options: readonly Named[], random: Random): () => string | undefined {
  const weights = leaning(
    options.map(({id}) => (rare.test(id) ? 0.2 : 1)),
    random,
  )
  return () => options[pick(weights, random)]?.id
}

function ticksOf({options, atLeast = 1, atMost = options.length}: MultipleQuestion, random: Random) {
  const chances = options.map(({id}) => (rare.test(id) ? 0.08 : 0.15 + random() * 0.5))
  const together = options.filter(({exclusive}) => !exclusive)
  return () => {
    const ticked = options.filter((_, position) => random() < (chances[position] ?? 0))
    const alone = ticked.find(({exclusive}) => exclusive)
    if (alone) return [alone.id]
    const others = together.filter((option) => !ticked.includes(option))
    const chosen = [...ticked, ...others.slice(0, Math.max(0, atLeast - ticked.length))]
    return chosen.slice(0, atMost).map(({id}) => id)
  }
}

/** Orders in which what most people like tends to come first. */
function orderOf(options: readonly Named[], random: Random): () => string[] {
  const liking = leaning(
    options.map(() => 1),
    random,
  )
  return () =>
    options
      .map(({id}, position) => ({id, mood: random() * (liking[position] ?? 0)}))
      .sort((a, b) => b.mood - a.mood)
      .map(({id}) => id)
}

function rowsOf({rows, columns, multiple}: MatrixQuestion, random: Random) {
  const choices = rows.map(({id}) => ({id, next: choiceOf(columns, random)}))
  return () => {
    const chosen = choices.map(({id, next}) => [id, next() ?? ''] as const)
    return Object.fromEntries(chosen.map(([row, column]) => [row, multiple ? [column] : column]))
  }
}

function sharesOf({options, total}: SharesQuestion, random: Random): () => Record<string, number> {
  const next = orderOf(options, random)
  return () => {
    const shares: Record<string, number> = {}
    let left = total
    for (const id of next().slice(0, 3)) {
      shares[id] = Math.ceil(left / 2)
      left -= shares[id]
    }
    const [first = ''] = Object.keys(shares)
    return {...shares, [first]: (shares[first] ?? 0) + left}
  }
}

/** Weights that rise to one option and fall again, so that neighbouring options are liked alike. */
function leaning(base: readonly number[], random: Random): number[] {
  const peak = (0.2 + random() * 0.6) * (base.length - 1)
  const width = Math.max(1, base.length / 3)
  return base.map((weight, position) => weight * (0.15 + Math.exp(-(((position - peak) / width) ** 2))))
}

function pick(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => (left -= weight) < 0)
  return found === -1 ? weights.length - 1 : found
}
