import type {BreakdownTerms} from './breakdown-terms.ts'

export const breakdowns: BreakdownTerms = {
  title: 'Tables by groups',
  hint: 'How did young and old answer, how did each district? Say here which tables the results will have. These tables appear when the survey has closed. They are fixed with the first answer, and nobody can ask for others: whoever could choose groups later could find single people.',
  none: 'A table needs two questions: one whose answers are shown, such as a choice, and one that puts everybody into one group, such as age or district.',
  table: 'Table {n}',
  question: 'Answers to',
  by: 'By',
  also: 'And also by',
  nothing: 'nothing else',
  add: 'Add a table',
  size: 'Groups: {groups}. Answers: {answers}. That makes {cells} cells. At least {people} people have to answer before all of them can be shown.',
  few: 'A cell of fewer than {smallest} people stays empty. The fewer groups and answers, the more is shown.',
}
