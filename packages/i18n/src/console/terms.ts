import type {ActivityState, StaffActivity} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the console says to staff, beside the common terms. Kept apart from `Terms`: no citizen's page loads it. */
export interface ConsoleTerms<Form extends PluralForm = 'other'> {
  /** The application, as in the title of its window. */
  name: string
  chooseLanguage: string
  toContent: string
  /** Opens the navigation on narrow screens. */
  menu: string
  /** Leaves a dialog without doing anything. */
  cancel: string
  /** Pages, as the navigation names them. */
  pages: Record<PageName, string>
  /** Above pages of the navigation that belong together. */
  groups: Record<'work' | 'people' | 'town' | 'server', string>
  /** No page of that name, or none for this person. */
  noPage: {title: string; text: string; home: string}
  /** Why the server refused what somebody wanted to do, where a page has no words of its own for it. */
  refusals: RefusalTerms
  /** Our fault. */
  broken: {title: string; text: string}
  signIn: SignInTerms
  trouble: TroubleTerms<Form>
  account: AccountTerms
  password: PasswordTerms
  consultations: ConsultationTerms<Form>
  paste: PasteTerms
  downloads: DownloadTerms<Form>
}

/** Pages of the console, by their word in its address. */
export type PageName =
  | 'start'
  | 'consultations'
  | 'building'
  | 'embed'
  | 'moderation'
  | 'answers'
  | 'texts'
  | 'outcomes'
  | 'report'
  | 'population'
  | 'reconciliation'
  | 'events'
  | 'entry'
  | 'invitations'
  | 'colleagues'
  | 'log'
  | 'retention'
  | 'municipality'
  | 'server'
  | 'account'

/** By the code of the refusal; `other` for the rest. */
export interface RefusalTerms {
  unreachable: string
  'not-found': string
  'not-allowed': string
  'origin-not-allowed': string
  'changed-meanwhile': string
  invalid: string
  'too-large': string
  'too-many-tries': string
  busy: string
  other: string
}

/** The page where staff sign in. */
export interface SignInTerms {
  title: string
  email: string
  password: string
  send: string
  sending: string
  /** Somebody signed out on purpose. */
  signedOut: string
  /** The session ran out, or was ended elsewhere. */
  ended: string
  forgotten: string
  /** `command` is typed on the server. */
  askForPassword: Sentence<'command'>
  /** Where letters can be sent. */
  sendLink: string
  /** Whether anybody has the address, nobody learns. */
  linkSent: string
  passkey: string
  /** The browser found none, or its owner changed their mind. */
  noPasskey: string
  provider: Sentence<'name'>
  code: {title: string; label: string; hint: string; send: string; back: string}
}

/** Why signing in or changing a password did not work, and what to do. */
export interface TroubleTerms<Form extends PluralForm> {
  title: string
  wrongSignIn: string
  wrongPassword: string
  wrongCode: string
  /** It took too long, or there were too many wrong codes. */
  signInAgain: string
  wrongPasskey: string
  providerFailed: string
  /** Before one of the two waits. */
  tooManyTries: string
  waitSeconds: Counted<Form>
  waitMinutes: Counted<Form>
  unreachable: string
  busy: string
  /** The page was opened at another address than the server's own. */
  foreignAddress: string
  /** The page came over http: the browser would not keep the session. */
  notSecure: string
  /** The browser took the password but kept no cookie. */
  notKept: string
  unknown: string
}

/** Who is signed in, and the way out. */
export interface AccountTerms {
  signedInAs: string
  changePassword: string
  signOut: string
  /** The password is still one that somebody else has seen. */
  stillGiven: string
  choosePassword: string
  passwordChanged: string
}

/** Changing one’s password. */
export interface PasswordTerms {
  title: string
  current: string
  next: string
  hint: Sentence<'n'>
  tooShort: Sentence<'n'>
  missing: string
  /** Beside a field whose characters are hidden. */
  show: string
  hide: string
  save: string
  saving: string
  cancel: string
}

/** Consultations and their activities. */
export interface ConsultationTerms<Form extends PluralForm> {
  title: string
  municipality: string
  /** No municipality, or none that this person works for. */
  noEmployer: string
  /** None yet. */
  none: string
  state: Record<ActivityState | 'draft', string>
  /** The whole opening window, on the reader's clock. */
  window: Sentence<'from' | 'to'>
  survey: string
  comments: string
  ideas: string
  event: string
  /** Begins a consultation. */
  begin: string
  /** Goes on with one. */
  edit: Sentence<'title'>
  people: Counted<Form>
  /** Under the number of people. */
  published: Sentence<'moment'>
  notPublished: string
}

/** Copies what is to be pasted elsewhere. */
export interface PasteTerms {
  copy: string
  copied: string
  /** The browser would not copy: the text is marked instead. */
  copyYourself: string
}

/** Downloading responses, and who did. */
export interface DownloadTerms<Form extends PluralForm> {
  /** What is downloaded, by the kind of activity. */
  titles: Record<StaffActivity['kind'], string>
  /** That small groups and single answers are visible in the file, and nowhere else. */
  careful: {title: string; single: string; recorded: string; keep: string}
  format: {title: string; csv: string; xlsx: string; json: string; geojson: string}
  shape: {title: string; wide: string; long: string}
  labels: {title: string; ids: string; words: Sentence<'language'>}
  freeText: string
  freeTextHint: string
  reason: {title: string; hint: string; missing: Counted<Form>}
  send: string
  /** While the file is on its way. */
  sending: string
  saved: Sentence<'name'>
  trouble: {
    notAllowed: string
    tooWide: string
    /** Of a file of places: there are none, or they were left out. */
    noPlaces: string
    busy: string
    tooMany: string
    unreachable: string
    unknown: string
  }
  /** Files that are too large to be waited for. */
  large: {
    title: string
    /** That they go on by themselves, and are deleted after a day. */
    hint: string
    ordered: string
    waiting: string
    running: Sentence<'written' | 'of'>
    done: Sentence<'megabytes'>
    failed: string
    until: Sentence<'moment'>
    fetch: string
    remove: string
    stop: string
  }
  past: {
    title: string
    none: string
    unreadable: string
    /** One line of the record. */
    entry: Sentence<'moment' | 'email'>
    withoutFreeText: string
  }
}
