import type {Answer, AnswerableQuestion, AnswerProblemCode} from '@saha/contract'
import type {Styles} from '../../kit/css.ts'
import type {Host} from '../../kit/reader.ts'
import type {Entry} from '../entry.ts'
import type {FormView} from '../view.ts'

/** One question as its kind draws it. */
export interface Field<Asked extends AnswerableQuestion = AnswerableQuestion> {
  view: FormView
  question: Asked
  entry: Entry
  /** Id of the frame, and the beginning of all ids within. */
  id: string
  /** What to do about its problem; absent when there is none. */
  problem: string | undefined
  /** Id of the help and the problem, for `aria-describedby`. */
  help: string
  enter(entry: Partial<Entry>): void
}

/** All that a survey does with one kind of question. */
export interface Kind<Asked extends AnswerableQuestion = AnswerableQuestion> {
  styles?: Styles
  /** Fetches words of its own in the reader's language: awaited before anything is drawn in it. */
  learn?(host: Host): Promise<void>
  render(field: Field<Asked>): unknown
  /** The answer in a field that is not declined. `undefined` when it is empty; what cannot be read stays text. */
  read(question: Asked, entry: Entry): Answer | undefined
  /** The field behind an answer that was kept elsewhere. Default: the answer itself. */
  restore?(question: Asked, answer: NonNullable<Answer>): Partial<Entry>
  check(question: Asked, answer: NonNullable<Answer>): AnswerProblemCode | undefined
  /** What to do about a problem. `undefined`: answer again. */
  advise(view: FormView, question: Asked, code: AnswerProblemCode, entry: Entry): string | undefined
  /** An answer on the check page. */
  show(view: FormView, question: Asked, answer: NonNullable<Answer>, entry: Entry): unknown
}

/** Name of what draws a question: its kind, or a look of its own. */
export type KindName = AnswerableQuestion['type'] | 'dropdown'

const arrived = new Map<string, Kind>()

/** Makes a kind known to every survey of the page. */
export function addKind(name: KindName, kind: Kind): void {
  arrived.set(name, kind)
}

export const hasKind = (name: KindName): boolean => arrived.has(name)

export function kindName(question: AnswerableQuestion): KindName {
  return question.type === 'single' && question.look === 'dropdown' ? 'dropdown' : question.type
}

/** The kind of a question. It has arrived before a survey is shown. */
export function kindOf(question: AnswerableQuestion): Kind {
  const kind = arrived.get(kindName(question))
  if (!kind) throw new Error(question.type)
  return kind
}
