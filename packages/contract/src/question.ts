/** Every kind of question. */
import {z} from 'zod'
import {MatrixQuestion, MultipleQuestion, RankingQuestion, SingleQuestion} from './choice-questions.ts'
import {
  DateQuestion,
  NumberQuestion,
  RatingQuestion,
  ScaleQuestion,
  SharesQuestion,
} from './number-questions.ts'
import {PlaceQuestion} from './place.ts'
import {
  ConsentQuestion,
  ContactQuestion,
  Information,
  LongTextQuestion,
  PhotoQuestion,
  ShortTextQuestion,
} from './written-questions.ts'

/** One question, or words to read between questions. */
export const Question = z.discriminatedUnion('type', [
  SingleQuestion,
  MultipleQuestion,
  RankingQuestion,
  MatrixQuestion,
  ScaleQuestion,
  RatingQuestion,
  NumberQuestion,
  SharesQuestion,
  DateQuestion,
  ShortTextQuestion,
  LongTextQuestion,
  ContactQuestion,
  ConsentQuestion,
  PlaceQuestion,
  PhotoQuestion,
  Information,
])
export type Question = z.infer<typeof Question>

/** A question that can be answered: all but `information`. */
export type AnswerableQuestion = Exclude<Question, {type: 'information'}>

/** Name of a kind of question that can be answered. */
export type QuestionKind = AnswerableQuestion['type']
