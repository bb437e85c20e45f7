import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The page about one's own account. */
export interface ConsoleAccountTerms<Form extends PluralForm = 'other'> {
  title: string
  /** The municipality lets nobody in with a password alone. */
  wantsMore: {title: string; text: string}
  /** Asks for the present password before something is changed. */
  present: {title: string; label: string; go: string; signInAgain: string}
  password: {title: string; text: string; none: string; change: string}
  codes: {
    title: string
    text: string
    off: string
    on: string
    left: Counted<Form>
    start: string
    renew: string
    end: string
    ended: string
    scan: string
    picture: string
    type: string
    code: string
    codeHint: string
    confirm: string
    confirmed: string
    wrongCode: string
    backup: {title: string; text: string; kept: string; copy: string}
  }
  passkeys: {
    title: string
    text: string
    none: string
    since: Sentence<'day'>
    add: string
    name: string
    nameHint: string
    rename: Sentence<'name'>
    remove: Sentence<'name'>
    removed: string
    added: string
    renamed: string
    save: string
    /** The browser made none, or its owner changed their mind. */
    notMade: string
    unsupported: string
  }
  sessions: {
    title: string
    text: string
    since: Sentence<'day'>
    isThis: string
    end: Sentence<'day'>
    ended: string
    endOthers: string
    othersEnded: string
  }
}
