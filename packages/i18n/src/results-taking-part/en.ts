import type {EnglishForm} from '../message.ts'
import type {ResultsTakingPartTerms} from './terms.ts'

export const resultsTakingPart: ResultsTakingPartTerms<EnglishForm> = {
  honest:
    'People chose for themselves whether to answer. These figures show who is missing; they cannot tell what those who did not answer would have said.',
  columns: {
    group: 'Group',
    residents: 'Of residents',
    participants: 'Of those who took part',
    rate: 'Took part',
  },
  standing: {
    fewer: 'fewer than live here',
    alike: 'about as many as live here',
    more: 'more than live here',
  },
  source: 'Residents: {source}, {year}. Small print: the range that chance alone would allow.',
  atLeast: 'Until the survey closes, numbers of those who took part are rounded down.',
  weighted: {
    title: 'If every group had its share',
    what: 'Here each answer counts for more or less, so that the groups above are as large as among the residents. Read both columns: the first is what people said. Where people choose one of more than two answers, the one given most stands alone: all of them together would tell what small groups answered.',
    effective:
      'The {people} people who were weighted tell as much as {effective} people with equal weights (design effect {effect}).',
    bounds: 'The answer of one person counts at least {least} and at most {most} times.',
    trimmed: {one: '{n} weight was cut to these bounds.', other: '{n} weights were cut to these bounds.'},
    columns: {raw: 'As answered', weighted: 'Weighted'},
    rounded: 'Percentages are rounded to multiples of {n}, so that they tell of nobody what they answered.',
  },
  later: 'Once the survey has closed, answers weighted to the residents are shown beside the raw ones.',
  refused: 'Answers are not weighted to the residents:',
  reasons: {
    'too-few-people': 'too few people took part.',
    'empty-group': 'nobody of one of the groups took part, and weights cannot speak for nobody.',
    'small-group': 'so few people of one of the groups took part that weights would single them out.',
    'margins-differ': 'the figures of residents contradict each other.',
    'no-convergence': 'no weights fit all figures of residents at once.',
    'cells-gone': 'the figures name answers that the survey does not have.',
  },
  margin: 'It is about: {question}',
}
