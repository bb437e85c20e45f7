import type {EnglishForm} from '../message.ts'
import type {ResultsKindsTerms} from './terms.ts'

export const resultsKinds: ResultsKindsTerms<EnglishForm> = {
  place: 'Place {place}',
  points: 'Points',
  whyPoints:
    'Points add up all places (Borda’s count): 100% means that everybody put it first, 0% that everybody put it last or left it out.',
  first: 'First choice',
  allPlaces: 'All places, option by option',
  firstChoices:
    'Shown are first choices alone: the other places hold so few people that some might be recognised.',
  average: 'Average',
  averages:
    'Averages are over everybody who answered this question. People are those who gave the option anything.',
  map: 'Map: {question}. Its figures are in the tables.',
  squares: 'The map in figures',
  square: 'Column {column} from the west, row {row} from the north',
  shown: {
    one: 'The map shows squares in which somebody marked something. A line counts at its middle, an area at its centre.',
    other:
      'The map shows squares in which at least {n} people marked something. A line counts at its middle, an area at its centre.',
  },
  unavailable: 'The map could not be loaded. Its figures are in the tables.',
}
