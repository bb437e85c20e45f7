/** Questions in plain HTML: each kind with what browsers have for it. */
import type {
  AnswerableQuestion,
  ContactQuestion,
  DateQuestion,
  NumberQuestion,
  PlaceQuestion,
  Question,
  SharesQuestion,
} from '@saha/contract'
import {fieldsOf, isAnswerable} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import {group, idOf, lineField, problemAt, selectField, textField, tickBox, type Field} from '../fields.ts'
import {photoField} from '../photos/photo-field.ts'
import {matrix, multiple, ranking, scale, single, tick} from './choices.ts'
import {textOf, titleOf, type Filling} from './filling.ts'
import {helpOf} from './help.ts'
import {declineName, isDeclined} from './typed-answers.ts'

/** A question with all that belongs to it, or words to read. */
export function questionIn(filling: Filling, question: Question): Markup {
  if (isAnswerable(question)) return asked(filling, question)
  const {title, text} = question
  return html`<div class="question">
    ${title ? html`<h2>${textOf(filling, question, title)}</h2>` : ''}
    <p class="text">${textOf(filling, question, text)}</p>
  </div>`
}

function asked(filling: Filling, question: AnswerableQuestion): Markup {
  const {background, mayDecline} = question
  const name = declineName(question)
  const {decline} = filling.visit.reader.terms.survey
  return html`<div class="question">
    ${fieldFor(filling, question)}
    ${mayDecline ? tickBox(name, decline, isDeclined(filling.typed, question)) : ''}
    ${
      background
        ? html`<details>
            <summary>${textOf(filling, question, background.title)}</summary>
            <p class="text">${textOf(filling, question, background.text)}</p>
          </details>`
        : ''
    }
  </div>`
}

function fieldFor(filling: Filling, question: AnswerableQuestion): Markup {
  // Photos have no field on paper.
  const names = question.type === 'photo' ? [question.id] : fieldsOf(question).map(({name}) => name)
  const field: Field = {
    name: question.id,
    label: titleOf(filling, question),
    help: helpOf(filling, question),
    problem: filling.problems.find((problem) => names.includes(problem.field))?.words,
    value: filling.typed.get(question.id) ?? '',
  }
  switch (question.type) {
    case 'single':
      return single(filling, question, field)
    case 'multiple':
      return multiple(filling, question, field)
    case 'ranking':
      return ranking(filling, question, field)
    case 'matrix':
      return matrix(filling, question, field)
    case 'scale':
    case 'rating':
      return scale(filling, question, field)
    case 'number':
      return number(field, question)
    case 'shares':
      return shares(filling, question, field)
    case 'date':
      return date(field, question)
    case 'short-text':
      return lineField(field)
    case 'long-text':
      return textField(field)
    case 'contact':
      return contact(field, question)
    case 'consent':
      return group(
        field,
        field.label,
        tick(filling, question.id, filling.visit.reader.terms.extra.consent.agree),
      )
    case 'place':
      return place(filling, question, field)
    case 'photo':
      return photoField(filling.visit, {...field, most: question.most ?? 1})
  }
}

/** Any digits may be typed, so that this is no number to the browser. */
function number(field: Field, {decimals, min}: NumberQuestion): Markup {
  return lineField({...field, isShort: true, ...(!decimals && min >= 0 && {inputMode: 'numeric'})})
}

function date(field: Field, {min, max}: DateQuestion): Markup {
  // What no browser would take for a day is shown as it was typed.
  const isDay = /^$|^\d{4}-\d{2}-\d{2}$/.test(field.value ?? '')
  return lineField({...field, isShort: true, min, max, type: isDay ? 'date' : 'text'})
}

function contact(field: Field, {by}: ContactQuestion): Markup {
  return lineField({
    ...field,
    type: by === 'email' ? 'email' : 'tel',
    autocomplete: by === 'email' ? 'email' : 'tel',
  })
}

function shares(filling: Filling, question: SharesQuestion, field: Field): Markup {
  return group(
    field,
    field.label,
    question.options.map(({id, text}) => {
      const name = `${question.id}.${id}`
      return html`<div class="row">
        <label for="${idOf(name)}">${filling.visit.reader.words(text)}</label>
        <input
          id="${idOf(name)}"
          name="${name}"
          inputmode="numeric"
          autocomplete="off"
          dir="ltr"
          value="${filling.typed.get(name) ?? ''}"
        />
      </div>`
    }),
  )
}

/** Where, without a map: from the list, or in words. */
function place(filling: Filling, question: PlaceQuestion, field: Field): Markup {
  const {reader} = filling.visit
  const {place: words} = reader.terms
  const [list, address] = [`${question.id}.list`, `${question.id}.address`]
  const at = (name: string) => ({
    name,
    value: filling.typed.get(name) ?? '',
    problem: problemAt(filling.problems, name),
  })
  const choices = (question.list ?? []).map(({id, text}) => ({value: id, words: reader.plain(text)}))
  return group(
    {...field, problem: undefined},
    field.label,
    html`${question.list ? selectField({...at(list), label: words.ways.list, choices}, words.none) : ''}
    ${question.address ? lineField({...at(address), label: words.address}) : ''}`,
  )
}
