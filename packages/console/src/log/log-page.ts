import {callStaff} from '@saha/client/call-staff'
import {fillIn, staffRoutes} from '@saha/contract/routes'
import type {AuditAct, AuditCheck, AuditPage} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {addressOf, goTo} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {field, selectField, textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {entryLine} from './entry-line.ts'
import {logStyles} from './log.styles.ts'
import {logWords, type LogWords} from './log-words.ts'

const filters = ['email', 'act', 'target', 'from', 'until'] as const
type Filter = (typeof filters)[number]

/** Who did what, and when. */
export class ConsoleLog extends ConsolePage<LogWords> {
  protected override readonly wordsBy = logWords

  /** What is looked for, as it stands in the form. */
  @state() private asked: Partial<Record<Filter, string>> = {}

  @state() private found: AuditCheck | undefined

  private readonly log = new Loaded<AuditPage>(this, () =>
    callStaff(server, 'readLog', this.where, undefined, this.query),
  )

  private readonly checking = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(logStyles)
  }

  protected override open(): void {
    this.found = undefined
    this.read()
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('wish') as URLSearchParams | undefined
    if (before && String(before) !== String(this.wish)) this.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      <p>${terms.intro}</p>
      ${this.renderCheck()}
      ${this.log.render(
        reader,
        (page) =>
          html`${this.renderFilters(page)}
            ${page.entries.length === 0 ? html`<p>${this.isAsked ? terms.noneSuch : terms.none}</p>` : nothing}
            <ol class="log-entries">
              ${page.entries.map((entry) => entryLine(reader, terms, entry, this.place.languages))}
            </ol>
            ${this.renderPages(page)}`,
      )}`
  }

  private renderCheck(): TemplateResult {
    const {terms, reader, found, checking} = this
    const file = `${server}${fillIn(staffRoutes.readLogFile.path, this.where)}?${new URLSearchParams(this.filter)}`
    const [first] = found?.broken ?? []
    return html`<div class="buttons">
        <button type="button" @click=${this.check}>
          ${checking.isUnderWay ? terms.checking : terms.check}
        </button>
        <a href=${file} download>${terms.file}</a>
      </div>
      ${checking.notice(reader)}
      <div role="status">
        ${
          !found
            ? nothing
            : first === undefined
              ? html`<p class="notice">${reader.speaker.count(terms.whole, found.entries)}</p>`
              : html`<p class="notice problem">${reader.speaker.say(terms.broken, {number: first})}</p>`
        }
      </div>`
  }

  private renderFilters({people}: AuditPage): TemplateResult {
    const {filters: words, acts} = this.terms
    const {asked} = this
    const note = (name: Filter) => (value: string) => (this.asked = {...this.asked, [name]: value})
    const sorted = (Object.entries(acts) as [AuditAct, string][]).toSorted(([, a], [, b]) =>
      a.localeCompare(b),
    )
    const day = (id: 'from' | 'until', label: string) =>
      field(
        {id: `log-${id}`, label},
        html`<input
          type="date"
          id="log-${id}"
          .value=${asked[id] ?? ''}
          @input=${(event: Event) => note(id)((event.target as HTMLInputElement).value)}
        />`,
      )
    return html`<form class="card log-filters" aria-label=${words.title} @submit=${this.look}>
      ${selectField({
        id: 'log-email',
        label: words.who,
        value: asked.email ?? '',
        choices: [
          {value: '', label: words.anybody},
          ...people.map((email) => ({value: email, label: email})),
        ],
        onChange: note('email'),
      })}
      ${selectField({
        id: 'log-act',
        label: words.what,
        value: asked.act ?? '',
        choices: [{value: '', label: words.anything}, ...sorted.map(([value, label]) => ({value, label}))],
        onChange: note('act'),
      })}
      ${day('from', words.from)} ${day('until', words.until)}
      ${textField({
        id: 'log-target',
        label: words.thing,
        hint: words.thingHint,
        value: asked.target ?? '',
        longest: 200,
        dir: 'ltr',
        onInput: note('target'),
      })}
      <div class="buttons">
        <button class="primary">${words.look}</button>
        ${this.isAsked ? html`<a href=${this.address({})}>${words.all}</a>` : nothing}
      </div>
    </form>`
  }

  private renderPages({next}: AuditPage): unknown {
    const {newer, older} = this.terms
    const isLater = this.wish.has('below')
    if (next === null && !isLater) return nothing
    return html`<p class="buttons">
      ${isLater ? html`<a href=${this.address(this.filter)}>${newer}</a>` : nothing}
      ${next === null ? nothing : html`<a href=${this.address({...this.filter, below: String(next)})}>${older}</a>`}
    </p>`
  }

  private get where() {
    return {municipality: this.place.municipality}
  }

  /** What the address asks for. */
  private get query(): Record<string, string> {
    const below = this.wish.get('below')
    return {...this.filter, ...(below !== null && {below})}
  }

  private get filter(): Record<string, string> {
    return Object.fromEntries(
      filters.map((name) => [name, this.wish.get(name) ?? '']).filter(([, value]) => value !== ''),
    )
  }

  private get isAsked(): boolean {
    return Object.keys(this.filter).length > 0
  }

  private address(wish: Record<string, string>): string {
    return addressOf(this.place.municipality, 'log', [], new URLSearchParams(wish))
  }

  private read(): void {
    this.asked = this.filter
    void this.log.read()
  }

  private readonly look = (event: SubmitEvent) => {
    event.preventDefault()
    const wanted = Object.entries(this.asked).filter(([, value]) => value.trim() !== '')
    goTo(this.address(Object.fromEntries(wanted.map(([name, value]) => [name, value.trim()]))))
  }

  private readonly check = async () => {
    const checked = await this.checking.run(() => callStaff(server, 'checkLog', this.where))
    if (checked) this.found = checked.reply
  }
}
