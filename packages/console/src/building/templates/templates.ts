/** Consultations to begin with, in the languages of the console. What a municipality does not speak is left out. */
import type {DraftContent, Text} from '@saha/contract'

export interface Template {
  title: Text
  /** When it suits. */
  text: Text
  content: DraftContent
}

/** Nothing but the question: whoever knows what they want begins here. */
const blank: Template = {
  title: {ar: 'صفحة فارغة', en: 'Blank', fr: 'Page vierge'},
  text: {
    ar: 'تضيفون الأسئلة أو النقاش أو الأفكار بأنفسكم.',
    en: 'You add questions, a discussion or ideas yourself.',
    fr: 'Vous ajoutez vous-même questions, discussion ou idées.',
  },
  content: {},
}

/** In the order in which they are offered; the first one is chosen. */
export const templates: readonly Template[] = [blank]
