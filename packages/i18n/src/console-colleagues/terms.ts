import type {Sentence} from '../message.ts'

/** The page about who works for the municipality. */
export interface ConsoleColleaguesTerms {
  title: string
  invite: {
    title: string
    email: string
    role: string
    send: string
    /** The letter is on its way. */
    sent: Sentence<'email'>
    problem: string
  }
  /** A link to hand on. */
  link: {
    title: string
    invitation: Sentence<'email'>
    recovery: Sentence<'email'>
    label: string
    close: string
  }
  people: {
    title: string
    you: string
    secondFactor: string
    passwordOnly: string
    role: Sentence<'email'>
    lastOwner: string
    changed: Sentence<'email' | 'role'>
    remove: Sentence<'email'>
    removeText: string
    removed: Sentence<'email'>
    leave: string
    leaveText: string
    recover: Sentence<'email'>
    recoverText: string
  }
  open: {
    title: string
    none: string
    until: Sentence<'moment'>
    letter: {none: string; sending: string; sent: string; failed: string}
    resend: Sentence<'email'>
    show: Sentence<'email'>
    takeBack: Sentence<'email'>
    takenBack: Sentence<'email'>
  }
  policy: {title: string; label: string; hint: string; first: string; on: string; off: string}
  refused: {worksHere: string; worksElsewhere: string; lastOwner: string; tooMany: string; noMail: string}
}
