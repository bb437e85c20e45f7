import {RefusedError, UnreachableError} from '@saha/client/call'
import type {AnswerableActivity} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {SearchingTerms} from '@saha/i18n/console-searching/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {dress} from '../kit/dress.ts'
import {selectField, textField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import {findContributions, nameOf, type Found} from './find-contributions.ts'
import {searchStyles} from './search.styles.ts'

/** Somebody has chosen one of those that were found. */
export class PickedEvent extends CustomEvent<Found> {
  constructor(found: Found) {
    super('picked', {detail: found})
  }
}

type Looking = {is: 'idle' | 'under-way' | 'failed'} | {is: 'found'; found: Found[]; all: number}

/**
 * Looks for ideas and comments of a municipality, and hands on the one that is chosen.
 *
 * @fires picked - With the one that was chosen.
 */
export class ConsoleSearch extends ConsolePart {
  @property({attribute: false}) terms!: SearchingTerms

  @property({attribute: false}) place!: Place

  /** Where it can be looked for. One alone is no choice. */
  @property({attribute: false}) activities: readonly Pick<AnswerableActivity, 'id' | 'kind' | 'title'>[] = []

  /** On the button beside each that was found. */
  @property({attribute: false}) verb = ''

  /** Names of those that cannot be chosen, or not again. */
  @property({attribute: false}) taken: ReadonlySet<string> = new Set()

  @state() private typed = ''

  @state() private chosen = ''

  @state() private looking: Looking = {is: 'idle'}

  override connectedCallback(): void {
    super.connectedCallback()
    dress(searchStyles)
  }

  protected override render(): unknown {
    const {terms, looking, reader} = this
    const [first] = this.activities
    if (!first) return nothing
    return html`<form class="search" role="search" novalidate @submit=${this.send}>
        ${textField({
          id: 'search-words',
          label: terms.words,
          hint: terms.hint,
          type: 'search',
          value: this.typed,
          longest: limits.searchText,
          onInput: (typed) => (this.typed = typed),
        })}
        ${
          this.activities.length > 1
            ? selectField({
                id: 'search-where',
                label: terms.where,
                value: this.chosen || first.id,
                choices: this.activities.map(({id, title}) => ({
                  value: id,
                  label: reader.plain(title, this.place.languages),
                })),
                onChange: (id) => (this.chosen = id),
              })
            : nothing
        }
        <button>${terms.send}</button>
      </form>
      <div aria-live="polite">${this.renderFound(looking)}</div>`
  }

  private renderFound(looking: Looking): unknown {
    const {terms, reader} = this
    if (looking.is === 'failed') return html`<p class="notice problem">${terms.failed}</p>`
    if (looking.is !== 'found') return nothing
    const shown = looking.found.filter((one) => !this.taken.has(nameOf(one)))
    if (shown.length === 0) return html`<p class="muted">${terms.none}</p>`
    return html`<p class="muted">${reader.speaker.count(terms.found, looking.all)}</p>
      <ul class="found">
        ${shown.map(
          (one) =>
            html`<li>
              <span>
                ${one.kind === 'idea' ? html`<bdi class="muted">${one.idea}</bdi>` : nothing}
                <bdi>${one.words}</bdi>
                ${one.name ? html`<small><bdi>${one.name}</bdi></small>` : nothing}
              </span>
              <button
                type="button"
                aria-label="${this.verb}: ${one.words.slice(0, 80)}"
                @click=${() => this.dispatchEvent(new PickedEvent(one))}
              >
                ${this.verb}
              </button>
            </li>`,
        )}
      </ul>`
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const words = this.typed.trim()
    const activity = this.activities.find(({id}) => id === this.chosen) ?? this.activities[0]
    if (words === '' || !activity) return this.focusOn('#search-words')
    this.looking = {is: 'under-way'}
    try {
      this.looking = {is: 'found', ...(await findContributions(this.place.municipality, activity, words))}
    } catch (error) {
      if (!(error instanceof RefusedError || error instanceof UnreachableError)) throw error
      this.looking = {is: 'failed'}
    }
  }
}
