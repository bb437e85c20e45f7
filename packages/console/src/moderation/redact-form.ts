import type {QueueItem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {textField} from '../kit/fields.ts'
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

  @property({attribute: false}) item!: QueueItem

  @state() private text = ''

  @state() private itemTitle = ''

  @state() private name = ''

  @state() private removed: ReadonlySet<string> = new Set()

  @state() private withoutFurther = false

  @state() private isEmpty = false

  protected override firstUpdated(): void {
    const {text, title = '', name} = this.item
    this.text = text
    this.itemTitle = title
    this.name = name
    this.querySelector('dialog')?.showModal()
  }

  protected override render(): unknown {
    const {redact, photo} = this.terms
    const {title, official, photos, further = []} = this.item
    return html`<dialog class="wide" aria-labelledby="redact-title" @close=${this.leave}>
      <form class="fields" novalidate @submit=${this.send}>
        <h2 id="redact-title">${redact.title}</h2>
        <p class="hint">${redact.hint}</p>
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
        ${textField({
          id: 'redact-text',
          label: redact.text,
          value: this.text,
          rows: 8,
          longest: limits.ideaText,
          problem: this.isEmpty ? redact.empty : undefined,
          onInput: (typed) => (this.text = typed),
        })}
        <div class="buttons">
          <button type="button" @click=${this.mark}>${redact.mark}</button>
        </div>
        ${
          official
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
          <button class="primary">${redact.send}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>
            ${this.words.console.cancel}
          </button>
        </div>
      </form>
    </dialog>`
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

  /** Puts a mark in the place of what is selected. */
  private readonly mark = () => {
    const box = this.querySelector<HTMLTextAreaElement>('#redact-text')
    if (!box) return
    box.setRangeText('[…]', box.selectionStart, box.selectionEnd, 'end')
    this.text = box.value
    box.focus()
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    this.isEmpty = this.text.trim() === ''
    if (this.isEmpty) return
    const {title, name} = this.item
    this.dispatchEvent(
      new RedactedEvent({
        action: 'redact',
        text: this.text,
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
