/** What is stored of outcomes, reports and population figures, column by column: see `columns`. */
import {defined, type Columns} from './kept.ts'

export const outcomeColumns: Pick<
  Columns,
  'outcome' | 'outcome_basis' | 'council_report' | 'council_report_snapshot' | 'population'
> = {
  outcome: {
    id: defined('names the outcome in links, and makes a repeated request harmless; random'),
    municipality: defined('whose decision it is'),
    consultation: defined('what people were asked'),
    title: defined('what it is about'),
    decided: defined('what was decided'),
    reasons: defined('why'),
    office: defined('the office in whose name it is told'),
    status: defined('how far it has come'),
    day: defined('when it was decided'),
    link: defined('where the decision stands'),
    is_published: defined('whether everybody sees it'),
    revision: defined('keeps two who write at once from losing each other’s words'),
  },
  outcome_basis: {
    outcome: defined('the outcome'),
    position: defined('the order in which it is told'),
    kind: defined('whether it is an idea, a comment or results'),
    activity: defined('where it stands'),
    name: defined('which one it is: never its words, which go when they are withdrawn'),
  },
  council_report: {
    municipality: defined('whose report it is'),
    consultation: defined('what it is about'),
    words: defined('what the municipality says of the results'),
    is_published: defined('whether everybody sees it'),
    revision: defined('keeps two who write at once from losing each other’s words'),
  },
  council_report_snapshot: {
    municipality: defined('whose report it is'),
    consultation: defined('what it is about'),
    activity: defined('the survey'),
    snapshot: defined('the results that the report rests on, which stay as they were'),
  },
  population: {
    activity: defined('whose answers are held against them'),
    figures: defined('how many people live there, by groups: who is missing is told by them'),
    revision: defined('keeps two who enter at once from losing each other’s figures'),
  },
}
