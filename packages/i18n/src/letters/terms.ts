import type {Sentence} from '../message.ts'

/** Letters to staff. Each holds a link, in a line of its own after the text. */
export interface LetterTerms {
  invitation: {
    subject: Sentence<'municipality'>
    text: Sentence<'municipality' | 'role'>
    /** How long the link holds. */
    week: string
    notExpected: string
  }
  recovery: {
    subject: string
    text: string
    /** How long the link holds. */
    hour: string
    notAsked: string
  }
}
