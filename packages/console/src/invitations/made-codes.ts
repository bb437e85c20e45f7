import {call} from '@saha/client/call'
import type {Activity, MadeBatch, StaffActivity} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import type {ConsoleInvitationsTerms, PaperTerms} from '@saha/i18n/console-invitations/terms'
import {spokenLanguage} from '@saha/i18n/languages'
import {html, nothing, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {save} from '../downloads/save.ts'
import {hostedAddress} from '../embed/snippets.ts'
import {confirm} from '../kit/confirm.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {askBeforeLeaving, mayLeave} from '../kit/leaving.ts'
import {Loaded} from '../kit/loaded.ts'
import {printSheets} from '../kit/paper.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {codesFile} from './codes-file.ts'
import {invitationWords} from './invitation-words.ts'
import {mostLanguages, paperWish, type PaperWish} from './paper-wish.ts'
import {printParts} from './print-parts.ts'
import {sheetAt, sheetsFor} from './sheets.ts'
import {fits, paperOf, type Paper} from './voices.ts'

/** What the paper says beside the codes. */
interface Setting {
  shown: Activity
  termsBy: Record<string, PaperTerms>
}

/**
 * Codes that have just been made: they stand here and nowhere else, to be printed or saved. Whoever leaves is asked first;
 * whose session ends finds them again after signing in.
 *
 * @fires codes-left - Nobody needs them any longer.
 */
export class ConsoleMadeCodes extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleInvitationsTerms

  @property({attribute: false}) place!: Place

  @property({attribute: false}) made!: MadeBatch

  /** What the codes open. */
  @property({attribute: false}) activities: readonly StaffActivity[] = []

  @state() private wish: PaperWish = {form: 'letters', activity: '', languages: [], own: {}}

  @state() private fit: Paper['fit'] = 'roomy'

  @state() private printed: ReadonlySet<number> = new Set()

  @state() private isSetting = false

  /** Something was printed or saved. */
  private isTaken = false

  private readonly setting = new Loaded<Setting>(this, () => this.read())

  override connectedCallback(): void {
    super.connectedCallback()
    askBeforeLeaving(() => this.ask())
    // Words are as long as their typeface makes them.
    document.fonts.addEventListener('loadingdone', this.measureAgain)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.fonts.removeEventListener('loadingdone', this.measureAgain)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('made')) return
    const [first] = this.activities
    const languages = this.place.languages.slice(0, mostLanguages)
    this.wish = {form: 'letters', activity: first?.id ?? '', languages, own: {}}
    void this.setting.read()
  }

  protected override render(): unknown {
    const {reader, terms, place, activities, made, wish} = this
    const {made: words} = terms
    return html`<section class="card made-codes" aria-labelledby="made-title">
      <h2 id="made-title" tabindex="-1">${reader.speaker.say(words.title, {name: made.batch.name})}</h2>
      <p class="count">${reader.speaker.count(terms.batches.count, made.list.length)}</p>
      <p class="notice once">${words.once}</p>
      <div class="paper-beside">
        <div class="fields">
          ${paperWish({reader, terms, place, activities, wish, change: this.change})} ${this.renderPrint()}
        </div>
        <section aria-labelledby="first-title">
          <h3 id="first-title">${words.first}</h3>
          ${this.setting.render(reader, (setting) => this.renderFirst(setting))}
        </section>
      </div>
      <section aria-labelledby="file-title">
        <h3 id="file-title">${words.file.title}</h3>
        <p>${words.file.text}</p>
        <button type="button" @click=${this.saveFile}>${words.file.save}</button>
      </section>
      <div class="buttons"><button type="button" @click=${this.leave}>${words.done}</button></div>
    </section>`
  }

  private renderFirst(setting: Setting): unknown {
    if (!this.isReadable) return nothing
    const {made, wish} = this
    const paper = this.paperFor(setting)
    const first = () => sheetAt(paper, wish.form, made.list, 0)
    return html`<div class="sheet-shown">${first()}</div>
      <div class="sheet-measured" aria-hidden="true">${first()}</div>`
  }

  private renderPrint(): unknown {
    const {terms, reader, made, wish} = this
    const setting = this.setting.value
    if (!setting || !this.isReadable) return nothing
    if (this.fit === 'too-long') return html`<p class="notice problem" role="alert">${terms.made.tooLong}</p>`
    const paper = this.paperFor(setting)
    return html`<div class="made-print">
      ${printParts({
        reader,
        terms,
        sheets: sheetsFor(wish.form, made.list.length),
        printed: this.printed,
        isSetting: this.isSetting,
        print: (from, to) => void this.print(paper, from, to),
      })}
    </div>`
  }

  private get isReadable(): boolean {
    const {length} = this.wish.languages
    return length > 0 && length <= mostLanguages
  }

  /** Words that do not fit stand closer. */
  protected override updated(): void {
    const parts = [...this.querySelectorAll('.sheet-measured :is(.letter, .card-face, .card-words)')]
    const isTooSmall = parts.some((one) => one.scrollHeight > one.clientHeight + 1)
    const next = fits[fits.indexOf(this.fit) + 1]
    if (isTooSmall && next) this.fit = next
  }

  private readonly measureAgain = () => {
    this.fit = 'roomy'
  }

  private readonly change = (change: Partial<PaperWish>) => {
    const isElsewhere = change.activity !== undefined
    this.wish = {...this.wish, ...change}
    // What was printed said something else.
    this.printed = new Set()
    this.fit = 'roomy'
    if (isElsewhere) void this.setting.read()
  }

  private paperFor({shown, termsBy}: Setting): Paper {
    const {activities, wish, fit, page} = this
    const {languages, own} = wish
    return paperOf({shown, activities, languages, own, page, fit, now: Date.now(), termsBy})
  }

  private get page(): string {
    const {place, wish} = this
    // One language alone is not the one in which the page opens by itself.
    const [only] = wish.languages.length === 1 ? wish.languages : []
    const language = only === place.languages[0] ? '' : only
    return hostedAddress(place.server, `${place.municipality}/${wish.activity}`, language)
  }

  private async read(): Promise<Setting> {
    const {municipality, languages} = this.place
    const spoken = [...new Set(languages.map(spokenLanguage))]
    const [shown, ...all] = await Promise.all([
      call(server, routes.readActivity, {municipality, activity: this.wish.activity}),
      ...spoken.map((language) => invitationWords[language]()),
    ])
    const termsBy = Object.fromEntries(all.map(({paper}, at) => [spoken[at], paper]))
    return {shown, termsBy}
  }

  private async print(paper: Paper, first: number, last: number): Promise<void> {
    if (this.isSetting) return
    this.isSetting = true
    await this.updateComplete
    // Once that is drawn: the browser does nothing else while it makes the sheets.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const {wish, made} = this
    const numbers = Array.from({length: last - first + 1}, (_, at) => first + at)
    printSheets(numbers.map((at) => sheetAt(paper, wish.form, made.list, at)))
    this.isSetting = false
    this.isTaken = true
    this.printed = new Set([...this.printed, first])
  }

  private readonly saveFile = () => {
    const {made, terms, page, place} = this
    const name = `${place.municipality}-${made.batch.batch}.csv`
    save({name, content: codesFile(made.list, terms.made.file, page)})
    this.isTaken = true
  }

  private readonly leave = async () => {
    if (await mayLeave()) this.dispatchEvent(new Event('codes-left'))
  }

  private async ask(): Promise<boolean> {
    // Somebody else has signed in meanwhile: these codes are gone.
    if (!this.isConnected) return true
    const {title, taken, untaken, yes} = this.terms.leave
    const text = this.isTaken ? taken : untaken
    return (await confirm(this.reader, {title, text, yes, isGrave: !this.isTaken})) !== undefined
  }
}
