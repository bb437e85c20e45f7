import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What only surveys with photos, or with pictures of options, say. */
export interface PictureTerms<Form extends PluralForm = 'other'> {
  photo: {
    /** On the button that opens the device's own choice of files and camera. */
    choose: string
    /** Said beside the button, before anything is chosen: what becomes of the photo. */
    promise: string
    atMost: Counted<Form>
    /** Name of one photo, by its place among the chosen ones. */
    name: Sentence<'number'>
    sending: Sentence<'photo'>
    sent: Sentence<'photo'>
    /** A photo that was sent before the page was loaded again, or with a response that is being changed. */
    sentBefore: string
    remove: string
    again: string
    problems: {
      required: string
      /** Some have not arrived yet, or failed. */
      unsent: string
      gone: string
      notAPhoto: string
      tooLarge: string
      offline: string
      busy: string
      refused: string
    }
  }
  image: {
    larger: string
    close: string
  }
}
