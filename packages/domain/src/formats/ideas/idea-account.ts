/** What became of everything that a file of ideas holds, line by line: named by its place, never by what it says. */
import {ImportAccount, type ImportMeanings, type ImportRemark} from '../import-account.ts'

/**
 * `left-out`: the idea is not there. `changed`: it is, but not exactly as it was. `by-rule`: the same for many, and only
 * counted. A code keeps its meaning for ever; new ones may come.
 */
const meanings = {
  empty: ['left-out', 'It has neither a title nor a text.'],
  'same-id': ['left-out', 'An idea of the same id stands before it.'],
  'no-time': ['left-out', 'No idea of the file has a day that can be read.'],
  withdrawn: ['left-out', 'It was withdrawn there.'],
  'not-readable': ['left-out', 'It has another number of cells than the first line.'],
  'title-made': ['changed', 'It has no title: the beginning of its text stands there.'],
  'title-cut': [
    'changed',
    'Its title is longer than one may be: it was cut, and stands whole before its text.',
  ],
  'no-text': ['changed', 'It has no text: its title stands there.'],
  'text-cut': ['changed', 'Its text is longer than is stored: it was cut.'],
  'text-cleaned': [
    'changed',
    'Characters that no reader sees, or that turn their neighbours around, were taken out of its words.',
  ],
  'name-cut': ['changed', 'Its name is longer than a name may be: it was cut.'],
  'time-unknown': ['changed', 'It has no day that can be read: it stands in the hour of the one before it.'],
  'time-ahead': ['changed', 'Its time lies ahead: it stands in the hour of the import.'],
  'supports-unknown': ['changed', 'Its supports are no whole number: it has none.'],
  'category-unknown': ['changed', 'The collection has no such category: it has none.'],
  'status-unknown': ['changed', 'The municipality has no such status: it has the first one.'],
  'district-unknown': ['changed', 'The collection has no such district or place in its list.'],
  'tags-cut': [
    'changed',
    'It has more tags than an idea may have, or longer ones: the others were left out.',
  ],
  'place-swapped': [
    'changed',
    'Its latitude stood before its longitude: so it lies within the municipality, and was turned round.',
  ],
  'place-outside': ['changed', 'Its place lies outside the map of the collection: it has none.'],
  'place-unreadable': ['changed', 'Its coordinates are no longitude and latitude: it has no place.'],
  'place-as-point': [
    'changed',
    'Its shape is none that the collection takes: the point in its middle stands for it.',
  ],
  'field-dropped': ['changed', 'An answer fits no question of the collection any more: it was left out.'],
  'group-unknown': ['changed', 'Its group is not in the file: it has none.'],
  'duplicate-unknown': ['changed', 'The idea that proposes the same is not in the file.'],
  'other-number': ['changed', 'Its number is another one here.'],
  'hour-only': ['by-rule', 'Times are kept to the full hour.'],
  'day-only': ['by-rule', 'Days without a time are kept as their first hour (UTC).'],
  'markup-removed': [
    'by-rule',
    'Markup became plain text: paragraphs, quotes, lists and the addresses of links are kept.',
  ],
  'supports-counted': ['by-rule', 'Supports are carried over as numbers: who gave them is not.'],
  'supports-dropped': [
    'by-rule',
    'Supports are not carried over: nobody can support anything in this collection.',
  ],
  'categories-dropped': ['by-rule', 'Categories are not carried over: the collection has none.'],
  'tags-dropped': ['by-rule', 'Tags are not carried over: the collection has none.'],
  'places-dropped': ['by-rule', 'Places are not carried over: ideas of this collection have none.'],
  'photos-dropped': ['by-rule', 'Photos are not carried over.'],
  'place-rounded': ['by-rule', 'Places are kept to about a metre, without heights.'],
  'no-name': ['by-rule', 'It has no name.'],
} as const satisfies ImportMeanings<string>

/** Why something is different. */
export type IdeaRemarkCode = keyof typeof meanings

/** One line of the account. */
export type IdeaRemark = ImportRemark<IdeaRemarkCode>

/** Collects what became of the ideas of one file. */
export class IdeaAccount extends ImportAccount<IdeaRemarkCode> {
  constructor() {
    super(meanings)
  }
}
