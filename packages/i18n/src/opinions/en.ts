import type {OpinionsTerms} from './terms.ts'

export const opinions: OpinionsTerms = {
  agree: 'Agree',
  disagree: 'Disagree',
  pass: 'Pass',
  yours: 'Your opinion of what {name} says',
  how: 'Say to each statement whether you agree. Pass if you are unsure. You can change your mind at any time, and write statements of your own.',
  kept: 'Groups of people who think alike are found in the votes, once at least 50 people have voted on seven statements. For this, your votes in this discussion are kept together under a number that nobody can trace to you, until the discussion closes. Then each vote stands alone. What is published are groups of at least 10 people.',
}
