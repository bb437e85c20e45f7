import type {Answer, AnswerProblemCode, PhotoQuestion} from '@saha/contract'

/** Whether an answer is upload ids, each once. Whether the photos exist, only the server knows. */
export function checkPhoto({most = 1}: PhotoQuestion, answer: Answer): AnswerProblemCode | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return 'wrong-type'
  if (!answer.every((id) => /^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/.test(id))) return 'wrong-type'
  if (new Set(answer).size < answer.length) return 'repeated'
  return answer.length > most ? 'too-many' : undefined
}
