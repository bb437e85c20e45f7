/** What became of everything that a file of comments holds, line by line: named by its place, never by what it says. */
import {ImportAccount, type ImportMeanings, type ImportRemark} from '../import-account.ts'

/**
 * `left-out`: the comment is not there. `changed`: it is, but not exactly as it was. `by-rule`: the same for every
 * comment of the file, and only counted. A code keeps its meaning for ever; new ones may come.
 */
const meanings = {
  spam: ['left-out', 'It was marked as spam.'],
  'not-approved': ['left-out', 'It was not approved there.'],
  deleted: ['left-out', 'It was deleted there, and nobody replied to it.'],
  empty: ['left-out', 'It has no text.'],
  'no-thread': ['left-out', 'The thread that it belongs to is not in the file.'],
  'same-id': ['left-out', 'A comment of the same name stands before it in its thread.'],
  'no-time': ['left-out', 'No comment of its thread has a time that can be read.'],
  'no-comment': ['left-out', 'It is a notice that another page links here, not a comment.'],
  'not-readable': ['left-out', 'It is not written as the format asks.'],
  'place-kept': ['changed', 'It is not shown, but its place is kept: somebody replied to it.'],
  orphan: ['changed', 'The comment that it answers is not in the file: it stands on the first level.'],
  circle: ['changed', 'It answers itself by a detour: it stands on the first level.'],
  flattened: [
    'changed',
    'It answers deeper than the third level: it stands on the third, and says whom it answers.',
  ],
  'time-unknown': [
    'changed',
    'It has no time that can be read: it stands in the hour of the one beside it in the file.',
  ],
  'time-ahead': ['changed', 'Its time lies ahead: it stands in the hour of the import.'],
  'text-cut': ['changed', 'Its text is longer than is stored: it was cut.'],
  'text-cleaned': [
    'changed',
    'Characters that no reader sees, or that turn their neighbours around, were taken out of its name or text.',
  ],
  'name-cut': ['changed', 'Its name is longer than a name may be: it was cut.'],
  'no-name': ['changed', 'It has no name.'],
  'hour-only': ['by-rule', 'Times are kept to the full hour.'],
  'contact-dropped': [
    'by-rule',
    'E-mail addresses, IP addresses, web sites, accounts and pictures of authors are not carried over.',
  ],
  'markup-removed': [
    'by-rule',
    'Markup became plain text: paragraphs, quotes, lists and the addresses of links are kept.',
  ],
  'votes-counted': ['by-rule', 'Supports are carried over as numbers: who gave them is not.'],
  'photo-dropped': ['by-rule', 'Photos are not carried over.'],
  'broken-characters': [
    'by-rule',
    'Control characters that the format forbids were taken out before it was read.',
  ],
} as const satisfies ImportMeanings<string>

/** Why something is different. */
export type ThreadRemarkCode = keyof typeof meanings

/** One line of the account. */
export type ThreadRemark = ImportRemark<ThreadRemarkCode>

/** Collects what became of the comments of one file. */
export class ThreadAccount extends ImportAccount<ThreadRemarkCode> {
  constructor() {
    super(meanings)
  }
}
