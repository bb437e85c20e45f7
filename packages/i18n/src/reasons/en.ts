import type {ReasonsTerms} from './terms.ts'

export const reasons: ReasonsTerms = {
  spam: 'spam',
  insult: 'insult',
  hatred: 'hatred',
  'personal-data': 'personal data',
  'off-topic': 'off topic',
  unlawful: 'unlawful',
  duplicate: 'duplicate',
  other: 'another reason',
}
