/** Fields of the console's forms: a label that stays, a hint where one helps, and what is wrong beside the field. */
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'

export interface FieldFacts {
  /** Unique on the page. */
  id: string
  label: string
  hint?: string | undefined
  /** What is wrong with what was typed; nothing when all is well. */
  problem?: string | undefined
  isRequired?: boolean
}

/** Ids of what describes a field, for `aria-describedby`. */
export function describedBy({
  id,
  hint,
  problem,
}: Pick<FieldFacts, 'id' | 'hint' | 'problem'>): string | typeof nothing {
  return [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing
}

/** What helps with a field, and what is wrong with it: what `describedBy` names. */
export function notes({id, hint, problem}: Pick<FieldFacts, 'id' | 'hint' | 'problem'>) {
  return html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${problem ? html`<p class="error" id="${id}-problem">${problem}</p>` : nothing}`
}

/** A control with its label. @param control has the id of the field. */
export function field(facts: FieldFacts, control: unknown) {
  const {id, label, problem} = facts
  return html`<div class="field ${problem ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${notes(facts)} ${control}
  </div>`
}

export interface TextFacts extends FieldFacts {
  value: string
  /** Called with every letter. */
  onInput: (value: string) => void
  longest?: number
  /** Several lines. */
  rows?: number
  type?: 'text' | 'email' | 'url' | 'search' | 'number' | 'date'
  /** For what is no sentence, such as an address. */
  dir?: 'ltr' | 'rtl' | 'auto'
  lang?: string
  autocomplete?: string
}

/** A line of text, or a box of several. */
export function textField(facts: TextFacts) {
  const {id, value, onInput, longest, rows, type = 'text', dir = 'auto', lang, autocomplete, problem} = facts
  const typed = (event: Event) => onInput((event.target as HTMLInputElement).value)
  const control = rows
    ? html`<textarea
        id=${id}
        name=${id}
        rows=${rows}
        dir=${dir}
        lang=${lang ?? nothing}
        maxlength=${longest ?? nothing}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${describedBy(facts)}
        ?required=${facts.isRequired}
        .value=${live(value)}
        @input=${typed}
      ></textarea>`
    : html`<input
        id=${id}
        name=${id}
        type=${type}
        dir=${dir}
        lang=${lang ?? nothing}
        maxlength=${longest ?? nothing}
        autocomplete=${autocomplete ?? 'off'}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${describedBy(facts)}
        ?required=${facts.isRequired}
        .value=${live(value)}
        @input=${typed}
      />`
  return field(facts, control)
}

export interface Choice<Value extends string = string> {
  value: Value
  label: string
  hint?: string
}

/** One of several that fit a list. */
export function selectField<Value extends string>(
  facts: FieldFacts & {value: Value; choices: readonly Choice<Value>[]; onChange: (value: Value) => void},
) {
  const {id, value, choices, onChange} = facts
  const chosen = (event: Event) => onChange((event.target as HTMLSelectElement).value as Value)
  return field(
    facts,
    html`<select
      id=${id}
      name=${id}
      aria-describedby=${describedBy(facts)}
      .value=${live(value)}
      @change=${chosen}
    >
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`,
      )}
    </select>`,
  )
}

/** One of several things that need more words than a list has room for. */
export interface CardChoice {
  value: string
  title: string
  text: string
}

/** Choices that are all read before one is taken. @param chosen `undefined` for none of them. */
export function cardsField(facts: {
  name: string
  label: string
  choices: readonly CardChoice[]
  chosen: string | undefined
  onChange?: (value: string) => void
}) {
  const {name, label, choices, chosen, onChange} = facts
  return html`<fieldset class="field">
    <legend>${label}</legend>
    <div class="cards">
      ${choices.map(
        ({value, title, text}) =>
          html`<label class="tick card-choice">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => onChange?.(value)}
            />
            <span><strong>${title}</strong><small>${text}</small></span>
          </label>`,
      )}
    </div>
  </fieldset>`
}

/** Yes or no. */
export function tickField(facts: FieldFacts & {isTicked: boolean; onChange: (isTicked: boolean) => void}) {
  const {id, label, problem, isTicked, onChange} = facts
  return html`<div class="field ${problem ? 'wrong' : ''}">
    <label class="tick">
      <input
        type="checkbox"
        id=${id}
        name=${id}
        aria-describedby=${describedBy(facts)}
        .checked=${live(isTicked)}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${notes(facts)}
  </div>`
}
