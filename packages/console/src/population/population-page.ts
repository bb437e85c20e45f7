import {callStaff} from '@saha/client/call-staff'
import {limits} from '@saha/contract/limits'
import type {PopulationDesk, PopulationFile} from '@saha/contract'
import {differingTotal} from '@saha/domain/statistics/raking'
import type {ConsolePopulationTerms} from '@saha/i18n/console-population/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {addressOf} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {selectField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {fileAccount} from './file-account.ts'
import {draftOf, faultsOf, filledFrom, marginOf, newDraft, totalOf, type MarginDraft} from './margin-draft.ts'
import {marginForm} from './margin-form.ts'
import {styles} from './population.styles.ts'
import {populationWords, questionWords, type Drawing} from './population-words.ts'
import {publishedPart} from './published-part.ts'

/** Population figures of one survey, and who is missing by them: `population/<activity>`. */
export class ConsolePopulation extends ConsolePage<ConsolePopulationTerms> {
  protected override readonly wordsBy = populationWords

  private readonly desk = new Loaded<PopulationDesk>(this, async () => {
    const desk = await callStaff(server, 'readPopulation', this.where)
    this.begin(desk)
    return desk
  })

  private readonly saving = new Deed(this)
  private readonly reading = new Deed(this)

  private drafts: MarginDraft[] = []
  private files = new Map<string, PopulationFile>()
  /** The question that figures are to be added for. */
  private wanted = ''
  /** The question that a file was chosen for last. */
  private chosen = ''
  private isChecked = false
  private isChanged = false

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
  }

  protected override open(): void {
    void this.desk.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, place} = this
    return html`<div>
        <p><a href=${addressOf(place.municipality, 'consultations')}>${terms.back}</a></p>
        <h1 tabindex="-1">${terms.title}</h1>
      </div>
      ${this.desk.render(this.reader, (desk) => this.renderDesk(desk))}`
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.rest[0] ?? ''}
  }

  private begin({population, questions}: PopulationDesk): void {
    const cells = new Map(questions.map((one) => [one.question.id, one.cells]))
    this.drafts = population.margins.map((margin) => draftOf(margin, cells.get(margin.question) ?? []))
    this.files = new Map()
    this.isChecked = false
    this.isChanged = false
  }

  private renderDesk(desk: PopulationDesk): TemplateResult {
    const {terms, reader, place} = this
    const drawing: Drawing = {terms, reader, place, desk}
    const isAsking = desk.questions.length > 0
    return html`<p class="lead">${reader.show(desk.title, place.languages)}</p>
      <p>${terms.lead}</p>
      <p class="notice">${terms.honest}</p>
      ${desk.isOpen ? nothing : html`<p class="notice">${terms.closed}</p>`}
      ${isAsking ? nothing : html`<p class="notice">${terms.noQuestions}</p>`}
      ${desk.isOpen ? this.renderForms(drawing) : nothing} ${publishedPart(drawing)}`
  }

  private renderForms(drawing: Drawing): TemplateResult {
    const {terms, reader} = this
    return html`${this.drafts.map((draft) =>
      marginForm({
        ...drawing,
        draft,
        file: this.renderFile(draft.question),
        change: (change) => this.change(draft.question, change),
        choose: (file) => void this.readFile(draft.question, file),
        remove: () => this.drop(draft.question),
      }),
    )}
    ${this.renderAdd(drawing)} ${this.areApart ? html`<p class="notice problem">${terms.apart}</p>` : nothing}
    ${this.renderFaults(drawing)}
    ${this.saving.notice(reader, {
      closed: terms.refused.closed,
      'changed-meanwhile': terms.refused.changed,
      invalid: terms.refused.invalid,
    })}
    ${
      this.drafts.length > 0 || this.isChanged
        ? html`<div class="margin-actions">
            <button
              type="button"
              class="primary"
              ?disabled=${this.saving.isUnderWay}
              @click=${() => void this.save(drawing.desk)}
            >
              ${terms.save}
            </button>
            <span role="status">${this.isChanged ? terms.unsaved : nothing}</span>
          </div>`
        : nothing
    }`
  }

  private renderFile(question: string): unknown {
    const {terms, reader} = this
    const file = this.files.get(question)
    if (this.chosen !== question) return file ? fileAccount({terms, reader}, file) : nothing
    if (this.reading.isUnderWay) return html`<p class="muted">${terms.file.reading}</p>`
    if (this.reading.refused) return this.reading.notice(reader)
    return file ? fileAccount({terms, reader}, file) : nothing
  }

  private renderAdd(drawing: Drawing): unknown {
    const {terms} = this
    const free = this.freeQuestions(drawing.desk)
    if (free.length === 0 || this.drafts.length >= limits.populationMargins) return nothing
    const wanted = free.includes(this.wanted) ? this.wanted : (free[0] ?? '')
    return html`<section class="card fields" aria-labelledby="add-title">
      <h2 id="add-title">${terms.add.title}</h2>
      ${selectField({
        id: 'add-question',
        label: terms.add.question,
        value: wanted,
        choices: free.map((id) => ({value: id, label: questionWords(drawing, id)})),
        onChange: (id) => {
          this.wanted = id
          this.requestUpdate()
        },
      })}
      <div>
        <button type="button" @click=${() => void this.add(drawing.desk, wanted)}>${terms.add.button}</button>
      </div>
    </section>`
  }

  private renderFaults(drawing: Drawing): unknown {
    if (!this.isChecked) return nothing
    const {terms, reader} = this
    const faults = this.drafts.flatMap((draft) =>
      faultsOf(draft).map((fault) =>
        reader.speaker.say(terms.faults[fault], {question: questionWords(drawing, draft.question)}),
      ),
    )
    if (faults.length === 0) return nothing
    return html`<div class="notice problem" role="alert" tabindex="-1" id="faults">
      <h2>${terms.faults.title}</h2>
      <ul>
        ${faults.map((fault) => html`<li>${fault}</li>`)}
      </ul>
    </div>`
  }

  private get areApart(): boolean {
    const totals = this.drafts.map(totalOf)
    return totals.every((total) => total > 0) && differingTotal(totals, limits.marginsApart / 100) >= 0
  }

  private freeQuestions({questions}: PopulationDesk): string[] {
    const taken = new Set(this.drafts.map(({question}) => question))
    return questions.map(({question}) => question.id).filter((id) => !taken.has(id))
  }

  private change(question: string, change: (draft: MarginDraft) => MarginDraft): void {
    this.drafts = this.drafts.map((draft) => (draft.question === question ? change(draft) : draft))
    this.isChanged = true
    this.requestUpdate()
  }

  private async add(desk: PopulationDesk, question: string): Promise<void> {
    this.drafts = [...this.drafts, newDraft(desk, question)]
    this.isChanged = true
    this.requestUpdate()
    await this.focusOn(`#file-${question}`)
  }

  private drop(question: string): void {
    this.drafts = this.drafts.filter((draft) => draft.question !== question)
    this.files.delete(question)
    this.isChanged = true
    this.requestUpdate()
    void this.focusOn('h1')
  }

  private async readFile(question: string, file: File): Promise<void> {
    this.chosen = question
    const done = await this.reading.run(() =>
      file.size > limits.populationFileBytes
        ? Promise.resolve<PopulationFile>({is: 'refused', why: 'too-large'})
        : callStaff(server, 'readPopulationFile', {...this.where, question}, file),
    )
    if (!done) return
    const {reply} = done
    this.files.set(question, reply)
    if (reply.is === 'read') this.change(question, (draft) => filledFrom(draft, reply))
    this.requestUpdate()
  }

  private async save({revision}: PopulationDesk): Promise<void> {
    this.isChecked = true
    this.requestUpdate()
    if (this.drafts.some((draft) => faultsOf(draft).length > 0)) return this.focusOn('#faults')
    const population = {margins: this.drafts.map(marginOf)}
    const done = await this.saving.run(() =>
      callStaff(server, 'savePopulation', this.where, {revision, population}),
    )
    if (!done) return
    this.begin(done.reply)
    this.desk.put(done.reply)
    tell(this, this.terms.saved)
  }
}
