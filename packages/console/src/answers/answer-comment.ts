import {call, RefusedError} from '@saha/client/call'
import {callStaff} from '@saha/client/call-staff'
import {newKey} from '@saha/client/new-key'
import type {Comment, CommentContext, OfficialAnswer, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {html, nothing, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {textField, tickField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import type {AnswersWords} from './answers-words.ts'
import {officeFields} from '../kit/office-fields.ts'

/**
 * One comment with what it answers and what was answered to it, and the form to answer in the name of an office.
 *
 * @fires answered - An answer is published.
 */
export class ConsoleAnswerComment extends ConsolePart {
  @property({attribute: false}) terms!: AnswersWords

  @property({attribute: false}) place!: Place

  @property() activity = ''

  @property() comment = ''

  @property({attribute: false}) offices: readonly Text[] = []

  /** Goes to the next one that waits. */
  @property({attribute: false}) next: (() => void) | undefined

  @state() private text = ''

  @state() private office: Text | undefined

  @state() private isPinned = false

  @state() private problem: 'text' | 'office' | undefined

  @state() private isSent = false

  private key = newKey()

  /** `undefined`: there is no such comment any more. */
  private readonly shown = new Loaded<CommentContext | undefined>(this, () => this.read())

  private readonly sending = new Deed(this)

  private readonly pinning = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('comment') && !changed.has('activity')) return
    this.begin()
    void this.shown.read()
  }

  protected override render(): unknown {
    return this.shown.render(this.reader, (context) => {
      const own = context?.comments.find(({id}) => id === context.context)
      if (!context || !own || own.gone) return html`<p class="notice">${this.terms.gone}</p>`
      const at = context.comments.indexOf(own)
      return html`<div class="answering">
        <div class="said">
          ${this.renderAbove(context.comments.slice(0, at))} ${this.renderComment(own)}
          ${this.renderBelow(context.comments.slice(at + 1))}
        </div>
        <div class="deeds">${this.renderForm()}</div>
      </div>`
    })
  }

  private renderAbove(above: readonly Comment[]): unknown {
    if (above.length === 0) return nothing
    return html`<section aria-labelledby="above">
      <h2 id="above">${this.terms.comment.answersTo}</h2>
      ${above.map((one) => html`<blockquote class="beside">${this.renderWords(one)}</blockquote>`)}
    </section>`
  }

  private renderComment(comment: Comment): unknown {
    const {reader, terms, place} = this
    const address = `${server}/embed/${place.municipality}/${this.activity}?comment=${comment.id}`
    return html`<article class="card item" aria-labelledby="item-title">
      <h1 id="item-title" tabindex="-1">
        ${terms.kinds.comment} <span class="muted">· <bdi>${comment.name || terms.anonymous}</bdi></span>
      </h1>
      <p class="words" dir="auto">${comment.text}</p>
      ${
        comment.photo
          ? html`<div class="photos">
              <img
                src="${server}/v1/photos/${comment.photo}.jpg"
                alt=${reader.speaker.say(terms.photo, {n: 1})}
              />
            </div>`
          : nothing
      }
      <p class="facts muted">
        <span>${reader.speaker.say(terms.since, {moment: reader.speaker.day(comment.hour)})}</span>
        <span>${reader.speaker.count(terms.supports, comment.supports)}</span>
        <a href=${address} target="_blank">${terms.onPage}</a>
      </p>
    </article>`
  }

  private renderBelow(below: readonly Comment[]): unknown {
    const {terms} = this
    return html`<section class="past" aria-labelledby="before">
      <h2 id="before">${terms.before}</h2>
      ${this.pinning.notice(this.reader)}
      ${
        below.length === 0
          ? html`<p class="muted">${terms.nothingBefore}</p>`
          : html`<ol>
              ${below.map((one) => html`<li>${this.renderWords(one)} ${this.renderPin(one)}</li>`)}
            </ol>`
      }
    </section>`
  }

  private renderWords({official, name, text = '', hour}: Comment): unknown {
    const {reader, terms, place} = this
    const author = official
      ? html`<strong>${reader.show(official, place.languages)}</strong>`
      : html`<bdi>${name || terms.anonymous}</bdi>`
    return html`<p class="muted">${author} · ${reader.speaker.day(hour)}</p>
      <p class="words" dir="auto">${text}</p>`
  }

  private renderPin({id, official, pinned}: Comment): unknown {
    const {comment} = this.terms
    if (!official) return nothing
    return html`<button
      type="button"
      class="link"
      ?disabled=${this.pinning.isUnderWay}
      @click=${() => void this.pin(id, !pinned)}
    >
      ${pinned ? comment.unpin : comment.pin}
    </button>`
  }

  private renderForm(): unknown {
    const {terms, reader, place, problem} = this
    const {form, comment} = terms
    return html`<form class="card fields" novalidate aria-labelledby="answer-title" @submit=${this.send}>
      <h2 id="answer-title">${form.title}</h2>
      ${textField({
        id: 'answer-text',
        label: comment.text,
        hint: form.textHint,
        problem: problem === 'text' ? comment.textMissing : undefined,
        rows: 6,
        longest: limits.commentText,
        value: this.text,
        onInput: (text) => (this.text = text),
      })}
      ${officeFields(reader, place, form, this.offices, {
        office: this.named,
        problem: problem === 'office' ? form.officeMissing : undefined,
        onInput: (office) => (this.office = office),
      })}
      ${tickField({
        id: 'answer-pinned',
        label: comment.pinned,
        hint: comment.pinnedHint,
        isTicked: this.isPinned,
        onChange: (isPinned) => (this.isPinned = isPinned),
      })}
      ${this.sending.notice(reader, {'parent-gone': terms.gone})}
      <div class="buttons">
        <button class="primary" ?disabled=${this.sending.isUnderWay}>${comment.send}</button>
        ${this.isSent && this.next ? html`<button type="button" class="next" @click=${this.next}>${terms.next}</button>` : nothing}
      </div>
    </form>`
  }

  private get named(): Text {
    return this.office ?? this.offices[0] ?? {}
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.activity}
  }

  private begin(): void {
    Object.assign(this, {text: '', isPinned: false, problem: undefined, isSent: false, key: newKey()})
    this.sending.forget()
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    const isNameless = Object.values(this.named).every((words) => words.trim() === '')
    this.problem = this.text.trim() === '' ? 'text' : isNameless ? 'office' : undefined
    if (this.problem) return this.focusOn('.wrong :is(textarea, input)')
    const answer: OfficialAnswer = {
      key: this.key,
      parent: this.comment,
      office: this.named,
      text: this.text,
      pinned: this.isPinned,
    }
    if (!(await this.sending.run(() => callStaff(server, 'answerOfficially', this.where, answer)))) return
    this.begin()
    this.isSent = true
    tell(this, this.terms.comment.sent)
    this.dispatchEvent(new Event('answered', {bubbles: true, composed: true}))
    await this.shown.refresh()
    if (this.next) await this.focusOn('.next')
  }

  private async pin(comment: string, pinned: boolean): Promise<void> {
    const where = {...this.where, comment}
    if (!(await this.pinning.run(() => callStaff(server, 'pinAnswer', where, {pinned})))) return
    tell(this, this.terms.comment[pinned ? 'isPinned' : 'isUnpinned'])
    await this.shown.refresh()
  }

  private read(): Promise<CommentContext | undefined> {
    const params = {...this.where, comment: this.comment}
    return call(server, routes.readComment, params, undefined, {cache: 'no-cache'}).catch(
      (error: unknown) => {
        if (error instanceof RefusedError && error.code === 'not-found') return undefined
        throw error
      },
    )
  }
}
