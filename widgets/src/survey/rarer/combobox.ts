/** A long list to type into: an editable combobox with a list, as in the ARIA Authoring Practices. */
import type {SingleQuestion} from '@saha/contract'
import {foldArabic} from '@saha/domain/text/fold-arabic'
import {html, nothing} from 'lit/html.js'
import {idsIn, partOf} from '../entry.ts'
import type {Field} from '../kinds/kind.ts'
import {moreOf, textOf} from '../view.ts'

/** The one list of the page that is open, and the option that Enter would take. */
let open: {reader: object; question: string; active: number} | undefined

export const chosenOf = ({question, entry}: Field<SingleQuestion>) =>
  entry.isDeclined ? undefined : question.options.find(({id}) => id === idsIn(entry)[0])

export function combobox(field: Field<SingleQuestion>) {
  const {view, question, entry, id, help, problem, enter} = field
  const {reader} = view
  const {dropdown} = moreOf(view).extra
  const chosen = chosenOf(field)
  const query = partOf(entry, 'query')
  const sought = foldArabic(query.trim())
  const folded = (option: {text: SingleQuestion['text']}) => foldArabic(reader.plain(option.text))
  const typed = entry.isDeclined ? '' : chosen && !query ? reader.plain(chosen.text) : query
  const matches = moreOf(view)
    .inOrder(question.options, question)
    .filter((option) => !query || folded(option).includes(sought))
  const isOpen = open?.reader === reader && open.question === question.id
  const active = isOpen ? matches[open?.active ?? -1] : undefined

  const chosenAt = chosen && !query ? matches.indexOf(chosen) : -1

  /** @param at place among the matches; -1 for none. */
  const show = async ({currentTarget}: Event, at: number) => {
    const box = (currentTarget as HTMLElement).parentElement
    open = {reader, question: question.id, active: Math.max(-1, Math.min(at, matches.length - 1))}
    await moreOf(view).form.redraw()
    box?.querySelector('.active')?.scrollIntoView({block: 'nearest'})
  }
  const close = () => {
    const exact = query ? matches.find((option) => folded(option) === sought) : undefined
    if (!isOpen && !exact) return
    if (isOpen) open = undefined
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
  const openList = (event: Event) => {
    // What was chosen is replaced by what is typed.
    if (chosenAt >= 0) (event.currentTarget as HTMLInputElement).select()
    void show(event, chosenAt)
  }
  const onKey = (event: KeyboardEvent) => {
    const {key} = event
    const at = isOpen ? (open?.active ?? -1) : -1
    if (key === 'ArrowDown') void show(event, isOpen ? at + 1 : Math.max(0, chosenAt))
    else if (key === 'ArrowUp') void show(event, at < 0 ? matches.length - 1 : Math.max(0, at - 1))
    else if (key === 'Enter' && isOpen) enterTakes()
    else if (key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** What is pointed at, or the only one that was found. Among several, Enter decides nothing and leads nowhere. */
  const enterTakes = () => {
    const option = active ?? (query && matches.length === 1 ? matches[0] : undefined)
    if (option) take(option)
  }

  return html`<div class="combobox">
    <input
      type="text"
      id="${id}-field"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${isOpen && matches.length > 0}
      aria-controls="${id}-list"
      aria-activedescendant=${active ? `${id}-${active.id}` : nothing}
      aria-describedby=${help}
      aria-invalid=${problem ? 'true' : nothing}
      dir=${typed ? 'auto' : reader.direction}
      .value=${typed}
      @input=${type}
      @click=${openList}
      @keydown=${onKey}
      @blur=${close}
    />
    <ul
      id="${id}-list"
      class=${isOpen ? 'list' : ''}
      role="listbox"
      tabindex="-1"
      aria-label=${reader.plain(textOf(view, question, question.text))}
      ?hidden=${!isOpen || matches.length === 0}
      @mousedown=${(event: Event) => event.preventDefault()}
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
                  @click=${() => take(option)}
                >
                  ${reader.words(option.text)}
                </li>`,
            )
          : nothing
      }
    </ul>
    <span class=${isOpen && matches.length === 0 ? 'hint' : 'unseen'} role="status"
      >${isOpen ? reader.say.count(dropdown.matches, matches.length) : nothing}</span
    >
  </div>`
}
