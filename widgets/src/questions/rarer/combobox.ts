/** A long list to type into: an editable combobox with a list, as in the ARIA Authoring Practices. */
import type {Option, SingleQuestion} from '@saha/contract'
import {foldArabic} from '@saha/domain/text/fold-arabic'
import {html, nothing} from 'lit/html.js'
import {idsIn, partOf} from '../entry.ts'
import type {Field} from '../kinds/kind.ts'
import {moreOf, textOf} from '../view.ts'

/** The one list of the page that is open, and the option that Enter would take. */
let open: {reader: object; question: string; active: number} | undefined

export const chosenOf = ({question, entry}: Field<SingleQuestion>) =>
  entry.isDeclined ? undefined : question.options.find(({id}) => id === idsIn(entry)[0])

/** What one list shows as it is drawn, and everything that can be done with it until it is drawn again. */
class Hand {
  readonly chosen: Option | undefined
  /** What is in the line. */
  readonly typed: string
  /** The options that fit what is typed, in their order. */
  readonly matches: readonly Option[]
  readonly isOpen: boolean
  /** Place of the chosen option among them; -1 while something else is typed. */
  readonly #chosenAt: number
  /** What is being looked for; empty when nothing is typed. */
  readonly #query: string
  /** The same, as words are compared. */
  readonly #sought: string
  readonly #field: Field<SingleQuestion>

  constructor(field: Field<SingleQuestion>) {
    const {view, question, entry} = field
    this.#field = field
    this.#query = partOf(entry, 'query')
    this.#sought = foldArabic(this.#query.trim())
    this.chosen = chosenOf(field)
    const chosen = this.#query ? undefined : this.chosen
    this.typed = entry.isDeclined ? '' : chosen ? view.reader.plain(chosen.text) : this.#query
    this.matches = moreOf(view)
      .inOrder<Option>(question.options, question)
      .filter((option) => !this.#query || this.#folded(option).includes(this.#sought))
    this.isOpen = open?.reader === view.reader && open.question === question.id
    this.#chosenAt = chosen ? this.matches.indexOf(chosen) : -1
  }

  /** The option that Enter would take. */
  get active(): Option | undefined {
    return this.matches[this.#activeAt]
  }

  take({id}: Option): void {
    open = undefined
    this.#field.enter({typed: id, parts: {}, isDeclined: false})
  }

  type(words: string): void {
    open = this.#openAt(-1)
    this.#field.enter({typed: '', parts: {query: words}, isDeclined: false})
  }

  close(): void {
    const exact = this.#query
      ? this.matches.find((option) => this.#folded(option) === this.#sought)
      : undefined
    if (!this.isOpen && !exact) return
    if (this.isOpen) open = undefined
    this.#field.enter(exact ? {typed: exact.id, parts: {}} : {})
  }

  press(line: HTMLInputElement): void {
    // What was chosen is replaced by what is typed.
    if (this.#chosenAt >= 0) line.select()
    void this.#show(line, this.#chosenAt)
  }

  /** @returns whether the key means something here. */
  pressKey(key: string, line: HTMLInputElement): boolean {
    const at = this.#activeAt
    if (key === 'ArrowDown') void this.#show(line, this.isOpen ? at + 1 : Math.max(0, this.#chosenAt))
    else if (key === 'ArrowUp') void this.#show(line, at < 0 ? this.matches.length - 1 : Math.max(0, at - 1))
    else if (key === 'Enter' && this.isOpen) this.#takeOne()
    else if (key === 'Escape' && this.isOpen) this.close()
    else return false
    return true
  }

  /** What is pointed at, or the only one that was found. Among several, Enter decides nothing and leads nowhere. */
  #takeOne(): void {
    const [only, ...others] = this.#query ? this.matches : []
    const option = this.active ?? (others.length === 0 ? only : undefined)
    if (option) this.take(option)
  }

  /** @param at place among the matches; -1 for none. */
  async #show(line: HTMLInputElement, at: number): Promise<void> {
    open = this.#openAt(Math.max(-1, Math.min(at, this.matches.length - 1)))
    await moreOf(this.#field.view).form.redraw()
    line.parentElement?.querySelector('.active')?.scrollIntoView({block: 'nearest'})
  }

  get #activeAt(): number {
    return this.isOpen ? (open?.active ?? -1) : -1
  }

  #openAt(active: number) {
    const {view, question} = this.#field
    return {reader: view.reader, question: question.id, active}
  }

  #folded({text}: Option): string {
    return foldArabic(this.#field.view.reader.plain(text))
  }
}

export function combobox(field: Field<SingleQuestion>) {
  const {view, question, id, help, problem} = field
  const {reader} = view
  const hand = new Hand(field)
  const {active, chosen, isOpen, matches, typed} = hand
  const isNothingFound = isOpen && matches.length === 0
  const onKey = (event: KeyboardEvent) => {
    if (!hand.pressKey(event.key, event.currentTarget as HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return html`<div class="combobox">
    <input
      type="text"
      id="${id}-field"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${isOpen && !isNothingFound}
      aria-controls="${id}-list"
      aria-activedescendant=${active ? `${id}-${active.id}` : nothing}
      aria-describedby=${help}
      aria-invalid=${problem ? 'true' : nothing}
      dir=${typed ? 'auto' : reader.direction}
      .value=${typed}
      @input=${({target}: Event) => hand.type((target as HTMLInputElement).value)}
      @click=${({currentTarget}: Event) => hand.press(currentTarget as HTMLInputElement)}
      @keydown=${onKey}
      @blur=${() => hand.close()}
    />
    <ul
      id="${id}-list"
      class=${isOpen ? 'list' : ''}
      role="listbox"
      tabindex="-1"
      aria-label=${reader.plain(textOf(view, question, question.text))}
      ?hidden=${!isOpen || isNothingFound}
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
                  @click=${() => hand.take(option)}
                >
                  ${reader.words(option.text)}
                </li>`,
            )
          : nothing
      }
    </ul>
    <span class=${isNothingFound ? 'hint' : 'unseen'} role="status"
      >${isOpen ? reader.say.count(moreOf(view).extra.dropdown.matches, matches.length) : nothing}</span
    >
  </div>`
}
