/** How each kind of question is answered on paper. */
import type {AnswerableQuestion, QuestionKind} from '@saha/contract'
import type {Markup} from '../markup.ts'
import {choiceOfOne, choiceOfSeveral, ranking} from './choices.ts'
import type {PaperForm} from './form.ts'
import {matrix, shares} from './grids.ts'
import {consent, contact, photo, place} from './on-paper-only.ts'
import {day, number, rating, scale, written} from './measures.ts'

type Way<Kind extends QuestionKind> = (
  form: PaperForm,
  question: Extract<AnswerableQuestion, {type: Kind}>,
) => Markup

/** A kind that is missing here does not compile. */
const waysToAnswer: {readonly [Kind in QuestionKind]: Way<Kind>} = {
  single: choiceOfOne,
  multiple: choiceOfSeveral,
  ranking,
  matrix,
  scale,
  rating,
  number,
  shares,
  date: day,
  'short-text': written,
  'long-text': written,
  contact,
  consent,
  place,
  photo,
}

/** What a citizen writes into or ticks. */
export function wayToAnswer(form: PaperForm, question: AnswerableQuestion): Markup {
  const way = waysToAnswer[question.type] as (form: PaperForm, question: AnswerableQuestion) => Markup
  return way(form, question)
}
