/** Single and multiple choice: an option, or several; with words of one's own where an option asks for them. */
import type {Answer, AnswerProblemCode, MultipleQuestion, SingleQuestion} from '@saha/contract'
import {countGraphemes} from '../../text/graphemes.ts'
import {mostLetters} from './words.ts'
import {asOther, chosenIn} from '../answer-shapes.ts'
import {checkOne, checkSeveral} from './chosen.ts'

/** Whether an answer is one of the options. */
export function checkSingle(question: SingleQuestion, answer: Answer): AnswerProblemCode | undefined {
  return checkOne(question, asOther(answer)?.chosen ?? answer) ?? checkOther(question, answer)
}

/** Whether an answer is some of the options, each once, as many as asked for. */
export function checkMultiple(question: MultipleQuestion, answer: Answer): AnswerProblemCode | undefined {
  return checkSeveral(question, asOther(answer)?.chosen ?? answer) ?? checkOther(question, answer)
}

/** The option that asks for words of one's own, if there is one. */
function otherOption(question: SingleQuestion | MultipleQuestion): string | undefined {
  return question.options.find(({other}) => other)?.id
}

function checkOther(
  question: SingleQuestion | MultipleQuestion,
  answer: Answer,
): AnswerProblemCode | undefined {
  const words = asOther(answer)?.other
  if (words === undefined) return undefined
  const other = otherOption(question)
  if (other === undefined || !chosenIn(answer).includes(other)) return 'wrong-type'
  return countGraphemes(words) > mostLetters(question) ? 'too-long' : undefined
}
