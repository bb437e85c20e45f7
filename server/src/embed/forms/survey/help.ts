/** What helps to answer a question, in words below it. */
import type {AnswerableQuestion} from '@saha/contract'
import {html, type Markup} from '../../markup.ts'
import type {PageReader} from '../../page-reader.ts'
import {howMany} from '../../paper/choices.ts'
import {amountOf} from '../../paper/grids.ts'
import {textOf, type Filling} from './filling.ts'

export function helpOf(filling: Filling, question: AnswerableQuestion): Markup | undefined {
  const {reader} = filling.visit
  const lines = [
    ...(question.hint ? [textOf(filling, question, question.hint)] : []),
    ...(filling.kept[question.id] === undefined
      ? waysOf(reader, question)
      : [reader.terms.forms.survey.given, reader.terms.forms.survey.givenStays]),
  ].filter((line) => line !== '')
  if (lines.length === 0) return undefined
  return html`${lines.map((line) => html`<span class="line">${line}</span> `)}`
}

function waysOf(reader: PageReader, question: AnswerableQuestion): (Markup | string)[] {
  const {say, terms} = reader
  const {survey, extra, forms} = terms
  switch (question.type) {
    case 'multiple':
      return [howMany({reader, terms}, question)]
    case 'number': {
      const {min, max, unit} = question
      const between = say.say(survey.numberBetween, {min, max})
      return [unit ? html`${between} (${reader.words(unit)})` : between]
    }
    case 'ranking':
      return [say.say(forms.survey.rank, {n: question.most ?? question.options.length})]
    case 'shares':
      return [say.say(extra.shares.expected, {total: amountOf(reader, question)})]
    case 'date': {
      const {min, max} = question
      return min && max ? [say.say(extra.date.between, {min: say.day(min), max: say.day(max)})] : []
    }
    case 'contact':
      return [reader.words(question.why), extra.contact.apart]
    case 'place':
      return [forms.survey.drawn]
    case 'photo':
      return [say.count(terms.pictures.photo.atMost, question.most ?? 1)]
    default:
      return []
  }
}
