import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What is said of tags, place, photos and further fields of an idea in the making. Fetched with its form. */
export interface ProposalPartsTerms<Form extends PluralForm = 'other'> {
  /** The empty choice of the list of categories. */
  none: string
  optional: string
  tags: {
    title: string
    hint: string
    add: string
    /** Beside each one. */
    remove: Sentence<'tag'>
    added: Sentence<'tag'>
    removed: Sentence<'tag'>
    /** It was there before, however it is written. */
    merged: Sentence<'tag'>
    /** No more can be added. */
    full: Counted<Form>
  }
  /** The question for the place, and who sees it. */
  place: {title: string; hint: string}
  photos: {
    title: string
    /** Who sees them. */
    public: string
    /** Asks what a photo shows. */
    alt: string
    altHint: string
    another: string
  }
  /** Above further fields, and that their answers are public. */
  fields: {title: string; public: string}
}
