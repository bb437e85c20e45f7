/** What the columns of a file of published results mean. */
export interface ResultFilesTerms {
  columns: Record<
    | 'table'
    | 'question'
    | 'asked'
    | 'groups'
    | 'groups_in_words'
    | 'row'
    | 'row_in_words'
    | 'answer'
    | 'answer_in_words'
    | 'people'
    | 'counted'
    | 'of'
    | 'share'
    | 'lower'
    | 'upper'
    | 'mean',
    string
  >
  /** Facts about the file as a whole, by the name under which they stand. */
  about: Record<
    | 'title'
    | 'municipality'
    | 'snapshot'
    | 'published'
    | 'sha256'
    | 'people'
    | 'step'
    | 'smallest_group'
    | 'level'
    | 'opened'
    | 'closes'
    | 'wording',
    string
  >
}
