import {callStaff} from '@saha/client/call-staff'
import {newKey} from '@saha/client/new-key'
import type {HideReason, ReplyWords, SavedReply} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {confirm} from '../kit/confirm.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {selectField, textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {hideReasons} from './hide-reasons.ts'

/** A reply that is being written. */
interface Writing {
  id: string
  words: Omit<ReplyWords, 'reason'> & {reason: HideReason | ''}
}

/**
 * A dialog with the replies that the moderators of a municipality share: read, added, changed and removed.
 *
 * @fires close - The dialog was left.
 */
export class ConsoleSavedReplies extends ConsolePart {
  @property({attribute: false}) terms!: ModerationTerms

  @property({attribute: false}) place!: Place

  @state() private writing: Writing | undefined

  @state() private isIncomplete = false

  private readonly replies = new Loaded(this, async () => {
    return (await callStaff(server, 'readReplies', this.town)).replies
  })

  private readonly deed = new Deed(this)

  protected override firstUpdated(): void {
    void this.replies.read()
    this.querySelector('dialog')?.showModal()
  }

  protected override render(): unknown {
    const {replies: words} = this.terms
    return html`<dialog class="wide" aria-labelledby="replies-title" @close=${this.leave}>
      <div class="fields">
        <h2 id="replies-title" tabindex="-1">${words.title}</h2>
        <p class="hint">${words.text}</p>
        ${this.deed.notice(this.reader, {'too-many-replies': words.tooMany})}
        ${this.writing ? this.renderForm(this.writing) : this.renderList()}
      </div>
    </dialog>`
  }

  private get town() {
    return {municipality: this.place.municipality}
  }

  private renderList(): unknown {
    const {replies: words} = this.terms
    return html`${this.replies.render(this.reader, (replies) =>
        replies.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="replies">
              ${replies.map((reply) => this.renderReply(reply))}
            </ul>`,
      )}
      <div class="buttons">
        <button type="button" class="primary" @click=${() => this.write(undefined)}>${words.add}</button>
        <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${words.close}</button>
      </div>`
  }

  private renderReply(reply: SavedReply) {
    const {replies: words, reasons} = this.terms
    const {speaker} = this.reader
    return html`<li>
      <h3><bdi>${reply.title}</bdi></h3>
      ${reply.reason ? html`<p class="muted">${reasons[reply.reason]}</p>` : nothing}
      <p>${this.reader.show(reply.text, this.place.languages)}</p>
      <div class="buttons">
        <button type="button" class="link" @click=${() => this.write(reply)}>
          ${speaker.say(words.change, {title: reply.title})}
        </button>
        <button type="button" class="link" @click=${() => void this.askToRemove(reply)}>
          ${speaker.say(words.remove, {title: reply.title})}
        </button>
      </div>
    </li>`
  }

  private renderForm({id, words: written}: Writing) {
    const {replies: words, reasons} = this.terms
    const change = (more: Partial<Writing['words']>) => (this.writing = {id, words: {...written, ...more}})
    return html`<form class="fields" novalidate @submit=${this.save}>
      ${this.isIncomplete ? html`<p class="notice problem" role="alert">${words.missing}</p>` : nothing}
      ${textField({
        id: 'reply-title',
        label: words.name,
        value: written.title,
        longest: limits.replyTitle,
        onInput: (title) => change({title}),
      })}
      ${textByLanguage(this.reader, {
        id: 'reply-text',
        label: words.words,
        languages: this.place.languages,
        value: written.text,
        rows: 5,
        longest: limits.moderatorText,
        onInput: (text) => change({text}),
      })}
      ${selectField<HideReason | ''>({
        id: 'reply-reason',
        label: words.reason,
        value: written.reason,
        choices: [
          {value: '', label: words.noReason},
          ...hideReasons.map((reason) => ({value: reason, label: reasons[reason]})),
        ],
        onChange: (reason) => change({reason}),
      })}
      <div class="buttons">
        <button class="primary" ?disabled=${this.deed.isUnderWay}>${words.save}</button>
        <button type="button" @click=${() => this.back()}>${this.words.console.cancel}</button>
      </div>
    </form>`
  }

  /** @param reply `undefined` for a new one. */
  private write(reply: SavedReply | undefined): void {
    const {id = newKey(), title = '', text = {}, reason = ''} = reply ?? {}
    this.deed.forget()
    this.writing = {id, words: {title, text, reason}}
    void this.focusOn('#reply-title')
  }

  private back(): void {
    this.writing = undefined
    this.isIncomplete = false
    this.deed.forget()
    void this.focusOn('#replies-title')
  }

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!this.writing) return
    const {id, words} = this.writing
    const {title, text, reason} = words
    const filled = Object.entries(text).filter(([, typed]) => typed.trim() !== '')
    this.isIncomplete = title.trim() === '' || filled.length === 0
    if (this.isIncomplete) return
    const body = {title: title.trim(), text: Object.fromEntries(filled), ...(reason && {reason})}
    const saved = await this.deed.run(() => callStaff(server, 'saveReply', {...this.town, reply: id}, body))
    if (!saved) return
    this.replies.put(saved.reply.replies)
    this.back()
    tell(this, this.terms.replies.saved)
  }

  private async askToRemove({id, title}: SavedReply): Promise<void> {
    const {replies: words} = this.terms
    const asked = {title: this.reader.speaker.say(words.sure, {title}), yes: words.removeYes, isGrave: true}
    if ((await confirm(this.reader, asked)) === undefined) return
    const removed = await this.deed.run(() => callStaff(server, 'removeReply', {...this.town, reply: id}))
    if (!removed) return
    this.replies.put(removed.reply.replies)
    void this.focusOn('#replies-title')
    tell(this, words.removed)
  }

  private leave(event: Event): void {
    event.stopPropagation()
    this.dispatchEvent(new Event('close'))
  }
}
