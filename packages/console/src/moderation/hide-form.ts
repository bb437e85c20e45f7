import {callStaff} from '@saha/client/call-staff'
import type {HideReason, QueueItem, SavedReply} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {selectField, textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {hideReasons} from './hide-reasons.ts'
import type {Verdict} from './queue-model.ts'
import {wordsOf} from './shortened.ts'

type Hiding = Extract<Verdict, {action: 'hide'}>

/** It is to be hidden, with a message to its author. */
export class HiddenEvent extends CustomEvent<Hiding> {
  constructor(verdict: Hiding) {
    super('hidden', {detail: verdict})
  }
}

/**
 * A dialog in which a reason is chosen and a message to the author written, or taken from the saved replies.
 *
 * @fires hidden - With reason and message.
 * @fires close - The dialog was left.
 */
export class ConsoleHideForm extends ConsolePart {
  @property({attribute: false}) terms!: ModerationTerms

  @property({attribute: false}) place!: Place

  @property({attribute: false}) item!: QueueItem

  @state() private reason: HideReason = 'other'

  @state() private message = ''

  @state() private isEmpty = false

  @state() private chosen: SavedReply | undefined

  @state() private language = ''

  /** Where they do not arrive, the message is written by hand. */
  private readonly replies = new Loaded(this, async () => {
    const {municipality} = this.place
    return (await callStaff(server, 'readReplies', {municipality})).replies
  })

  protected override firstUpdated(): void {
    const {title = ''} = this.item
    const [main = 'ar'] = this.place.languages
    this.language = languageByScript(`${title} ${wordsOf(this.item)}`, main, this.place.languages) ?? main
    void this.replies.read()
    this.querySelector('dialog')?.showModal()
  }

  protected override render(): unknown {
    const {terms, replies} = this
    const saved = replies.value ?? []
    return html`<dialog class="wide" aria-labelledby="hide-title" @close=${this.leave}>
      <form class="fields" novalidate @submit=${this.send}>
        <h2 id="hide-title">${terms.messageTitle}</h2>
        <p class="hint">${terms.messageText}</p>
        ${
          saved.length > 0
            ? selectField({
                id: 'hide-reply',
                label: terms.chooseReply,
                value: this.chosen?.id ?? '',
                choices: [
                  {value: '', label: terms.noReply},
                  ...saved.map(({id, title}) => ({value: id, label: title})),
                ],
                onChange: (id) =>
                  this.take(
                    saved.find((reply) => reply.id === id),
                    this.language,
                  ),
              })
            : nothing
        }
        ${this.renderLanguages()}
        ${selectField({
          id: 'hide-reason',
          label: this.item.answers ? terms.answers.messageReason : terms.messageReason,
          value: this.reason,
          choices: hideReasons.map((reason) => ({value: reason, label: terms.reasons[reason]})),
          onChange: (reason) => (this.reason = reason),
        })}
        ${textField({
          id: 'hide-message',
          label: terms.message,
          value: this.message,
          rows: 5,
          longest: limits.moderatorText,
          problem: this.isEmpty ? terms.messageEmpty : undefined,
          onInput: (typed) => (this.message = typed),
        })}
        <div class="buttons">
          <button class="primary">${terms.hide}</button>
          <button type="button" @click=${this.close}>${this.words.console.cancel}</button>
        </div>
      </form>
    </dialog>`
  }

  private renderLanguages(): unknown {
    const languages = Object.keys(this.chosen?.text ?? {})
    if (languages.length < 2) return nothing
    return selectField({
      id: 'hide-language',
      label: this.terms.messageLanguage,
      value: this.language,
      choices: languages.map((value) => ({value, label: this.reader.speaker.languageName(value)})),
      onChange: (language) => this.take(this.chosen, language),
    })
  }

  /** Puts a saved reply into the fields, where it can be changed. */
  private take(reply: SavedReply | undefined, language: string): void {
    this.chosen = reply
    if (!reply) return
    const [first = ''] = Object.keys(reply.text)
    this.language = reply.text[language] === undefined ? first : language
    this.message = reply.text[this.language] ?? ''
    this.reason = reply.reason ?? this.reason
    this.isEmpty = false
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    const message = this.message.trim()
    this.isEmpty = message === ''
    if (this.isEmpty) return void this.focusOn('#hide-message')
    this.dispatchEvent(new HiddenEvent({action: 'hide', reason: this.reason, message}))
    this.close()
  }

  private readonly close = () => this.querySelector('dialog')?.close()

  private leave(event: Event): void {
    event.stopPropagation()
    this.dispatchEvent(new Event('close'))
  }
}
