/** What a survey says before answers are sent. Fetched with the first answer. */
export interface CheckingTerms {
  title: string
  text: string
  /** Where moderators read what was written, and look at photos. */
  isRead: string
  change: string
  unanswered: string
  /** Invisible characters that change the reading direction were dropped from an answer. */
  cleaned: string
  send: string
}
