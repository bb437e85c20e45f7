/** Ranking: option ids in the citizen's order. Counted per option and position. */
import type {Answer, AnswerProblemCode, RankingQuestion} from '@saha/contract'

/** Whether an answer places options, each once: all of them, or up to `most`. */
export function checkRanking(question: RankingQuestion, answer: Answer): AnswerProblemCode | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return 'wrong-type'
  const known = new Set(question.options.map(({id}) => id))
  if (answer.some((id) => !known.has(id))) return 'unknown-option'
  if (new Set(answer).size < answer.length) return 'repeated'
  if (question.most !== undefined) return answer.length > question.most ? 'too-many' : undefined
  return answer.length < known.size ? 'too-few' : undefined
}

/** How many positions there are. */
export function positionsOf({options, most = options.length}: RankingQuestion): number {
  return Math.min(most, options.length)
}

/** Name of the cell of an option at a position, 1 for the first. */
export function rankingCell(option: string, position: number): string {
  return `${option}@${position}`
}

/** Every option at every position, option by option. */
export function rankingCells(question: RankingQuestion): string[] {
  const positions = Array.from({length: positionsOf(question)}, (_, at) => at + 1)
  return question.options.flatMap(({id}) => positions.map((position) => rankingCell(id, position)))
}

/** The cells that an order adds to. */
export function rankingHits(answer: Answer): string[] {
  return Array.isArray(answer) ? answer.map((option, at) => rankingCell(option, at + 1)) : []
}
