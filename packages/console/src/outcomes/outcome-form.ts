import {callStaff} from '@saha/client/call-staff'
import {newKey} from '@saha/client/new-key'
import type {Basis, OutcomeContent, OutcomeList, ShownBasis, WholeOutcome} from '@saha/contract'
import {lackingParts, type SpokenPart} from '@saha/domain/outcomes/lacking'
import {html, nothing, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {confirm} from '../kit/confirm.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {isLink} from '../kit/is-link.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {basisList, keyOf} from './basis-list.ts'
import {outcomeFields} from './outcome-fields.ts'
import type {OutcomesPageWords} from './outcomes-words.ts'

/**
 * Writes down what was decided, and publishes it.
 *
 * @fires stored - With the id of the outcome, once it is stored.
 * @fires removed - It was deleted.
 */
export class ConsoleOutcomeForm extends ConsolePart {
  @property({attribute: false}) terms!: OutcomesPageWords

  @property({attribute: false}) place!: Place

  @property({attribute: false}) list!: OutcomeList

  /** Id; `undefined` for a new one. */
  @property({attribute: false}) outcome: string | undefined

  @state() private content: OutcomeContent | undefined

  @state() private known: ReadonlyMap<string, ShownBasis> = new Map()

  @state() private lacking: ReadonlySet<SpokenPart> = new Set()

  @state() private isLinkWrong = false

  /** 0 for what is not stored yet. */
  private revision = 0

  private key = newKey()

  private readonly whole = new Loaded<WholeOutcome | undefined>(this, () => this.read())

  private readonly saving = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isSame =
      !changed.has('outcome') || (this.revision > 0 && this.outcome === this.whole.value?.outcome)
    // A new one has no id from the beginning, so that nothing about it changes.
    if (this.hasUpdated && isSame) return
    this.saving.forget()
    void this.whole.read()
  }

  protected override render(): unknown {
    return this.whole.render(this.reader, () => (this.content ? this.renderForm(this.content) : nothing))
  }

  private renderForm(content: OutcomeContent): unknown {
    const {terms, reader, place, list} = this
    const title = reader.plain(content.title, place.languages)
    return html`<h1 tabindex="-1">${title || terms.newOne}</h1>
      <form class="outcome-form" novalidate @submit=${this.send}>
        <div class="card fields">
          ${outcomeFields({
            reader,
            terms,
            place,
            list,
            content,
            lacking: this.lacking,
            isLinkWrong: this.isLinkWrong,
            change: (changes) => (this.content = {...content, ...changes}),
          })}
        </div>
      </form>
      ${basisList({
        reader,
        terms,
        place,
        list,
        content,
        known: this.known,
        add: this.add,
        remove: this.takeOut,
      })}
      ${this.renderButtons(content)}`
  }

  private renderButtons({isPublished}: OutcomeContent): unknown {
    const {terms, saving} = this
    const keep = (publish: boolean) => () => void this.keep(publish)
    return html`<div class="save-bar">
      ${saving.notice(this.reader, {
        'words-missing': terms.form.wordsMissing,
        'basis-gone': terms.basis.basisGone,
        'changed-meanwhile': terms.changedMeanwhile,
        'too-many-outcomes': terms.tooMany,
      })}
      ${
        saving.refused === 'changed-meanwhile'
          ? html`<button type="button" @click=${() => void this.whole.read()}>${terms.takeNewest}</button>`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${saving.isUnderWay} @click=${keep(true)}>
          ${isPublished ? terms.save : terms.publish}
        </button>
        <button type="button" ?disabled=${saving.isUnderWay} @click=${keep(false)}>
          ${isPublished ? terms.unpublish : terms.saveDraft}
        </button>
        ${
          this.revision > 0
            ? html`<button type="button" class="link" @click=${() => void this.drop()}>
                ${terms.remove}
              </button>`
            : nothing
        }
      </div>
    </div>`
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    void this.keep(this.content?.isPublished ?? false)
  }

  private readonly add = (basis: Basis, shown: ShownBasis) => {
    const {content} = this
    if (!content || content.rests.some((one) => keyOf(one) === keyOf(basis))) return
    this.known = new Map(this.known).set(keyOf(shown), shown)
    this.content = {...content, rests: [...content.rests, basis]}
  }

  private readonly takeOut = (basis: Basis) => {
    const {content} = this
    if (!content) return
    this.content = {...content, rests: content.rests.filter((one) => keyOf(one) !== keyOf(basis))}
    void this.focusOn('#basis-title')
  }

  /** Stores what the form says. @param isPublished whether everybody shall see it. */
  private async keep(isPublished: boolean): Promise<void> {
    const {content, terms, place} = this
    if (!content) return
    const said = withoutEmpty({...content, isPublished})
    this.lacking = new Set(isPublished ? lackingParts(said, place.languages) : [])
    if (Object.keys(said.title).length === 0) this.lacking = new Set([...this.lacking, 'title'])
    this.isLinkWrong = said.link !== undefined && !isLink(said.link)
    if (this.lacking.size > 0 || this.isLinkWrong) return this.focusOn('.wrong :is(input, textarea, select)')
    const where = {municipality: place.municipality}
    const {revision, key, outcome} = this
    const done = await this.saving.run(() =>
      revision > 0
        ? callStaff(server, 'saveOutcome', {...where, outcome: outcome ?? ''}, {revision, ...said})
        : callStaff(server, 'createOutcome', where, {key, ...said}),
    )
    if (!done) return
    const was = content.isPublished
    this.take(done.reply)
    this.whole.put(done.reply)
    tell(this, was === isPublished ? terms.saved : isPublished ? terms.isPublished : terms.isUnpublished)
    this.outcome = done.reply.outcome
    this.dispatchEvent(new CustomEvent('stored', {detail: done.reply.outcome}))
  }

  private async drop(): Promise<void> {
    const {terms, outcome, place} = this
    const question = {title: terms.removeTitle, text: terms.removeText, yes: terms.remove, isGrave: true}
    if (outcome === undefined || (await confirm(this.reader, question)) === undefined) return
    const where = {municipality: place.municipality, outcome}
    if (!(await this.saving.run(() => callStaff(server, 'removeOutcome', where)))) return
    tell(this, terms.removed)
    this.dispatchEvent(new Event('removed'))
  }

  private async read(): Promise<WholeOutcome | undefined> {
    const {outcome, place, list} = this
    if (outcome === undefined) {
      this.revision = 0
      this.key = newKey()
      this.known = new Map()
      this.content = {
        consultation: list.consultations[0]?.id ?? '',
        title: {},
        status: 'planned',
        day: new Date().toISOString().slice(0, 10),
        ...(list.offices[0] && {office: list.offices[0]}),
        rests: [],
        isPublished: false,
      }
      return undefined
    }
    const whole = await callStaff(server, 'readOutcome', {municipality: place.municipality, outcome})
    this.take(whole)
    return whole
  }

  private take({content, revision, found}: WholeOutcome): void {
    this.content = content
    this.revision = revision
    this.known = new Map(found.map((one) => [keyOf(one), one]))
    this.saving.forget()
  }
}

/** Words that were emptied are absent. */
function withoutEmpty({link, decided, reasons, office, ...content}: OutcomeContent): OutcomeContent {
  const isSaid = (words: object | undefined) => words !== undefined && Object.keys(words).length > 0
  return {
    ...content,
    ...(isSaid(decided) && decided && {decided}),
    ...(isSaid(reasons) && reasons && {reasons}),
    ...(isSaid(office) && office && {office}),
    ...(link?.trim() && {link: link.trim()}),
  }
}
