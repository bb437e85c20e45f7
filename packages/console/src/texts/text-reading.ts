import {callStaff} from '@saha/client/call-staff'
import type {CodedText, CodedTexts, TextsWanted} from '@saha/contract'
import {html, nothing, type PropertyValues} from 'lit'
import {state} from 'lit/decorators.js'
import {Deed} from '../kit/deed.ts'
import {selectField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {quoteForm} from './quote-form.ts'
import {readingDeed, type ReadingDeeds} from './text-keys.ts'
import {TextsPart} from './texts-part.ts'

const shows: readonly TextsWanted[] = ['first', 'second', 'differing', 'done', 'all']

/**
 * Texts one by one, with what can be put on them.
 *
 * @fires read - Something was put on a text: how everything stands has changed.
 */
export class ConsoleTextReading extends TextsPart {
  @state() private show: TextsWanted = 'first'

  /** Which of the loaded texts is read. */
  @state() private at = 0

  /** What is ticked; `undefined`: what was put there before. */
  @state() private ticked: ReadonlySet<string> | undefined

  private readonly page = new Loaded<CodedTexts>(this, () => this.load())

  private readonly saving = new Deed(this)
  private readonly quoting = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('keydown', this.press)
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.press)
    super.disconnectedCallback()
  }

  protected override firstUpdated(_: PropertyValues<this>): void {
    void this.page.read()
  }

  private load(cursor?: string): Promise<CodedTexts> {
    const query = {show: this.show, ...(cursor !== undefined && {cursor})}
    return callStaff(server, 'readTexts', {...this.where}, undefined, query)
  }

  protected override render(): unknown {
    const {terms, reader, coding} = this
    const counts = coding.progress
    const countOf = (show: TextsWanted) =>
      show === 'all' ? counts.texts : show === 'done' ? 0 : counts[show]
    return html`<div class="reading">
      ${selectField({
        id: 'which-texts',
        label: terms.read.which,
        value: this.show,
        choices: shows.map((show) => ({
          value: show,
          label: reader.speaker.say(terms.read.show[show], {n: countOf(show)}),
        })),
        onChange: (show) => this.choose(show),
      })}
      ${this.page.render(reader, ({texts}) => this.renderText(texts))}
    </div>`
  }

  private renderText(texts: readonly CodedText[]): unknown {
    const {terms, reader} = this
    const text = texts[this.at]
    if (!text) return html`<p class="notice" role="status">${terms.read.none}</p>`
    return html`<article class="card one-text">
        <p class="muted" aria-live="polite">
          ${reader.speaker.say(terms.read.of, {n: this.at + 1, all: texts.length})}${
            this.page.value?.cursor === undefined ? nothing : '+'
          }
        </p>
        <blockquote class="citizen-text" dir="auto">${text.words}</blockquote>
        ${this.renderBefore(text)} ${this.renderSuggestion(text)} ${this.renderTags(text)}
        ${this.saving.notice(reader, {
          'read-twice': terms.read.readTwice,
          'not-found': terms.read.gone,
          'not-differing': terms.read.readTwice,
          'changed-meanwhile': terms.read.tagsChanged,
        })}
        <div class="buttons">
          ${
            this.canPut(text)
              ? html`<button
                  type="button"
                  class="primary"
                  ?disabled=${this.saving.isUnderWay}
                  @click=${() => void this.save()}
                >
                  ${text.readings.length === 2 ? terms.read.settle : terms.read.save}
                </button>`
              : nothing
          }
          <button type="button" ?disabled=${this.at === 0} @click=${() => this.go(-1)}>
            ${terms.read.previous}
          </button>
          <button type="button" @click=${() => this.go(1)}>${terms.read.next}</button>
        </div>
        <p class="hint keys">${terms.read.keys}</p>
      </article>
      ${quoteForm({
        reader,
        terms: terms.quote,
        text,
        deed: this.quoting,
        keep: (words) => void this.quote(text, words),
        drop: () => void this.dropQuote(text),
      })}`
  }

  /** What was put on it before, as far as this reader may know it. */
  private renderBefore(text: CodedText): unknown {
    const {terms, reader} = this
    const say = reader.speaker.say
    if (text.readings.length < 2)
      return text.mine === null
        ? nothing
        : html`<p class="muted">${say(terms.read.mine, {tags: this.named(text.mine)})}</p>`
    return html`<div class="both">
      <h2>${terms.read.readings}</h2>
      <ul>
        ${text.readings.map(
          (tags, at) => html`<li>${say(terms.read.reading, {n: at + 1, tags: this.named(tags)})}</li>`,
        )}
        ${text.settled ? html`<li>${say(terms.read.settledAs, {tags: this.named(text.settled)})}</li>` : nothing}
      </ul>
    </div>`
  }

  private renderSuggestion({suggestion}: CodedText): unknown {
    const {terms} = this
    if (!suggestion || this.ticked) return nothing
    return html`<div class="suggestion">
      <p><strong>${terms.read.suggestion}</strong>: ${this.named(suggestion.tags)}</p>
      <p class="muted">
        ${terms.read.like} <q><bdi>${suggestion.words}</bdi></q>
      </p>
      <button type="button" @click=${this.deeds.suggestion}>${terms.read.take}</button>
    </div>`
  }

  private renderTags(text: CodedText): unknown {
    const {terms, reader, coding} = this
    if (!this.canPut(text)) return nothing
    const ticked = this.tickedOf(text)
    return html`<fieldset class="field tag-ticks">
      <legend>${text.readings.length === 2 ? terms.read.settleLegend : terms.read.legend}</legend>
      ${coding.tags.map(
        ({id, label, description}, at) =>
          html`<label class="tick">
            <input
              type="checkbox"
              name="tag"
              .checked=${ticked?.has(id) ?? false}
              @change=${() => this.deeds.toggle(at)}
            />
            <span
              >${at < 9 ? html`<kbd>${at + 1}</kbd> ` : nothing}${reader.plain(label, coding.languages)}${
                description ? html`<small>${reader.plain(description, coding.languages)}</small>` : nothing
              }</span
            >
          </label>`,
      )}
      <label class="tick">
        <input type="checkbox" name="none" .checked=${ticked?.size === 0} @change=${this.deeds.none} />
        <span><kbd>0</kbd> ${terms.read.noneFits}</span>
      </label>
    </fieldset>`
  }

  /** Both who read it are known, and agree: then there is nothing to put on it. */
  private canPut({readings: [one, other]}: CodedText): boolean {
    return !one || !other || one.length !== other.length || one.some((tag) => !other.includes(tag))
  }

  /** @returns `undefined` while nothing is ticked, not even that nothing fits. */
  private tickedOf(text: CodedText): ReadonlySet<string> | undefined {
    const before = text.readings.length === 2 ? text.settled : text.mine
    return this.ticked ?? (before ? new Set(before) : undefined)
  }

  private get text(): CodedText | undefined {
    return this.page.value?.texts[this.at]
  }

  private readonly deeds: ReadingDeeds = {
    toggle: (position) => {
      const {text} = this
      const tag = this.coding.tags[position]
      if (!text || !tag || !this.canPut(text)) return
      const ticked = new Set(this.tickedOf(text))
      if (!ticked.delete(tag.id)) ticked.add(tag.id)
      this.ticked = ticked
    },
    none: () => {
      this.ticked = new Set()
      this.requestUpdate()
    },
    save: () => void this.save(),
    next: () => this.go(1),
    back: () => this.go(-1),
    suggestion: () => {
      const suggestion = this.text?.suggestion
      if (suggestion) this.ticked = new Set(suggestion.tags)
    },
  }

  private readonly press = (event: KeyboardEvent) => {
    const deed = readingDeed(event, this.deeds)
    if (!deed) return
    event.preventDefault()
    deed()
  }

  private choose(show: TextsWanted): void {
    this.show = show
    this.begin(0)
    void this.page.read()
  }

  private begin(at: number): void {
    this.at = at
    this.ticked = undefined
    this.saving.forget()
    this.quoting.forget()
  }

  /** Goes to another text, and asks for more of them at the end. */
  private go(step: 1 | -1): void {
    const page = this.page.value
    if (!page || this.at + step < 0) return
    if (this.at + step < page.texts.length) this.begin(this.at + step)
    else if (page.cursor !== undefined) void this.more(page, page.cursor)
  }

  private async more(page: CodedTexts, cursor: string): Promise<void> {
    const done = await this.saving.run(() => this.load(cursor))
    if (!done || this.page.value !== page) return
    this.page.put({...done.reply, texts: [...page.texts, ...done.reply.texts]})
    if (done.reply.texts.length > 0) this.begin(this.at + 1)
  }

  private async save(): Promise<void> {
    const {text} = this
    const ticked = text && this.tickedOf(text)
    if (!text || !ticked || !this.canPut(text)) return
    const route = text.readings.length === 2 ? 'settleText' : 'codeText'
    const tags = this.coding.tags.map(({id}) => id).filter((id) => ticked.has(id))
    const done = await this.saving.run(() =>
      callStaff(server, route, {...this.where, text: text.text}, {tags}),
    )
    if (!done) return
    this.replace(done.reply)
    tell(this, this.terms.read.saved)
    this.dispatchEvent(new CustomEvent('read'))
    this.ticked = undefined
    this.go(1)
  }

  private async quote({text}: CodedText, words: string): Promise<void> {
    const done = await this.quoting.run(() => callStaff(server, 'quoteText', {...this.where, text}, {words}))
    if (done) this.replace(done.reply, this.terms.quote.chosen)
  }

  private async dropQuote({text}: CodedText): Promise<void> {
    const done = await this.quoting.run(() => callStaff(server, 'dropQuotation', {...this.where, text}))
    if (done) this.replace(done.reply, this.terms.quote.dropped)
  }

  private replace(text: CodedText, told?: string): void {
    const page = this.page.value
    if (page) this.page.put({...page, texts: page.texts.map((one) => (one.text === text.text ? text : one))})
    if (told !== undefined) tell(this, told)
  }
}
