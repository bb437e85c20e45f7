import type {ProposalRulesTerms} from './terms.ts'

export const proposalRules: ProposalRulesTerms = {
  usual:
    'One idea at a time, so that each can be supported and answered for itself. Say plainly what should change. No advertising, no insults, and nothing private about yourself or others. If an idea is hidden, its author learns why and can object.',
  problems: {
    heading: 'Give your idea a title.',
    headingUnseen: 'The title holds only characters that nobody can see.',
    headingLong: 'The title is too long.',
    text: 'Write what your idea is.',
    unseen: 'The text holds only characters that nobody can see.',
    long: 'The text is too long.',
    category: 'Choose what it is about.',
    parts: 'A part of the form has not been loaded. Wait a moment, or load it again.',
  },
}
