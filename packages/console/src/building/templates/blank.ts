import type {Template} from './template.ts'
import {say} from './words.ts'

/** Nothing but the question: whoever knows what they want begins here. */
export const blank: Template = {
  id: 'blank',
  title: say('صفحة فارغة', 'Blank', 'Page vierge'),
  text: say(
    'تضيفون الأسئلة أو النقاش أو الأفكار بأنفسكم.',
    'You add questions, a discussion or ideas yourself.',
    'Vous ajoutez vous-même questions, discussion ou idées.',
  ),
  content: {},
}
