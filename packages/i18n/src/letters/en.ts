import type {LetterTerms} from './terms.ts'

export const letters: LetterTerms = {
  invitation: {
    subject: 'Invitation to work with {municipality} in Saha',
    text: 'You are invited to the console in which {municipality} asks its citizens, as: {role}. This link lets you in, once:',
    week: 'It holds for seven days.',
    notExpected: 'If you do not expect this, please ignore this letter. Nothing happens without the link.',
  },
  recovery: {
    subject: 'A new password for Saha',
    text: 'Somebody has asked for a new password for this address. With this link you choose one:',
    hour: 'It holds for one hour, and once.',
    notAsked: 'If it was not you, please ignore this letter. Your password stays as it is.',
  },
}
