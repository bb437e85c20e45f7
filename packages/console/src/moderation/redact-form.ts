import type {OpenAnswer, QueueItem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {textField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import type {Verdict} from './queue-model.ts'

type Redaction = Extract<Verdict, {action: 'redact'}>

/** The words that stand there from now on. */
export class RedactedEvent extends CustomEvent<Redaction> {
  constructor(verdict: Redaction) {
    super('redacted', {detail: verdict})
  }
}

/**
 * A dialog in which personal data are taken out of a contribution. A mark, such as `[…]`, stays where something was.
 *
 * @fires redacted - With the words that stand there from now on.
 * @fires close - The dialog was left.
 */
export class ConsoleRedactForm extends ConsolePart {
  @property({attribute: false}) terms!: ModerationTerms

  @property({attribute: false}) place!: Place

  @property({attribute: false}) item!: QueueItem

  @state() private text = ''

  /** Words by question; empty unless open answers are edited. */
  @state() private answers: ReadonlyMap<string, string> = new Map()

  @state() private itemTitle = ''

  @state() private name = ''

  @state() private removed: ReadonlySet<string> = new Set()

  @state() private withoutFurther = false

  @state() private isEmpty = false

  protected override firstUpdated(): void {
    const {text, answers = [], title = '', name} = this.item
    this.text = text
    this.answers = new Map(
      answers.flatMap(({question, words}) => (words === undefined ? [] : [[question, words]])),
    )
    this.itemTitle = title
    this.name = name
    this.querySelector('dialog')?.showModal()
  }

  protected override render(): unknown {
    const {redact, photo, answers: words} = this.terms
    const {title, answers, official, photos, further = []} = this.item
    return html`<dialog class="wide" aria-labelledby="redact-title" @close=${this.leave}>
      <form class="fields" novalidate @submit=${this.send}>
        <h2 id="redact-title">${redact.title}</h2>
        <p class="hint">${answers ? words.redactHint : redact.hint}</p>
        ${
          title === undefined
            ? nothing
            : textField({
                id: 'redact-item-title',
                label: redact.itemTitle,
                value: this.itemTitle,
                longest: limits.ideaTitle,
                onInput: (typed) => (this.itemTitle = typed),
              })
        }
        ${answers ? answers.map((answer) => this.renderAnswer(answer)) : this.renderText()}
        ${
          answers || official
            ? nothing
            : textField({
                id: 'redact-name',
                label: redact.name,
                value: this.name,
                longest: limits.authorName,
                onInput: (typed) => (this.name = typed),
              })
        }
        ${photos.map((one, at) => this.tick(`${redact.removePhoto} ${this.reader.speaker.say(photo, {n: at + 1})}`, one))}
        ${
          further.length > 0
            ? html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${this.withoutFurther}
                  @change=${(event: Event) => (this.withoutFurther = (event.target as HTMLInputElement).checked)}
                />
                <span>${redact.removeFurther}</span>
              </label>`
            : nothing
        }
        <div class="buttons">
          <button class="primary">${answers ? words.redactSend : redact.send}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>
            ${this.words.console.cancel}
          </button>
        </div>
      </form>
    </dialog>`
  }

  private renderText(): unknown {
    const {redact} = this.terms
    return html`${textField({
      id: 'redact-text',
      label: redact.text,
      value: this.text,
      rows: 8,
      longest: limits.ideaText,
      problem: this.isEmpty ? redact.empty : undefined,
      onInput: (typed) => (this.text = typed),
    })}
    ${this.renderMark('redact-text', (typed) => (this.text = typed))}`
  }

  /** The words that were given to one question. */
  private renderAnswer({question, asked, words = ''}: OpenAnswer): unknown {
    const value = this.answers.get(question)
    if (value === undefined) return nothing
    const put = (typed: string) => (this.answers = new Map(this.answers).set(question, typed))
    return html`<div class="redacted-answer">
      ${textField({
        id: `redact-${question}`,
        label: this.reader.plain(asked, this.place.languages),
        value,
        rows: words.length > 80 ? 4 : 2,
        longest: limits.longTextGraphemes,
        problem: this.isEmpty && value.trim() === '' ? this.terms.redact.empty : undefined,
        onInput: put,
      })}
      ${this.renderMark(`redact-${question}`, put)}
    </div>`
  }

  /** Puts a mark in the place of what is selected in a field. */
  private renderMark(field: string, put: (typed: string) => void) {
    const mark = () => {
      const box = this.querySelector<HTMLTextAreaElement>(`#${field}`)
      if (!box) return
      box.setRangeText('[…]', box.selectionStart, box.selectionEnd, 'end')
      put(box.value)
      box.focus()
    }
    return html`<div class="buttons">
      <button type="button" @click=${mark}>${this.terms.redact.mark}</button>
    </div>`
  }

  private tick(label: string, photo: string) {
    const change = (event: Event) => {
      const removed = new Set(this.removed)
      if ((event.target as HTMLInputElement).checked) removed.add(photo)
      else removed.delete(photo)
      this.removed = removed
    }
    return html`<label class="tick">
      <input type="checkbox" .checked=${this.removed.has(photo)} @change=${change} />
      <span>${label}</span>
    </label>`
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    const {title, name, answers} = this.item
    const answered = [...this.answers].map(([question, words]) => ({question, words}))
    const written = answers ? answered.map(({words}) => words) : [this.text]
    this.isEmpty = written.some((words) => words.trim() === '')
    if (this.isEmpty) return
    this.dispatchEvent(
      new RedactedEvent({
        action: 'redact',
        ...(answers ? {answers: answered} : {text: this.text}),
        ...(title !== undefined && this.itemTitle !== title && {title: this.itemTitle}),
        ...(this.name.trim() !== '' && this.name !== name && {name: this.name}),
        ...(this.removed.size > 0 && {photos: [...this.removed]}),
        ...(this.withoutFurther && {further: true as const}),
      }),
    )
    this.querySelector('dialog')?.close()
  }

  private leave(event: Event): void {
    event.stopPropagation()
    this.dispatchEvent(new Event('close'))
  }
}
