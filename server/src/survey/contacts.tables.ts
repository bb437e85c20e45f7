export interface ContactTables {
  /** Ways to reach citizens: no day, no batch, no wording, nothing that a response has too. */
  survey_contact: {
    activity: number
    /** Follows from receipt and question under a label of its own: see `contactIdOf`. */
    id: string
    question: string
    /** E-mail address, or telephone number as digits with at most a leading `+`. */
    contact: string
  }
}
