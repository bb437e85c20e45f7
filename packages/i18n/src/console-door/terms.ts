import type {Sentence} from '../message.ts'

/** Pages to which a link or the provider leads somebody who is not in yet. */
export interface ConsoleDoorTerms {
  invitation: {
    title: string
    text: Sentence<'municipality' | 'role'>
    email: string
    choose: string
    join: string
    joining: string
    /** The address signs in here already. */
    known: string
    otherPerson: string
  }
  recovery: {title: string; text: string; choose: string; done: string}
  provider: {title: string; waiting: string; failed: string; notInvited: string}
  gone: {title: string; text: string}
  toSignIn: string
  tooShort: Sentence<'n'>
  hint: Sentence<'n'>
}
