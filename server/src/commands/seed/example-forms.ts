import type {Answer, AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain'
import {randomFrom} from './random.ts'

/** How often, from 0 to 1, people answer what they may leave out, and say that they would rather not. */
const answersOptional = 0.9
const declines = 0.05

/** Options of such names are chosen rarely, whatever the question. */
const rare = /^(none|nothing|other|undecided|unsure|unknown)$/

/**
 * Made-up answers to a survey, as a town might give them: opinions lean to one side, most people answer most
 * questions, few write. The same survey and number of people give the same answers.
 */
export function exampleForms(survey: Survey, people: number): Answers[] {
  const questions = answerableQuestions(survey).map((question, position) => answerer(question, position + 1))
  return Array.from({length: people}, () => {
    const given = questions.flatMap(({id, next}) => {
      const answer = next()
      return answer === undefined ? [] : [[id, answer] as const]
    })
    return Object.fromEntries(given)
  })
}

function answerer(question: AnswerableQuestion, seed: number) {
  const random = randomFrom(seed)
  const give = opinionOn(question, random)
  return {
    id: question.id,
    next: (): Answer | undefined => {
      if (question.mayDecline && random() < declines) return null
      if (!question.required && random() > answersOptional) return undefined
      return give()
    },
  }
}

function opinionOn(question: AnswerableQuestion, random: () => number): () => Answer | undefined {
  switch (question.type) {
    case 'single': {
      const weights = leaning(
        question.options.map(({id}) => (rare.test(id) ? 0.2 : 1)),
        random,
      )
      return () => question.options[pick(weights, random)]?.id
    }
    case 'multiple':
      return ticksOf(question.options, random)
    case 'scale': {
      const values = Array.from({length: question.to - question.from + 1}, (_, step) => question.from + step)
      const weights = leaning(
        values.map(() => 1),
        random,
      )
      return () => values[pick(weights, random)]
    }
    case 'number': {
      // Most give small numbers, a few large ones.
      const unit = 10 ** (question.decimals ?? 0)
      const span = Math.min(question.max - question.min, 60)
      return () => Math.round((question.min + span * random() * random()) * unit) / unit
    }
    case 'short-text':
    case 'long-text':
      return () => undefined
  }
}

function ticksOf(options: readonly {id: string; exclusive?: boolean | undefined}[], random: () => number) {
  const chances = options.map(({id}) => (rare.test(id) ? 0.08 : 0.15 + random() * 0.5))
  return () => {
    const ticked = options.filter((_, position) => random() < (chances[position] ?? 0))
    const alone = ticked.find(({exclusive}) => exclusive)
    if (alone) return [alone.id]
    const chosen = ticked.length > 0 ? ticked : options.slice(0, 1)
    return chosen.map(({id}) => id)
  }
}

/** Weights that rise to one option and fall again, so that neighbouring options are liked alike. */
function leaning(base: readonly number[], random: () => number): number[] {
  const peak = (0.2 + random() * 0.6) * (base.length - 1)
  const width = Math.max(1, base.length / 3)
  return base.map((weight, position) => weight * (0.15 + Math.exp(-(((position - peak) / width) ** 2))))
}

function pick(weights: readonly number[], random: () => number): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => (left -= weight) < 0)
  return found === -1 ? weights.length - 1 : found
}
