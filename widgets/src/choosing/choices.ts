/** Parts of a panel in which is chosen what is to be seen of a list, and what is chosen. */
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit/html.js'
import type {AnyReader, Host} from '../kit/reader.ts'

/** One value of a filter. */
export interface Choice {
  value: string
  words: unknown
  /** How much of the list it would show. */
  count: number
  isChosen: boolean
}

/** Choices beyond which a list has a height of its own. */
const MANY = 12

/** @param pick is given all that are chosen now, with commas between them. */
export function facetShown(
  legend: string,
  choices: readonly Choice[],
  {say}: AnyReader,
  pick: (values: string) => void,
): unknown {
  if (choices.length === 0) return nothing
  // As the boxes are now: several may have been pressed since they were drawn.
  const change = ({currentTarget}: Event) => {
    const boxes = (currentTarget as Element).querySelectorAll<HTMLInputElement>(':checked')
    pick(
      [...boxes]
        .map(({value}) => value)
        .slice(-limits.filterChoices)
        .join(),
    )
  }
  return html`<fieldset @change=${change}>
    <legend>${legend}</legend>
    <div class=${choices.length > MANY ? 'many' : nothing}>
      ${choices.map(
        ({value, words, count, isChosen}) =>
          html`<label class="box">
            <input type="checkbox" value=${value} .checked=${isChosen} />
            <span>${words}</span>
            <small>${say.number(count)}</small>
          </label>`,
      )}
    </div>
  </fieldset>`
}

/** A field for words. @param look is given what was typed. */
export function searchShown(
  terms: {label: string; go: string},
  words: string,
  host: Host,
  look: (words: string | undefined) => void,
): unknown {
  const go = () => look(host.renderRoot.querySelector<HTMLInputElement>('#search')?.value.trim())
  return html`<div role="search">
    <label for="search">${terms.label}</label>
    <div class="buttons">
      <input
        id="search"
        type="search"
        dir="auto"
        maxlength=${limits.searchText}
        enterkeyhint="search"
        .value=${words}
        @search=${go}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && go()}
      />
      <button type="button" @click=${go}>${terms.go}</button>
    </div>
  </div>`
}

type Days = Readonly<Partial<Record<'from' | 'until', string>>>

/** Two days. Native: each device has its own way to choose one. */
export function daysShown(
  terms: {title: string; from: string; until: string},
  chosen: Days,
  pick: (days: Days) => void,
): unknown {
  const change = ({target}: Event) => {
    const {name, value, validity} = target as HTMLInputElement
    // While a year is typed, it is one of long ago.
    if (validity.valid) pick({[name]: value})
  }
  return html`<fieldset class="days" @change=${change}>
    <legend>${terms.title}</legend>
    ${(['from', 'until'] as const).map(
      (name) =>
        html`<label>
          <span>${terms[name]}</span>
          <input type="date" name=${name} min="2000-01-01" max="2999-12-31" .value=${chosen[name] ?? ''} />
        </label>`,
    )}
  </fieldset>`
}

/** Something that is chosen. */
export interface Chip {
  words: string
  /** Chooses it no longer. */
  remove: () => void
}

/**
 * What is chosen, each with a way to choose it no longer.
 *
 * @param focus moves the focus to a part of the element, by its id: to the one that takes the place of one that is gone.
 * @param after what stands behind them, such as a way to choose nothing.
 */
export function chipsShown(
  terms: {chosen: string; remove: string},
  chips: readonly Chip[],
  {say}: AnyReader,
  focus: (id: string) => void,
  after: unknown = nothing,
): unknown {
  if (chips.length === 0) return nothing
  const press = ({remove}: Chip, at: number) => {
    remove()
    focus(chips.length > 1 ? `chip-${Math.min(at, chips.length - 2)}` : 'filter')
  }
  return html`<div class="chips" role="group" aria-label=${terms.chosen}>
    ${chips.map(
      (chip, at) =>
        html`<button
          type="button"
          id="chip-${at}"
          aria-label=${say.say(terms.remove, {filter: chip.words})}
          @click=${() => press(chip, at)}
        >
          <span dir="auto">${chip.words}</span><span aria-hidden="true">×</span>
        </button>`,
    )}
    ${after}
  </div>`
}
