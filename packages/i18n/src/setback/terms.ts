import type {Level, RefusalCode} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/**
 * What elements say when there is nothing to fill in: their text is fetched only then. What is said without a
 * network is not here.
 */
export interface SetbackTerms<Form extends PluralForm = 'other'> {
  /** For the webmaster. Names the tag, the attribute and what was expected. */
  misconfigured: {
    title: string
    forWebmaster: string
    missing: Sentence<'tag' | 'attribute' | 'example'>
    wrong: Sentence<'tag' | 'attribute' | 'value' | 'example'>
    unknownActivity: Sentence<'server' | 'value'>
    unknownMunicipality: Sentence<'server' | 'value'>
    unknownQuestion: Sentence<'value'>
    unknownBreakdown: Sentence<'value'>
    /** A kind of question that the element does not have. */
    cannotShow: Sentence<'value'>
    originNotAllowed: Sentence<'municipality' | 'origin'>
  }
  notYetOpen: {title: string; text: Sentence<'moment'>}
  closed: {title: string; text: Sentence<'moment'>}
  /** This browser has sent the survey before. */
  answered: {
    title: string
    again: string
    /** Instead of `again` where one browser, or one invitation, has one response: what can be done now. */
    once: Record<Exclude<Level, 'open'>, string>
  }
  /** Opens answers that have arrived before. */
  withReceipt: string
  /** Where one browser has one response, and this one cannot remember whether it has sent it. */
  forgetful: string
  /** Too much arrives from one network: answers wait, and are sent by themselves. */
  crowded: {title: string; kept: string; notKept: string}
  refused: {
    title: string
    /** What happened and what to do now, in two short sentences. */
    because: Record<Exclude<RefusalCode, 'answered-already'>, string>
    /** Instead of `title` and reason when another response of this browser is stored. */
    already: {title: string; text: Record<Exclude<Level, 'open'>, Sentence<'day'>>; now: string}
    /** Instead of `title` when a group is full; the author says why. */
    full: string
    notStored: string
    /** It lay in this browser for longer than the server remembers keys. */
    tooOld: string
    /** After every reason: nothing typed is lost. */
    nothingLost: string
    backToForm: string
  }
  /** The questions changed meanwhile. `n` answers still fit. */
  changed: Counted<Form>
}
