/** Questions that are answered by choosing. */
import type {
  AnswerableQuestion,
  MatrixQuestion,
  MultipleQuestion,
  Option,
  RankingQuestion,
  RatingQuestion,
  ScaleQuestion,
  SingleQuestion,
} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {inOrder} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import {group, idOf, lineField, problemAt, radioField, selectField, tickBox, type Field} from '../fields.ts'
import type {Filling} from './filling.ts'

/** From so many options on one is chosen from a list that opens. */
const longList = 20

export function single(filling: Filling, question: SingleQuestion, field: Field): Markup {
  const {visit} = filling
  const options = shuffled(filling, question, question.options)
  const isLong = question.look === 'dropdown' || options.length > longList
  const choices = options.map((option) => ({
    value: option.id,
    words: isLong ? visit.reader.plain(option.text) : optionWords(filling, option),
  }))
  const all = {...field, name: question.id, value: filling.typed.get(question.id) ?? '', choices}
  return html`${isLong ? selectField(all, visit.reader.terms.extra.dropdown.none) : radioField(all)}
  ${ownWords(filling, question, options)}`
}

export function multiple(filling: Filling, question: MultipleQuestion, field: Field): Markup {
  const options = shuffled(filling, question, question.options)
  return html`${group(
    field,
    field.label,
    options.map((option) => tick(filling, `${question.id}.${option.id}`, optionWords(filling, option))),
  )}
  ${ownWords(filling, question, options)}`
}

export function ranking(filling: Filling, question: RankingQuestion, field: Field): Markup {
  const {reader} = filling.visit
  const options = shuffled(filling, question, question.options)
  const places = Array.from({length: question.most ?? options.length}, (_, at) => at + 1)
  const {notPlaced} = reader.terms.extra.ranking
  return group(
    field,
    field.label,
    options.map(({id, text}) => {
      const name = `${question.id}.${id}`
      const chosen = filling.typed.get(name) ?? ''
      return html`<div class="row">
        <label for="${idOf(name)}">${reader.words(text)}</label>
        <select id="${idOf(name)}" name="${name}">
          <option value="">${notPlaced}</option>
          ${places.map(
            (place) =>
              html`<option value="${place}" ${String(place) === chosen ? html`selected` : ''}>
                ${reader.say.number(place)}
              </option>`,
          )}
        </select>
      </div>`
    }),
  )
}

export function matrix(filling: Filling, question: MatrixQuestion, field: Field): Markup {
  const {reader} = filling.visit
  const rows = inOrder(question.rows, question.order, `${filling.key}/${question.id}`)
  return group(
    field,
    field.label,
    rows.map(({id, text}) => {
      const name = `${question.id}.${id}`
      const controls = question.multiple
        ? question.columns.map((column) => tick(filling, `${name}.${column.id}`, reader.words(column.text)))
        : question.columns.map(
            (column, at) =>
              html`<label class="choice"
                ><input
                  type="radio"
                  id="${at === 0 ? idOf(name) : `${idOf(name)}-${at}`}"
                  name="${name}"
                  value="${column.id}"
                  ${filling.typed.get(name) === column.id ? html`checked` : ''}
                />
                <span>${reader.words(column.text)}</span></label
              >`,
          )
      return html`<fieldset class="part">
        <legend>${reader.words(text)}</legend>
        ${controls}
      </fieldset>`
    }),
  )
}

export function scale(filling: Filling, question: ScaleQuestion | RatingQuestion, field: Field): Markup {
  const {reader} = filling.visit
  const {number} = reader.say
  const [from, to] = question.type === 'scale' ? [question.from, question.to] : [1, 5]
  const wordsFor = (value: number) => {
    if (question.type === 'rating')
      return question.words?.[value - 1]
        ? reader.words(question.words[value - 1] ?? {})
        : (reader.terms.extra.rating[value - 1] ?? '')
    const end = value === from ? question.low : value === to ? question.high : undefined
    return end ? html`${number(value)} – ${reader.words(end)}` : number(value)
  }
  const values = Array.from({length: to - from + 1}, (_, at) => from + at)
  const choices = values.map((value) => ({value: String(value), words: wordsFor(value)}))
  return radioField({...field, name: question.id, value: filling.typed.get(question.id) ?? '', choices})
}

export function tick({typed}: Filling, name: string, words: Markup | string): Markup {
  return tickBox(name, words, typed.get(name) === '1')
}

function shuffled(
  {key}: Filling,
  question: {id: string; order?: 'given' | 'random' | undefined},
  options: readonly Option[],
): Option[] {
  return inOrder(options, question.order, `${key}/${question.id}`)
}

/** Words of an option, under its picture where it has one. */
function optionWords({visit}: Filling, {text, image}: Option): Markup {
  const {reader, activity} = visit
  const facts = image && activity.kind === 'survey' && activity.shown.images?.[image.file]
  if (!image || !facts) return reader.words(text)
  const address = `../../..${picturePathOf('readImage', {image: `${facts.name}.webp`})}`
  return html`<img
      class="option-picture"
      loading="lazy"
      src="${address}"
      width="${facts.width}"
      height="${facts.height}"
      alt="${reader.plain(image.alt)}"
    />${reader.words(text)}`
}

/** Words of one's own, below the option that asks for them. */
function ownWords(filling: Filling, question: AnswerableQuestion, options: readonly Option[]): Markup | '' {
  const other = options.find((option) => option.other)
  if (!other) return ''
  const {reader} = filling.visit
  const name = `${question.id}.${other.id}.words`
  return lineField({
    name,
    label: html`${reader.words(other.text)}: ${reader.terms.extra.choices.say}`,
    value: filling.typed.get(name) ?? '',
    problem: problemAt(filling.problems, name),
  })
}
