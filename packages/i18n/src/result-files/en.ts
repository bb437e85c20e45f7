import type {ResultFilesTerms} from './terms.ts'

export const resultFiles: ResultFilesTerms = {
  columns: {
    table: '"question": everybody; otherwise the id of a table by groups',
    question: 'id of the question',
    asked: 'the question as it was asked',
    groups:
      'which group of people: what they answered to the questions that part the table; "+" between answers that stand together',
    groups_in_words: 'the same in words',
    row: 'of a matrix: id of the row; of a ranking: the place, 1 for the first',
    row_in_words: 'the same in words',
    answer:
      'id of the answer; "*answered" all who answered, "*declined" would rather not say, "*unanswered" left it unanswered, "*unasked" not asked; "+" between answers that stand together',
    answer_in_words: 'the same in words',
    people: 'people; empty where withheld',
    counted:
      '"exact"; "rounded" to multiples of 5; "at-least": rounded down while the survey is open; "fewer-than": fewer than the step; "withheld"; "over-90": more than nine in ten of the group; "not-shown-too-few": the table would tell too much however its groups are put together; "not-shown-coarser-declared": a coarser table is shown',
    of: 'people that the share is of',
    share: 'share of them, 0 to 1',
    lower: 'lower end of the 95% interval (Wilson), had people been drawn by lot',
    upper: 'upper end of it',
    mean: 'of what was shared out: what each gave this option on average',
  },
  about: {
    title: 'Title',
    municipality: 'Municipality',
    snapshot: 'Publication',
    published: 'Published (UTC)',
    sha256: 'Fingerprint of the publication (SHA-256)',
    people: 'People counted',
    step: 'Counts are multiples of',
    smallest_group: 'No group is published of fewer people than',
    level: 'Who could take part',
    opened: 'Opened',
    closes: 'Closes',
    wording: 'Fingerprint of the wording',
  },
}
