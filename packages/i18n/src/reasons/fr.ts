import type {ReasonsTerms} from './terms.ts'

export const reasons: ReasonsTerms = {
  spam: 'publicité indésirable',
  insult: 'insulte',
  hatred: 'haine',
  'personal-data': 'données personnelles',
  'off-topic': 'hors sujet',
  unlawful: 'contraire à la loi',
  duplicate: 'doublon',
  other: 'autre motif',
}
