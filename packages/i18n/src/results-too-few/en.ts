import type {EnglishForm} from '../message.ts'
import type {ResultsTooFewTerms} from './terms.ts'

export const resultsTooFew: ResultsTooFewTerms<EnglishForm> = {
  title: 'Results appear when enough people have answered',
  why: {
    one: 'Answers are added in groups, so that nobody can be recognised by a change in the figures.',
    other:
      'Answers are added in groups of at least {n} people, so that nobody can be recognised by a change in the figures.',
  },
  when: {
    one: 'The first results appear when two groups are complete, or when the survey closes.',
    other: 'The first results appear after {n} responses, or when the survey closes.',
  },
  closed: {
    one: 'The survey closed with too few responses to publish without somebody being recognised.',
    other:
      'The survey closed with fewer than {n} responses: the results are not published, so that nobody can be recognised.',
  },
}
