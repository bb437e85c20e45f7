/** Kinds of question that paper answers in a way of its own, or not at all. */
import type {ContactQuestion, PlaceQuestion} from '@saha/contract'
import {html, type Markup} from '../markup.ts'
import {choiceOfOne} from './choices.ts'
import {box, help, lines, type PaperForm} from './form.ts'

/** A tick under words that the citizen agrees to. */
export function consent({terms}: PaperForm): Markup {
  return html`<ul class="options">
    <li>${box()} <span>${terms.extra.consent.agree}</span></li>
  </ul>`
}

/** Without a map: a place of the list, or its description. */
export function place(form: PaperForm, {list, address}: PlaceQuestion): Markup {
  const {describePlace, orDescribe} = form.terms.paper.answer
  if (!list) return html`${help(describePlace)} ${lines(2)}`
  const listed = choiceOfOne(form, {type: 'single', id: 'place', text: {}, options: list})
  return address ? html`${listed} ${help(orDescribe)} ${lines(2)}` : listed
}

/** A photo cannot be answered on paper. */
export function photo({terms}: PaperForm): Markup {
  return help(terms.paper.answer.photo)
}

/** Contact details stand on a sheet of their own. */
export function contact({reader, terms}: PaperForm, {why}: ContactQuestion): Markup {
  return html`${help(reader.words(why))}
    <p class="elsewhere">${terms.paper.contact.elsewhere}</p>`
}

/** What a citizen writes on that sheet. */
export function contactLine({reader}: PaperForm, {why}: ContactQuestion): Markup {
  return html`${help(reader.words(why))} ${lines(1)}`
}
