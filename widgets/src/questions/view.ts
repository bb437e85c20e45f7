import type {ShownSurvey, AnswerableQuestion, AnswerProblem, Order, Question, Text} from '@saha/contract'
import type {Path} from '@saha/domain/survey/paths'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {ExtraTerms} from '@saha/i18n/extra/terms'
import type {SurveyTerms} from '@saha/i18n/survey/terms'
import type {AnyReader} from '../kit/reader.ts'
import type {FormSpace} from './beyond/form-space.ts'
import type {Entries, Entry} from './entry.ts'

/** Sections of terms that questions need. */
export interface FormWords {
  common: CommonTerms
  survey: SurveyTerms
}

/** What asks: a survey, or the further fields of something else. */
export type Asker = Pick<ShownSurvey, 'id' | 'municipality' | 'survey' | 'images'> & {
  /** Absent where everybody can read the answers. */
  smallestGroup?: number | undefined
}

/** What questions see while they are shown. */
export interface FormView {
  reader: AnyReader
  terms: FormWords
  activity: Asker
  entries: Entries
  /** What these entries lead to. */
  path: Path
  problems: readonly AnswerProblem[]
  /** A question that the citizen came back to, from the check page. */
  changing: string | undefined
  /** One question at a time, with little room beside it. */
  isNarrow: boolean
  /** Position among all questions of the survey, from 1: the same for everybody, on paper too. */
  numberOf(question: AnswerableQuestion): number
  /** What only some surveys have. */
  more: More | undefined
  /** Keeps what a citizen entered. */
  enter(question: Question, entry: Entry): void
}

/** What a survey with paths, rules, piping, rarer kinds and so on sees besides. Fetched by those that have them. */
export interface More {
  extra: ExtraTerms
  form: FormSpace
  /** Where this is while "page 2 of 5" is not settled. @param from first question still to be answered. */
  pageSoFar(from: string, page: number): string | undefined
  /** A text of a question, with earlier answers where it names them. */
  piped(question: Question, text: Text): Text
  /** Options or rows as this citizen sees them. */
  inOrder<Item extends object>(
    items: readonly Item[],
    question: {id: string; order?: Order | undefined},
  ): readonly Item[]
  /** The facts to know before answering. */
  background(question: AnswerableQuestion): unknown
  /** Why there was nothing more to ask. */
  endedEarly(): unknown
  /** The author's words about a rule. */
  ruleWords(problem: AnswerProblem): string | undefined
}

/** A text of a question, as this citizen reads it. */
export const textOf = ({more}: FormView, question: Question, text: Text): Text =>
  more?.piped(question, text) ?? text

/** What comes with the rarer kinds, and is there before any of them is drawn. */
export function moreOf({more}: FormView): More {
  if (!more) throw new Error('Drawn before it arrived.')
  return more
}
