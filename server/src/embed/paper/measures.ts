import type {
  DateQuestion,
  LongTextQuestion,
  NumberQuestion,
  RatingQuestion,
  ScaleQuestion,
  ShortTextQuestion,
} from '@saha/contract'
import {html, type Markup} from '../markup.ts'
import {box, help, lines, type PaperForm} from './form.ts'

/** Whole numbers between two worded ends, in reading direction. */
export function scale({reader, terms}: PaperForm, {from, to, low, high}: ScaleQuestion): Markup {
  const values = Array.from({length: to - from + 1}, (_, step) => from + step)
  return html`${help(terms.paper.answer.tickNumber)}
    <div class="scale">
      <span class="end">${reader.words(low)}</span>
      <ol class="values">
        ${values.map((value) => html`<li>${box('one')}<span>${reader.say.number(value)}</span></li>`)}
      </ol>
      <span class="end">${reader.words(high)}</span>
    </div>`
}

/** Five boxes from the worst to the best, each with its words. */
export function rating({reader, terms}: PaperForm, {words}: RatingQuestion): Markup {
  const meanings = words?.map((text) => reader.words(text)) ?? terms.extra.rating
  return html`${help(terms.paper.answer.tickOne)}
    <ol class="faces">
      ${meanings.map((meaning, at) => html`<li>${box('one')}<span>${reader.say.number(at + 1)}</span><span>${meaning}</span></li>`)}
    </ol>`
}

/** A short line, with what is counted beside it. */
export function number({reader, terms}: PaperForm, {min, max, decimals, unit}: NumberQuestion): Markup {
  const {say} = reader
  const between = say.say(terms.survey.numberBetween, {min, max})
  return html`${help(decimals ? `${between}. ${say.count(terms.paper.answer.decimals, decimals)}` : between)}
    <p class="measure"><span class="blank short"></span> ${unit ? reader.words(unit) : ''}</p>`
}

/** A field each for day, month and year: in any language, nobody can take one for the other. */
export function day({reader, terms}: PaperForm, {min, max}: DateQuestion): Markup {
  const {say} = reader
  const {date} = terms.extra
  const field = (digits: number, name: string) =>
    html`<span class="field">
      <span class="digits" aria-hidden="true">
        ${Array.from({length: digits}, () => html`<span class="digit"></span>`)}
      </span>
      <small>${name}</small>
    </span>`
  return html`${min && max ? help(say.say(date.between, {min: say.day(min), max: say.day(max)})) : ''}
    <p class="date">${field(2, date.day)} ${field(2, date.month)} ${field(4, date.year)}</p>`
}

/** Characters that a hand writes on one line of A4. */
const perLine = 55

/** As many lines as the limit suggests; without one, as many as most people need. */
export function written(
  {reader, terms}: PaperForm,
  {type, most}: ShortTextQuestion | LongTextQuestion,
): Markup {
  const usual = type === 'short-text' ? 1 : 6
  const greatest = type === 'short-text' ? 4 : 16
  const count = most === undefined ? usual : Math.min(greatest, Math.ceil(most / perLine))
  return html`${most === undefined ? '' : help(reader.say.count(terms.paper.answer.characters, most))}
  ${lines(count)}`
}
