import type {ConsoleLookTerms} from '../console-look/terms.ts'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The page about the municipality itself. */
export interface ConsoleMunicipalityTerms<Form extends PluralForm = 'other'> {
  title: string
  save: string
  saved: string
  refused: {invalid: string; inUse: string; noMap: string; busy: string}
  name: {title: string; label: string; languages: string; languagesHint: string}
  sites: {
    title: string
    text: string
    label: string
    hint: string
    none: string
    /** Lets frames of the server stand on all websites. */
    everywhere: string
    everywhereHint: string
    /** While it does. */
    anySite: string
    problem: Sentence<'line'>
  }
  look: {title: string; text: string}
  style: ConsoleLookTerms
  categories: {
    title: string
    text: string
    id: string
    idHint: string
    label: string
    add: string
    remove: string
    used: string
  }
  statuses: {
    title: string
    text: string
    label: string
    meaning: string
    stage: string
    stages: Record<'open' | 'accepted' | 'done' | 'declined', string>
    needsReason: string
    up: Sentence<'name'>
    down: Sentence<'name'>
    add: string
    remove: Sentence<'name'>
    used: string
    fresh: string
  }
  map: {
    title: string
    text: string
    none: string
    districts: Counted<Form>
    choose: string
    send: string
    done: Counted<Form>
  }
  everything: {
    title: string
    text: string
    send: string
    sending: string
    reason: string
    reasonHint: string
    tooShort: string
    done: string
  }
  erasing: {
    heading: string
    open: string
    title: Sentence<'name'>
    text: string
    label: string
    yes: string
    tooShort: string
    wrong: string
  }
}
