/** What became of everything that a survey of another program holds and ours does not, line by line. */

/**
 * `lost`: not in the survey that came out. `changed`: there, but not exactly as it was. `kept`: there in full, but only
 * Saha reads it. A code keeps its meaning for ever; new ones may come.
 */
const meanings = {
  'unknown-type': ['lost', 'Saha does not know this kind of question.'],
  'no-such-kind': ['lost', 'Saha has no such kind of question.'],
  'records-device': ['lost', 'Saha does not record who answers, on what device or when.'],
  calculated: ['lost', 'Saha does not calculate values from answers.'],
  repeated: ['lost', 'Saha asks no question several times in one form.'],
  'outside-file': ['lost', 'It comes from another file or address, which is not read.'],
  'too-many-options': ['lost', 'It has more options, rows or columns than a question may have.'],
  'too-few-options': ['lost', 'It has fewer options, rows or columns than such a question needs.'],
  'no-choices': ['lost', 'The list of its choices is not in the file.'],
  'same-option': ['lost', 'The list holds an option of this name before.'],
  'no-text': ['lost', 'It has no words to show.'],
  'contact-without-purpose': [
    'lost',
    'Saha asks for an address or number only with a sentence that says what for, and it has none.',
  ],
  'never-shown': ['lost', 'It is never shown.'],
  'unknown-property': ['lost', 'Saha has nothing like it.'],
  'not-readable': ['lost', 'It is not written as the format asks.'],
  'between-rows': ['lost', 'It is a note between the rows: there is no type of question beside it.'],
  'no-heading': ['lost', 'There is no heading above it.'],
  'unused-list': ['lost', 'No question that was carried over uses this list of choices.'],
  'nothing-in-it': [
    'lost',
    'Nothing in it can be asked: its title and condition are not carried over either.',
  ],
  'too-many-rules': ['lost', 'There are more rules between two answers than a survey may have.'],
  'too-long-for-cell': ['lost', 'It is longer than a cell of a workbook may be: give it to Saha again.'],
  media: ['lost', 'Pictures, sound and video of other places are not carried over: add the picture to Saha.'],
  styling: ['lost', 'Looks come from the page that the survey is embedded in.'],
  'second-setting': ['lost', 'It is said elsewhere, and that counts.'],
  'condition-not-carried': ['changed', 'Its condition cannot be put into words of Saha: it is always shown.'],
  'condition-forward': [
    'changed',
    'Its condition asks for an answer that is given later: it is always shown.',
  ],
  'condition-missing': [
    'changed',
    'Its condition asks for a question that was not carried over: it is always shown.',
  ],
  'condition-option': ['changed', 'Its condition names an option that does not exist: it is always shown.'],
  'condition-too-long': ['changed', 'Its condition is too long or too deep: it is always shown.'],
  'filter-not-carried': ['changed', 'Options are not filtered by earlier answers: all are shown.'],
  'constraint-not-carried': [
    'changed',
    'Any answer of its kind is accepted: this rule was not carried over.',
  ],
  'pattern-not-carried': ['changed', "An author's pattern is never run on answers: it was not carried over."],
  'message-not-carried': ['changed', 'Saha tells in its own words what to correct.'],
  'jump-not-carried': ['changed', 'It goes on to the next page: this jump was not carried over.'],
  'default-not-carried': ['changed', 'Saha fills in no answer before the citizen does.'],
  'required-sometimes': ['changed', 'It is required under a condition: in Saha it is not required.'],
  'required-rows': ['changed', 'Saha asks for an answer in every row where one is required.'],
  'range-assumed': ['changed', 'It has no smallest or no largest number: one was set, check it.'],
  'decimals-limited': ['changed', 'At most three digits after the decimal point are stored.'],
  'range-changed': [
    'changed',
    'Its limits do not fit each other or its kind: they were changed, check them.',
  ],
  'ends-unnamed': ['changed', 'The ends of the scale have no words: they show their numbers.'],
  'as-choice': ['changed', 'It became a choice among options.'],
  'as-text': ['changed', 'It became a question that is answered in words.'],
  'as-date': ['changed', 'It asks for the day, not for the time.'],
  'as-number': ['changed', 'It became a question for a number.'],
  'as-information': ['changed', 'Its title became words to read between the questions.'],
  'split-up': ['changed', 'Each of its parts became a question of its own.'],
  'other-look': ['changed', 'It looks different in Saha, and asks the same.'],
  'select-all': ['changed', 'There is no tick that chooses everything.'],
  'address-added': ['changed', 'An address in words can be given too, for those who cannot use a map.'],
  'image-left-out': ['changed', 'The option is shown with its words: add the picture to Saha.'],
  'words-added': ['changed', "It has no words of its own: Saha's were set, check them."],
  'named-by-name': ['changed', 'It has no words to show: its name stands there.'],
  'markup-removed': ['changed', 'Markup became plain text.'],
  'text-cut': ['changed', 'The text is longer than Saha allows: it was cut.'],
  'piping-unknown': [
    'changed',
    'The text names an answer that is not there: readers see the name in braces.',
  ],
  'language-assumed': ['changed', 'The file does not say in which language this is: check it.'],
  'language-unknown': [
    'changed',
    'Saha does not know the language of this name: it stands under a code for local use.',
  ],
  'language-left-out': ['lost', 'Words in this language were not carried over: its code is not one.'],
  'same-name': ['changed', 'The name is used before: it has another one in Saha. Conditions mean the first.'],
  'more-pages': ['changed', 'There are more pages than a survey may have: they were joined.'],
  'extension-invalid': ['lost', 'What Saha added here does not fit any more.'],
  'only-in-saha': ['kept', 'Other programs leave it out; Saha reads it back.'],
  more: ['lost', 'There is more of this: the list ends here.'],
} as const satisfies Record<string, readonly ['lost' | 'changed' | 'kept', string]>

/** Why something is different. */
export type RemarkCode = keyof typeof meanings

/** One line of the account. */
export interface Remark {
  /** Sheet, row and column, or the path in the JSON. */
  where: string
  /** What it is called there: bounded, and never markup. */
  name: string
  code: RemarkCode
  kind: 'lost' | 'changed' | 'kept'
  /** The code in an English sentence. */
  says: string
}

/** What a question or page was called, and what it is called in Saha. */
export interface Renamed {
  name: string
  id: string
}

const mostRemarks = 5000

/** Collects remarks in the order in which they are made, `mostRemarks` at most. */
export class Account {
  readonly remarks: Remark[] = []

  add(code: RemarkCode, where: string, name = '') {
    if (this.remarks.length > mostRemarks) return
    const isLast = this.remarks.length === mostRemarks
    this.remarks.push(remark(isLast ? 'more' : code, isLast ? '' : where, isLast ? '' : name))
  }
}

function remark(code: RemarkCode, where: string, name: string): Remark {
  const [kind, says] = meanings[code]
  return {where, name: shownName(name), code, kind, says}
}

/** A foreign name or value as messages show it: at most 60 characters, on one line, without angle brackets. */
export function shownName(name: string): string {
  const short = name.length > 60 ? `${name.slice(0, 59)}…` : name
  return JSON.stringify(short)
    .slice(1, -1)
    .replace(/[<>&\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escape)
    .replaceAll('\\"', '"')
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
