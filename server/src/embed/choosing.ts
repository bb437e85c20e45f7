/** What can be chosen of a list, as parts of a form that is read without scripts, and what is chosen, as links. */
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/** One value of a filter. */
export interface OfferedChoice {
  value: string
  words: Markup | string
  /** How much of the list it would show. */
  count: number
  isChosen: boolean
}

/** Choices of one filter; nothing where there are none. */
export function facetOf(
  name: string,
  legend: string,
  offered: readonly OfferedChoice[],
  {say}: PageReader,
): Markup | '' {
  if (offered.length === 0) return ''
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices">
      ${offered.map(
        ({value, words, count, isChosen}) =>
          html`<label
            ><input type="checkbox" name="${name}" value="${value}" ${isChosen ? html`checked` : ''} />
            <span>${words} <small>${say.number(count)}</small></span></label
          >`,
      )}
    </div>
  </fieldset>`
}

/** A field for words. */
export function searchRow(label: string, words: string, longest: number): Markup {
  return html`<p class="row">
    <label for="q">${label}</label>
    <input id="q" name="q" type="search" dir="auto" maxlength="${longest}" value="${words}" />
  </p>`
}

/** Something that is chosen, and the address of the list without it. */
export interface ChosenLink {
  words: Markup | string
  address: string
}

/** What is chosen, each with a link to the list without it. @param everything address of the whole list. */
export function linksOfChosen(
  terms: {chosen: string; remove: string; clear: string},
  all: readonly ChosenLink[],
  everything: string,
): Markup | '' {
  if (all.length === 0) return ''
  const [before = '', after = ''] = terms.remove.split('{filter}')
  return html`<div class="chosen">
    <p id="chosen">${terms.chosen}</p>
    <ul role="list" aria-labelledby="chosen">
      ${all.map(
        ({words, address}) =>
          html`<li>
            <a href="${address}"
              ><span class="hidden">${before}</span>${words}<span class="hidden">${after}</span>
              <span aria-hidden="true">×</span></a
            >
          </li>`,
      )}
    </ul>
    <a href="${everything}">${terms.clear}</a>
  </div>`
}
