import type {NumberQuestion} from '@saha/contract'

/** Numbers from `from` (included) to `to` (not included, but for the last band). */
export interface Band {
  from: number
  to: number
  isLast: boolean
}

/** The bands in which the answers to a number question are counted, rising. */
export function bandsOf(question: NumberQuestion): Band[] {
  const starts = [question.min, ...(question.bands ?? evenStarts(question))]
  return starts.map((from, position) => ({
    from,
    to: starts[position + 1] ?? question.max,
    isLast: position === starts.length - 1,
  }))
}

function evenStarts({min, max, decimals = 0}: NumberQuestion): number[] {
  const unit = 10 ** decimals
  const values = Math.round((max - min) * unit) + 1
  const width = Math.ceil(values / Math.min(values, 10))
  const starts: number[] = []
  for (let value = width; value < values; value += width)
    starts.push(Number((min + value / unit).toFixed(decimals)))
  return starts
}
