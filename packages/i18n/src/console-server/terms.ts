import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The page for those who run the server. */
export interface ConsoleServerTerms<Form extends PluralForm = 'other'> {
  title: string
  intro: string
  health: {
    title: string
    well: string
    ailments: Record<'stopping' | 'stalled' | 'store' | 'migrations' | 'other', string>
    store: string
    sqlite: string
    postgres: string
    size: string
    disk: string
    left: Sentence<'free' | 'all'>
    queue: string
    waiting: Counted<Form>
    backup: string
    backupOf: Sentence<'moment' | 'size'>
    noBackup: string
    /** Told as something that has to be done. */
    oldBackup: Counted<Form>
    neverBackup: string
    mail: string
    mailOn: string
    mailOff: string
    version: string
    clock: string
  }
  hosted: {title: string; consultations: Counted<Form>; staff: Counted<Form>; drop: Sentence<'name'>}
  administrators: {title: string; hint: string}
  make: {
    title: string
    id: string
    idHint: string
    languages: string
    languagesHint: string
    name: string
    owner: string
    ownerHint: string
    send: string
    incomplete: string
    link: Sentence<'email'>
    linkLabel: string
    taken: string
  }
  erasing: {
    title: Sentence<'name'>
    text: string
    label: string
    yes: string
    tooShort: string
    wrong: string
    done: string
  }
}
