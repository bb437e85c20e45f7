/** A closed list: the browser's own where it is short, one to type into where it is long. */
import type {SingleQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {otherWords, singleWithWords} from '../beyond/choices-with-words.ts'
import {partOf} from '../entry.ts'
import {line} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf} from '../view.ts'
import {chosenOf, combobox} from './combobox.ts'
import {dropdownStyles} from './dropdown.styles.ts'

/** A list of up to this many options is the browser's own. */
const SHORT = 12

const kind: Kind<SingleQuestion> = {
  ...singleWithWords,
  styles: dropdownStyles,
  render: (field) =>
    field.question.options.length > SHORT
      ? line(field, html`${combobox(field)} ${besides(field)}`, moreOf(field.view).extra.dropdown.typeAhead)
      : line(field, html`${native(field)} ${besides(field)}`),
  // What was typed and is no option stays text, which the check refuses.
  read: (question, entry) =>
    singleWithWords.read(question, entry) ?? (partOf(entry, 'query').trim() || undefined),
  advise: (view, question, code, entry) =>
    code === 'required' || code === 'unknown-option'
      ? moreOf(view).extra.dropdown.chooseFromList
      : singleWithWords.advise(view, question, code, entry),
}

addKind('dropdown', kind)

function besides(field: Field<SingleQuestion>) {
  const chosen = chosenOf(field)
  return chosen ? otherWords(field, chosen) : nothing
}

function native(field: Field<SingleQuestion>) {
  const {view, question, id, help, problem, enter} = field
  const chosen = chosenOf(field)
  return html`<select
    id="${id}-field"
    class="closed"
    aria-describedby=${help}
    aria-invalid=${problem ? 'true' : nothing}
    @change=${({target}: Event) => enter({typed: (target as HTMLSelectElement).value, isDeclined: false})}
  >
    <option value="" .selected=${!chosen}>${moreOf(view).extra.dropdown.none}</option>
    ${moreOf(view)
      .inOrder(question.options, question)
      .map(
        (option) =>
          html`<option value=${option.id} .selected=${option === chosen}>
            ${view.reader.plain(option.text)}
          </option>`,
      )}
  </select>`
}
