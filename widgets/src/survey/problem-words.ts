import type {AnswerableQuestion, AnswerProblemCode} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {countGraphemes} from '@saha/domain/text/graphemes'
import type {SurveyTerms} from '@saha/i18n/survey/terms'
import type {Speaker} from '@saha/i18n/speaker'
import {wordsTyped, type Entry} from './form.ts'

/** Most graphemes of a written answer. */
export function mostCharacters(question: AnswerableQuestion & {type: 'short-text' | 'long-text'}): number {
  return (
    question.most ?? (question.type === 'short-text' ? limits.shortTextGraphemes : limits.longTextGraphemes)
  )
}

/** What to do about one problem, in the reader's words. The same beside the field and in the summary. */
export function problemWords(
  {problems, charactersOver}: SurveyTerms,
  say: Speaker,
  question: AnswerableQuestion,
  code: AnswerProblemCode,
  entry: Entry,
  /** The option that stands alone, as the reader sees it. */
  exclusive: string,
): string {
  switch (code) {
    case 'required':
      return say.say(
        {
          single: problems.chooseOne,
          scale: problems.chooseOne,
          multiple: problems.chooseSome,
          number: problems.enterNumber,
          'short-text': problems.write,
          'long-text': problems.write,
        }[question.type],
        {example: exampleFor(question)},
      )
    case 'wrong-type':
      return question.type === 'number'
        ? say.say(problems.enterNumber, {example: exampleFor(question)})
        : problems.answerAgain
    case 'too-low':
      return say.say(problems.tooLow, {min: question.type === 'number' ? question.min : 0})
    case 'too-high':
      return say.say(problems.tooHigh, {max: question.type === 'number' ? question.max : 0})
    case 'too-precise':
      return question.type === 'number' && question.decimals
        ? say.say(problems.tooPrecise, {n: question.decimals})
        : problems.wholeNumber
    case 'too-long':
      return question.type === 'short-text' || question.type === 'long-text'
        ? say.count(charactersOver, Math.max(1, countGraphemes(wordsTyped(entry)) - mostCharacters(question)))
        : problems.answerAgain
    case 'exclusive':
      return say.say(problems.exclusive, {option: exclusive})
    default:
      return problems.answerAgain
  }
}

function exampleFor(question: AnswerableQuestion): number {
  return question.type === 'number' ? Math.round((question.min + question.max) / 2) : 0
}
