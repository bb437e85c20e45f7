import type {MultipleQuestion, Option, PlainOption, RankingQuestion, SingleQuestion} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {html, type Markup} from '../markup.ts'
import {box, help, lines, type PaperForm} from './form.ts'

/** Longer lists are written from instead of ticked: hundreds of boxes would fill pages. */
const mostBoxes = 40
/** With more options than this, short ones stand side by side. */
const fewOptions = 8
/** Characters of an option that is short. */
const shortOption = 24

/** One box among several, or a line to write one of a long list on. */
export function choiceOfOne(form: PaperForm, {options}: SingleQuestion): Markup {
  const words = form.terms.paper.answer
  return options.length > mostBoxes
    ? html`${help(words.writeOne)} ${lines(1)} ${longList(form, options)}`
    : html`${help(words.tickOne)} ${boxes(form, options, 'one')}`
}

/** Any number of boxes, or as many as are asked for. */
export function choiceOfSeveral(form: PaperForm, question: MultipleQuestion): Markup {
  const how = howMany(form, question)
  if (question.options.length <= mostBoxes) return html`${help(how)} ${boxes(form, question.options, 'many')}`
  return html`${help(how)} ${lines(3)} ${longList(form, question.options)}`
}

/** A box for the number of each option. */
export function ranking(
  {reader, terms}: PaperForm,
  {options, most = options.length}: RankingQuestion,
): Markup {
  const {rankAll, rankMost} = terms.paper.answer
  const how =
    most < options.length ? reader.say.count(rankMost, most) : reader.say.say(rankAll, {n: options.length})
  return html`${help(how)}
    <ul class="options">
      ${options.map(({text}) => html`<li>${box('number')} <span>${reader.words(text)}</span></li>`)}
    </ul>`
}

/** Boxes with their words and pictures. Options stand in the order given: on paper, all citizens see the same. */
export function boxes(form: PaperForm, options: readonly Option[], look: 'one' | 'many'): Markup {
  const {reader} = form
  if (options.some(({image}) => image)) return pictures(form, options, look)
  const isShort = options.every(({text, other}) => !other && reader.plain(text).length <= shortOption)
  const beside = isShort && options.length > fewOptions ? 'beside' : ''
  return html`<ul class="options ${beside}">
    ${options.map(
      ({text, other}) =>
        html`<li>
          ${box(look)} <span>${reader.words(text)}</span>${other ? html`<span class="blank"></span>` : ''}
        </li>`,
    )}
  </ul>`
}

/** Each picture with its box below. One that is not there is told in words. */
function pictures({reader, activity}: PaperForm, options: readonly Option[], look: 'one' | 'many'): Markup {
  const picture = ({file, alt}: NonNullable<Option['image']>) => {
    const facts = activity.images?.[file]
    if (!facts) return html`<small>${reader.words(alt)}</small>`
    const {name, width, height} = facts
    // Three folders up: below the path of a proxy, too.
    const address = `../../..${picturePathOf('readImage', {image: `${name}.webp`})}`
    return html`<img src="${address}" width="${width}" height="${height}" alt="${reader.plain(alt)}" />`
  }
  return html`<ul class="options pictures">
    ${options.map(
      ({text, other, image}) =>
        html`<li>
          ${image ? picture(image) : ''}
          <span class="below">
            ${box(look)} <span>${reader.words(text)}</span>${other ? html`<span class="blank"></span>` : ''}
          </span>
        </li>`,
    )}
  </ul>`
}

/** The options of a long list, to write from. */
function longList({reader}: PaperForm, options: readonly PlainOption[]): Markup {
  return html`<ul class="long-list">
    ${options.map(({text}) => html`<li>${reader.words(text)}</li>`)}
  </ul>`
}

/** How many options may be chosen, in words. */
export function howMany(
  {reader, terms}: Pick<PaperForm, 'reader' | 'terms'>,
  {options, atLeast = 1, atMost}: MultipleQuestion,
): string {
  const {say} = reader
  const {choices} = terms.extra
  if (atLeast > 1 && atLeast === atMost) return say.count(choices.exactly, atLeast)
  if (atLeast > 1 && atMost) return say.say(choices.between, {min: atLeast, max: atMost})
  if (atLeast > 1) return say.count(choices.atLeast, atLeast)
  if (atMost) return say.count(choices.atMost, atMost)
  const alone = options.find(({exclusive}) => exclusive)
  return alone
    ? say.say(terms.survey.chooseExclusive, {option: reader.plain(alone.text)})
    : terms.survey.chooseSeveral
}
