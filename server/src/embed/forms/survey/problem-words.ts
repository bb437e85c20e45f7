/** What to do about an answer that does not fit its question, in words. */
import type {AnswerableQuestion, AnswerProblemCode, Survey} from '@saha/contract'
import {mostLetters} from '@saha/domain/survey/kinds/words'
import type {PageReader} from '../../page-reader.ts'

type Problem = {code: AnswerProblemCode; rule?: string}

export function problemWords(
  reader: PageReader,
  survey: Survey,
  question: AnswerableQuestion,
  {code, rule}: Problem,
): string {
  const {say, terms} = reader
  if (code === 'rule') {
    const message = survey.rules?.find(({id}) => id === rule)?.message
    return message ? reader.plain(message) : terms.survey.problems.answerAgain
  }
  if (code === 'too-long') return say.count(terms.forms.survey.shorten, mostLetters(question))
  return (
    ofNumber(reader, question, code) ??
    ofChoice(reader, question, code) ??
    ofOthers(reader, question, code) ??
    terms.survey.problems.answerAgain
  )
}

function ofNumber({say, terms}: PageReader, question: AnswerableQuestion, code: AnswerProblemCode) {
  const {problems} = terms.survey
  if (question.type !== 'number') return undefined
  const {min, max, decimals} = question
  if (code === 'too-low') return say.say(problems.tooLow, {min})
  if (code === 'too-high') return say.say(problems.tooHigh, {max})
  if (code === 'too-precise')
    return decimals ? say.say(problems.tooPrecise, {n: decimals}) : problems.wholeNumber
  return say.say(problems.enterNumber, {example: Math.round((min + max) / 2)})
}

function ofChoice(reader: PageReader, question: AnswerableQuestion, code: AnswerProblemCode) {
  const {say, terms} = reader
  const {problems} = terms.survey
  const {choices, ranking, matrix} = terms.extra
  switch (question.type) {
    case 'single':
    case 'scale':
    case 'rating':
      return problems.chooseOne
    case 'multiple': {
      const alone = question.options.find(({exclusive}) => exclusive)
      if (code === 'exclusive' && alone)
        return say.say(problems.exclusive, {option: reader.plain(alone.text)})
      if (code === 'too-few') return say.count(choices.tooFew, question.atLeast ?? 1)
      if (code === 'too-many') return say.count(choices.tooMany, question.atMost ?? question.options.length)
      return problems.chooseSome
    }
    case 'ranking':
      return code === 'too-many' ? say.count(choices.tooMany, question.most ?? 1) : ranking.order
    case 'matrix':
      return question.required || code === 'rows-missing' ? matrix.everyRow : matrix.answer
    default:
      return undefined
  }
}

function ofOthers({say, terms}: PageReader, question: AnswerableQuestion, code: AnswerProblemCode) {
  const {date, shares, consent, contact} = terms.extra
  switch (question.type) {
    case 'date':
      if (code === 'too-early') return say.say(date.tooEarly, {min: say.day(question.min ?? '')})
      if (code === 'too-late') return say.say(date.tooLate, {max: say.day(question.max ?? '')})
      return code === 'required' ? date.enter : date.notADay
    case 'shares':
      return code === 'wrong-type' || code === 'too-precise' || code === 'too-low'
        ? shares.whole
        : say.say(shares.share, {total: question.total})
    case 'consent':
      return consent.tick
    case 'contact':
      if (code === 'not-an-email') return say.say(contact.notAnEmail, {example: 'name@example.org'})
      return code === 'not-a-phone' ? contact.notAPhone : contact.enter[question.by]
    case 'place':
      return code === 'unknown-option' ? terms.place.problems.choose : terms.place.problems.where
    case 'short-text':
    case 'long-text':
      return terms.survey.problems.write
    case 'photo':
      return terms.pictures.photo.problems.required
    default:
      return undefined
  }
}
