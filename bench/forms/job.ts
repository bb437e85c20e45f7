/** What became of one form. */
export interface FormOutcome {
  name: string
  /** `crashed`: an error that is no refusal. `unaccounted`: refused without a place and without a line. */
  is: 'imported' | 'refused' | 'crashed' | 'unaccounted' | 'unsound'
  /** What a refusal says, with its place; the message of a crash. */
  says: string
  questions: number
  lost: number
  changed: number
  /** Milliseconds to read its sheets alone, and to import it with all that belongs to it. */
  sheets: number
  whole: number
  /** Whether it comes back the same after it went out in each format. */
  isSameInSurveyJs: boolean
  isSameInXlsForm: boolean
}

export interface FormsOutcome {
  forms: FormOutcome[]
  /** Most memory that the process ever took, in bytes, and what it took before the first form. */
  peak: number
  before: number
}
