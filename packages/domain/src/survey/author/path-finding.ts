/** What an author is told about the paths of a survey. A code keeps its meaning for ever; new ones may come. */
export type PathFindingCode =
  /** The condition or rule names a question that does not exist, or one that cannot be answered. */
  | 'unknown-question'
  /** No such option, row or column. */
  | 'unknown-option'
  /** No such page. */
  | 'unknown-page'
  /** The comparison does not fit the kind of question: "below" of a text, anything of contact details. */
  | 'wrong-kind'
  /** A question's condition is on the question itself. */
  | 'own-question'
  /** The question comes later than the condition that asks for its answer. */
  | 'later-question'
  /** A jump back, or to its own page: it would go round for ever. */
  | 'backward-jump'
  /** More conditions than a survey may have. */
  | 'too-many-conditions'
  /** No answers make the condition hold. */
  | 'never-holds'
  /** All answers do. */
  | 'always-holds'
  /** The jump stands after one that is always taken. */
  | 'never-taken'
  | 'unreachable-page'
  | 'unreachable-question'
  /** Nobody gets on from here: the way ends before later pages, or a rule forbids every pair of required answers. */
  | 'dead-end'
  /** A text asks for the words of an answer that is given later: readers would see the braces. */
  | 'piped-too-early'
  /** Only some are asked for contact details: the list of those who gave them tells what they answered before. */
  | 'telling-contact'

/** One thing to look at. */
export interface PathFinding {
  /** Where, such as `pages[2].questions[0].showIf`. */
  path: string
  code: PathFindingCode
  /** Ids that it is about, the most important first: for authors to recognise, as they wrote them. */
  names: string[]
  /** Whether the survey cannot be used like this. Otherwise it works, but hardly as meant. */
  isFault: boolean
}

const faults: ReadonlySet<PathFindingCode> = new Set([
  'unknown-question',
  'unknown-option',
  'unknown-page',
  'wrong-kind',
  'own-question',
  'later-question',
  'backward-jump',
  'too-many-conditions',
])

/** A finding, with the weight that its code has. */
export function finding(path: string, code: PathFindingCode, ...names: string[]): PathFinding {
  return {path, code, names, isFault: faults.has(code)}
}
