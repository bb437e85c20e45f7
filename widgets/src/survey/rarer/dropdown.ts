/** A closed list: the browser's own where it is short, one to type into where it is long. */
import type {SingleQuestion} from '@saha/contract'
import {foldArabic} from '@saha/domain/text/fold-arabic'
import {html, nothing} from 'lit/html.js'
import {otherWords, singleWithWords} from '../beyond/choices-with-words.ts'
import {css} from '../../kit/css.ts'
import {idsIn, partOf} from '../entry.ts'
import {line} from '../kinds/field.ts'
import type {Field, Kind} from '../kinds/kind.ts'
import {moreOf} from '../view.ts'

const styles = css`
  .closed {
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
    min-block-size: 3rem;
    margin-block-start: 0.625em;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .combobox {
    position: relative;
    max-inline-size: 24rem;
  }
  .list {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: 16rem;
    margin-block-start: 0.25rem;
    overflow-y: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }
  .list li {
    padding: 0.625em 0.75em;
    cursor: pointer;
  }
  .list .active {
    background-color: var(--_wash);
    outline: 2px solid var(--_strong);
    outline-offset: -2px;
  }
`

/** A list of up to this many options is the browser's own. */
const SHORT = 12

/** The one list of the page that is open, and the option that Enter would take. */
let open: {reader: object; question: string; active: number} | undefined

export const kind: Kind<SingleQuestion> = {
  ...singleWithWords,
  styles,
  render: (field) => (field.question.options.length > SHORT ? combobox(field) : native(field)),
  // What was typed and is no option stays text, which the check refuses.
  read: (question, entry) =>
    singleWithWords.read(question, entry) ?? (partOf(entry, 'query').trim() || undefined),
  advise: (view, question, code, entry) =>
    code === 'required' || code === 'unknown-option'
      ? moreOf(view).extra.dropdown.chooseFromList
      : singleWithWords.advise(view, question, code, entry),
}

const chosenOf = ({question, entry}: Field<SingleQuestion>) =>
  entry.isDeclined ? undefined : question.options.find(({id}) => id === idsIn(entry)[0])

function besides(field: Field<SingleQuestion>) {
  const chosen = chosenOf(field)
  return chosen ? otherWords(field, chosen) : nothing
}

function native(field: Field<SingleQuestion>) {
  const {view, question, id, help, problem, enter} = field
  const chosen = chosenOf(field)
  return line(
    field,
    html`<select
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
      </select>
      ${besides(field)}`,
  )
}

/** Editable combobox with a list, as in the ARIA Authoring Practices. */
function combobox(field: Field<SingleQuestion>) {
  const {view, question, entry, id, help, problem, enter} = field
  const {reader} = view
  const {dropdown} = moreOf(view).extra
  const chosen = chosenOf(field)
  const query = partOf(entry, 'query')
  const typed = entry.isDeclined ? '' : chosen && !query ? reader.plain(chosen.text) : query
  const matches = moreOf(view)
    .inOrder(question.options, question)
    .filter(({text}) => !query || foldArabic(reader.plain(text)).includes(foldArabic(query.trim())))
  const isOpen = open?.reader === reader && open.question === question.id
  const active = isOpen ? matches[open?.active ?? -1] : undefined
  const show = (at: number) => {
    open = {reader, question: question.id, active: Math.max(-1, Math.min(at, matches.length - 1))}
    enter({})
  }
  const close = () => {
    if (isOpen) open = undefined
    const exact = matches.find(({text}) => foldArabic(reader.plain(text)) === foldArabic(query.trim()))
    enter(exact ? {typed: exact.id, parts: {}} : {})
  }
  const take = (option: {id: string}) => {
    open = undefined
    enter({typed: option.id, parts: {}, isDeclined: false})
  }
  const type = ({target}: Event) => {
    open = {reader, question: question.id, active: -1}
    enter({typed: '', parts: {query: (target as HTMLInputElement).value}, isDeclined: false})
  }
  const onKey = (event: KeyboardEvent) => {
    const {key} = event
    const at = isOpen ? (open?.active ?? -1) : -1
    if (key === 'ArrowDown') show(at + 1)
    else if (key === 'ArrowUp') show(at < 0 ? matches.length - 1 : Math.max(0, at - 1))
    else if (key === 'Enter' && active) take(active)
    else if (key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return line(
    field,
    html`<div class="combobox">
        <input
          type="text"
          id="${id}-field"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls="${id}-list"
          aria-activedescendant=${active ? `${id}-${active.id}` : nothing}
          aria-describedby=${help}
          aria-invalid=${problem ? 'true' : nothing}
          dir=${typed ? 'auto' : reader.direction}
          .value=${typed}
          @input=${type}
          @click=${() => show(-1)}
          @keydown=${onKey}
          @blur=${close}
        />
        <ul
          id="${id}-list"
          class=${isOpen ? 'list' : ''}
          role="listbox"
          aria-label=${reader.plain(question.text)}
          ?hidden=${!isOpen}
        >
          ${
            isOpen
              ? matches.map(
                  (option) =>
                    html`<li
                      id="${id}-${option.id}"
                      role="option"
                      class=${option === active ? 'active' : ''}
                      aria-selected=${option === chosen}
                      @mousedown=${(event: Event) => {
                        event.preventDefault()
                        take(option)
                      }}
                    >
                      ${reader.words(option.text)}
                    </li>`,
                )
              : nothing
          }
        </ul>
        <span class="unseen" role="status"
          >${isOpen ? reader.say.count(dropdown.matches, matches.length) : nothing}</span
        >
      </div>
      ${besides(field)}`,
    dropdown.typeAhead,
  )
}
