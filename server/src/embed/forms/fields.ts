/** Parts of a form, each with its name, its help and what is wrong with it, so that screen readers say all of it. */
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'
import {own, type Visit} from './visit.ts'

/** What a field is drawn with. */
export interface Field {
  name: string
  label: Markup | string
  /** What stands in it. */
  value?: string
  help?: Markup | string | undefined
  /** What is wrong with it, in words. */
  problem?: string | undefined
}

/** Something that is wrong with a form. */
export interface FormProblem {
  /** Name of the field; empty where it is the form as a whole. */
  field: string
  words: string
}

/** Names of fields have dots in them. */
export const idOf = (name: string) => `f-${name}`

/** What is wrong, in one list at the top: each leads to its field. Read aloud at once. */
export function problemList(title: string, problems: readonly FormProblem[]): Markup | '' {
  if (problems.length === 0) return ''
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
    <h2>${title}</h2>
    <ul>
      ${problems.map(
        ({field, words}) => html`<li>${field ? html`<a href="#${idOf(field)}">${words}</a>` : words}</li>`,
      )}
    </ul>
  </div>`
}

export const problemAt = (problems: readonly FormProblem[], name: string) =>
  problems.find(({field}) => field === name)?.words

/** Points a control to its help and its problem. */
function describedBy({name, help, problem}: Field): Markup | '' {
  const ids = [help && `help-${name}`, problem && `problem-${name}`].filter(Boolean).join(' ')
  return ids ? html` aria-describedby="${ids}"` : ''
}

/** The same, and says that it is wrong. */
function described(field: Field): Markup {
  return html`${describedBy(field)}${field.problem ? html` aria-invalid="true"` : ''}`
}

export function notesOf({name, help, problem}: Field): Markup {
  return html`${help ? html`<p class="help" id="help-${name}">${help}</p>` : ''}${
    problem ? html`<p class="problem" id="problem-${name}">${problem}</p>` : ''
  }`
}

export interface LineField extends Field {
  /** Default: `text`. */
  type?: 'text' | 'date' | 'email' | 'tel'
  inputMode?: 'numeric' | 'decimal'
  autocomplete?: string
  min?: string | undefined
  max?: string | undefined
  isShort?: boolean
}

/** One line. */
export function lineField(field: LineField): Markup {
  const {name, label, value = '', type = 'text', inputMode, autocomplete = 'off', min, max} = field
  return html`<div class="field">
    <label for="${idOf(name)}">${label}</label>
    ${notesOf(field)}
    <input
      id="${idOf(name)}"
      name="${name}"
      type="${type}"
      class="${field.isShort ? 'short' : ''}"
      dir="${type === 'text' && !inputMode ? 'auto' : 'ltr'}"
      autocomplete="${autocomplete}"
      value="${value}"
      ${inputMode ? html`inputmode="${inputMode}"` : ''}
      ${min ? html`min="${min}"` : ''}
      ${max ? html`max="${max}"` : ''}
      ${described(field)}
    />
  </div>`
}

/** Several lines. */
export function textField(field: Field): Markup {
  const {name, label, value = ''} = field
  // A browser passes over the first line break, which is not the citizen's.
  const text = `
${value}`
  // prettier-ignore
  const area = html`<textarea id="${idOf(name)}" name="${name}" rows="6" dir="auto"${described(field)}>${text}</textarea>`
  return html`<div class="field">
    <label for="${idOf(name)}">${label}</label>
    ${notesOf(field)} ${area}
  </div>`
}

export interface Choice {
  value: string
  words: Markup | string
}

export interface ChoiceField extends Field {
  choices: readonly Choice[]
}

/** One of several, as buttons. */
export function radioField(field: ChoiceField): Markup {
  const {name, label, value, choices} = field
  return group(
    field,
    label,
    choices.map(
      (choice, at) =>
        html`<label class="choice"
          ><input
            type="radio"
            id="${at === 0 ? idOf(name) : `${idOf(name)}-${at}`}"
            name="${name}"
            value="${choice.value}"
            ${choice.value === value ? html`checked` : ''}
          />
          <span>${choice.words}</span></label
        >`,
    ),
    true,
  )
}

/** One of several, as a list that opens. @param none what stands there while nothing is chosen. */
export function selectField(field: ChoiceField, none: string): Markup {
  const {name, label, value, choices} = field
  return html`<div class="field">
    <label for="${idOf(name)}">${label}</label>
    ${notesOf(field)}
    <select id="${idOf(name)}" name="${name}" ${described(field)}>
      <option value="">${none}</option>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === value ? html`selected` : ''}>
            ${choice.words}
          </option>`,
      )}
    </select>
  </div>`
}

/** A box to tick. */
export function tickBox(name: string, words: Markup | string, isTicked: boolean, id = idOf(name)): Markup {
  return html`<label class="choice"
    ><input type="checkbox" id="${id}" name="${name}" value="1" ${isTicked ? html`checked` : ''} />
    <span>${words}</span></label
  >`
}

/** Controls that belong together. */
export function group(field: Field, legend: Markup | string, controls: unknown, isOfRadios = false): Markup {
  const {name, problem} = field
  // Of groups, only those of radio buttons can say that they are wrong; the words of all do.
  const pointer = isOfRadios ? described(field) : describedBy(field)
  return html`<fieldset
    class="field ${problem ? 'invalid' : ''}"
    id="group-${name}"
    ${isOfRadios ? html`role="radiogroup"` : ''}
    ${pointer}
  >
    <legend>${legend}</legend>
    ${notesOf(field)} ${controls}
  </fieldset>`
}

export const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" />`

/** A button of the form. The first one of a form is also what the Enter key presses. */
export function pressButton(value: string, words: string, look: 'main' | 'quiet' = 'main'): Markup {
  return html`<button class="${look}" name="${own.pressed}" value="${value}">${words}</button>`
}

/** A field that people do not see. Programs that fill in everything fill it in, too. */
export function trap({terms}: PageReader): Markup {
  return html`<div class="trap" aria-hidden="true">
    <label for="${idOf(own.website)}">${terms.forms.leaveEmpty}</label>
    <input id="${idOf(own.website)}" name="${own.website}" tabindex="-1" autocomplete="off" />
  </div>`
}

/** A form that sends to its own address, in the language in which it is read. @param hasFiles whether photos can be chosen. */
export function plainForm({c, reader}: Visit, content: Markup, hasFiles = false): Markup {
  const query = new URLSearchParams({...c.req.query(), lang: reader.language})
  const type = hasFiles ? html`enctype="multipart/form-data"` : ''
  return html`<form id="form" method="post" action="?${query.toString()}" novalidate ${type}>
    ${content}
  </form>`
}
