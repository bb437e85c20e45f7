/** For tests: a table of `irbid/park-survey` in which small groups and small answers stand together. */
import type {BreakdownResult} from '@saha/contract'

export const joinedTable: BreakdownResult = {
  breakdown: 'often-by-safe',
  question: 'often',
  by: ['safe'],
  rounding: 5,
  answers: [['daily'], ['weekly', 'rarely']],
  groups: [
    {cells: [['0', '1', '2', '3', '4', '5', '6']], people: 60, counts: [40, 20]},
    {cells: [['7', '8', '9', '10']], people: 40, counts: [null, null], over90: [0]},
  ],
  independence: null,
}
