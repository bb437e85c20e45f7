import {callStaff} from '@saha/client/call-staff'
import {hideReasons} from './hide-reasons.ts'
import type {HideReason, QueueItem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {state} from 'lit/decorators.js'
import {repeat} from 'lit/directives/repeat.js'
import {confirm} from '../kit/confirm.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {failureNotice, loadingNotice} from '../kit/notices.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {itemCard} from './item-card.ts'
import {styles} from './moderation.styles.ts'
import {QueueModel, type Verdict} from './queue-model.ts'
import type {RedactedEvent} from './redact-form.ts'

/** Items of the list that are drawn; the rest follows as they are decided. */
const mostListed = 100

/**
 * What waits for moderators, one after the other: a key or a button decides, and the next one is there. `moderation` shows
 * all, `moderation/<activity>` one.
 */
export class ConsoleModeration extends ConsolePage<ModerationTerms> {
  protected override readonly wordsBy: WordsBy<ModerationTerms> = {
    ar: async () => (await import('@saha/i18n/console-moderation/ar')).terms,
    en: async () => (await import('@saha/i18n/console-moderation/en')).terms,
    fr: async () => (await import('@saha/i18n/console-moderation/fr')).terms,
  }

  private queue: QueueModel | undefined

  /** The item that is looked at. */
  @state() private current: QueueItem | undefined

  @state() private chosen: ReadonlySet<QueueItem> = new Set()

  /** `hiding`: a reason is asked for. `redacting`: personal data are taken out. */
  @state() private step: 'looking' | 'hiding' | 'redacting' = 'looking'

  private readonly noting = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
    document.addEventListener('keydown', this.press)
    window.addEventListener('pagehide', this.leave)
    void this.queue?.flush()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.press)
    window.removeEventListener('pagehide', this.leave)
    this.leave()
  }

  protected override open(): void {
    void this.queue?.flush()
    const signOut = () => this.dispatchEvent(new Event('signed-out', {bubbles: true, composed: true}))
    this.queue = new QueueModel(this.place.municipality, this.rest[0], () => this.follow(), signOut)
    this.current = undefined
    this.chosen = new Set()
    void this.queue.open()
  }

  protected override renderPage(): unknown {
    const {terms, queue, reader} = this
    if (!queue) return nothing
    return html`<header class="queue-head">
        <h1 tabindex="-1">${terms.title}</h1>
        <p class="muted" role="status">
          ${queue.state === 'shown' ? reader.speaker.count(terms.waiting, queue.waiting) : nothing}
          ${queue.decided > 0 ? html`· ${reader.speaker.count(terms.decided, queue.decided)}` : nothing}
        </p>
      </header>
      ${queue.isOffline ? html`<p class="notice" role="alert">${terms.offline}</p>` : nothing}
      ${this.bouncedNotice(queue)} ${this.renderState(queue)}
      <p class="unseen" role="status">${this.current ? '' : terms.empty}</p>`
  }

  private renderState(queue: QueueModel): unknown {
    const {terms, reader} = this
    if (queue.state === 'loading') return loadingNotice(reader)
    if (queue.state !== 'shown') return failureNotice(reader, queue.state, () => void queue.open())
    if (!this.current)
      return html`<div class="card empty">
        <h2>${terms.empty}</h2>
        <p class="muted">${terms.emptyText}</p>
        ${queue.pending.length > 0 ? this.undoButton() : nothing}
      </div>`
    return html`<div class="queue">
      ${this.renderList(queue)}
      <div class="at-hand">
        ${itemCard({reader, terms, place: this.place}, this.current)} ${this.renderActions()}
      </div>
      ${
        this.step === 'redacting'
          ? html`<console-redact-form
              .reader=${reader}
              .terms=${terms}
              .item=${this.current}
              @redacted=${({detail}: RedactedEvent) => this.decide(detail)}
              @close=${() => (this.step = 'looking')}
            ></console-redact-form>`
          : nothing
      }
    </div>`
  }

  /** What comes next, to be chosen for a decision about several. */
  private renderList(queue: QueueModel) {
    const {terms} = this
    return html`<aside class="list" aria-label=${terms.list}>
      <ol>
        ${repeat(
          queue.items.slice(0, mostListed),
          ({item}) => item,
          (item) => this.renderLine(item),
        )}
      </ol>
    </aside>`
  }

  private renderLine(item: QueueItem) {
    const {terms} = this
    const isCurrent = item === this.current
    return html`<li class=${isCurrent ? 'current' : ''}>
      <input
        type="checkbox"
        aria-label="${terms.choose}: ${shortened(item)}"
        .checked=${this.chosen.has(item)}
        @change=${() => this.choose(item)}
      />
      <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => this.look(item)}>
        <bdi>${shortened(item)}</bdi>
        <small>${item.waits.map((reason) => terms.waitsShort[reason]).join('، ')}</small>
      </button>
    </li>`
  }

  private renderActions() {
    const {terms, queue, chosen} = this
    const {actions, keys} = terms
    const several = chosen.size > 1
    return html`<div class="actions" role="group" aria-label=${terms.decide}>
      ${
        several
          ? html`<p class="several">
              ${this.reader.speaker.count(terms.chosen, chosen.size)}
              <button type="button" class="link" @click=${() => (this.chosen = new Set())}>
                ${terms.chooseNone}
              </button>
            </p>`
          : nothing
      }
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-keyshortcuts="a"
          @click=${() => this.decide({action: 'approve'})}
        >
          ${terms.approve} <kbd>A</kbd>
        </button>
        <button
          type="button"
          aria-keyshortcuts="h"
          aria-expanded=${this.step === 'hiding'}
          @click=${this.askReason}
        >
          ${terms.hide} <kbd>H</kbd>
        </button>
        <button
          type="button"
          aria-keyshortcuts="e"
          ?disabled=${several}
          @click=${() => (this.step = 'redacting')}
        >
          ${actions.redact} <kbd>E</kbd>
        </button>
        <button type="button" aria-keyshortcuts="n" ?disabled=${several} @click=${() => void this.note()}>
          ${terms.note} <kbd>N</kbd>
        </button>
        <button type="button" aria-keyshortcuts="j" @click=${() => this.goBy(1)}>
          ${terms.next} <kbd>J</kbd>
        </button>
        ${queue && queue.pending.length > 0 ? this.undoButton() : nothing}
      </div>
      ${this.step === 'hiding' ? this.renderReasons() : nothing} ${this.noting.notice(this.reader)}
      <p class="hint keys">${keys}</p>
    </div>`
  }

  private renderReasons() {
    const {terms} = this
    return html`<fieldset class="reasons">
      <legend>${terms.whichReason}</legend>
      ${hideReasons.map(
        (reason, at) =>
          html`<button type="button" @click=${() => this.decide({action: 'hide', reason})}>
            <kbd>${at + 1}</kbd> ${terms.reasons[reason]}
          </button>`,
      )}
      <button type="button" class="link" @click=${() => void this.hideWithMessage()}>
        ${terms.withMessage}
      </button>
    </fieldset>`
  }

  private undoButton() {
    return html`<button type="button" aria-keyshortcuts="u" @click=${this.undo}>
      ${this.terms.undo} <kbd>U</kbd>
    </button>`
  }

  /** Verdicts that did not come to be. */
  private bouncedNotice(queue: QueueModel): unknown {
    if (queue.bounced.length === 0) return nothing
    return html`<div class="notice" role="alert">
      <ul>
        ${queue.bounced.map(({item, outcome}) => html`<li><bdi>${shortened(item)}</bdi>: ${this.terms.outcomes[outcome]}</li>`)}
      </ul>
      <button
        type="button"
        @click=${() => {
          queue.bounced = []
          this.requestUpdate()
        }}
      >
        ${this.terms.understood}
      </button>
    </div>`
  }

  private decide(verdict: Verdict): void {
    const {queue, current} = this
    if (!queue || !current) return
    const items = this.chosen.size > 0 && verdict.action !== 'redact' ? [...this.chosen] : [current]
    const at = queue.items.indexOf(current)
    this.chosen = new Set()
    this.step = 'looking'
    queue.decide(items, verdict)
    this.current = queue.items.includes(current)
      ? current
      : (queue.items[at] ?? queue.items[at - 1] ?? queue.items[0])
    void this.focusOn('.item-card')
  }

  private async hideWithMessage(): Promise<void> {
    const {terms} = this
    const message = await confirm(this.reader, {
      title: terms.messageTitle,
      text: terms.messageText,
      yes: terms.hide,
      wanted: {
        label: terms.message,
        shortest: 1,
        longest: limits.moderatorText,
        tooShort: terms.messageEmpty,
      },
    })
    if (message !== undefined) this.decide({action: 'hide', reason: 'other', message})
  }

  private async note(): Promise<void> {
    const {terms, current, queue} = this
    if (!current || !queue) return
    const text = await confirm(this.reader, {
      title: terms.note,
      text: terms.noteText,
      yes: terms.noteSend,
      wanted: {
        label: terms.noteLabel,
        shortest: 1,
        longest: limits.moderatorText,
        tooShort: terms.messageEmpty,
      },
    })
    if (text === undefined) return
    const place = {municipality: this.place.municipality, item: current.item}
    const noted = await this.noting.run(() => callStaff(server, 'addNote', place, {text}))
    if (!noted) return
    queue.put(noted.reply)
    this.current = noted.reply
    tell(this, terms.noted)
  }

  private readonly askReason = () => {
    this.step = this.step === 'hiding' ? 'looking' : 'hiding'
    if (this.step === 'hiding') void this.focusOn('.reasons button')
  }

  private readonly undo = () => {
    const back = this.queue?.undo()
    if (back) this.look(back)
  }

  private look(item: QueueItem): void {
    this.current = item
    this.step = 'looking'
    void this.focusOn('.item-card')
  }

  private choose(item: QueueItem): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(item)) chosen.add(item)
    this.chosen = chosen
  }

  /** Goes on without deciding. */
  private goBy(by: 1 | -1): void {
    const {queue, current} = this
    if (!queue || !current) return
    const next = queue.items[queue.items.indexOf(current) + by]
    if (next) this.look(next)
  }

  /** Something of the queue has changed. */
  private follow(): void {
    const {queue} = this
    if (!queue) return
    if (!this.current || !queue.items.includes(this.current))
      this.current = queue.items.find(({item}) => item === this.current?.item) ?? queue.items[0]
    this.requestUpdate()
  }

  private readonly press = (event: KeyboardEvent) => {
    const {target, ctrlKey, metaKey, altKey} = event
    const isTyping =
      target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, dialog')
    if (ctrlKey || metaKey || altKey || isTyping || !this.current) return
    // By place on the keyboard: an Arabic layout has other letters on the same keys.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
    const reason = this.step === 'hiding' && digit !== undefined ? hideReasons[Number(digit) - 1] : undefined
    const deed = reason
      ? () => this.decide({action: 'hide', reason: reason as HideReason})
      : this.deeds[event.code]
    if (!deed) return
    event.preventDefault()
    deed()
  }

  private readonly deeds: Partial<Record<string, () => void>> = {
    KeyA: () => this.decide({action: 'approve'}),
    KeyH: this.askReason,
    KeyE: () => (this.step = 'redacting'),
    KeyN: () => void this.note(),
    KeyJ: () => this.goBy(1),
    KeyK: () => this.goBy(-1),
    KeyX: () => this.current && this.choose(this.current),
    KeyU: this.undo,
    Escape: () => (this.step = 'looking'),
  }

  private readonly leave = () => void this.queue?.flush()
}

/** The first words of a contribution, for lists. */
function shortened({title, text}: QueueItem): string {
  const words = (title ?? text).replace(/\s+/g, ' ').trim()
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}
