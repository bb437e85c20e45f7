import type {AnswerableQuestion} from '@saha/contract'

/** Whose figures are more than a list of answers. */
export const isRarer = ({type}: AnswerableQuestion): boolean =>
  type === 'ranking' || type === 'matrix' || type === 'shares' || type === 'place'
