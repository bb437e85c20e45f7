import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {limits} from '@saha/contract/limits'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import type {ConsolePasswordField} from '../kit/password-field.ts'
import {server} from '../kit/server.ts'
import {endSession} from '../kit/end-session.ts'
import {troubleNotice, troubleOf, type Trouble} from '../kit/trouble.ts'

type Phase =
  | {is: 'asking'}
  | {is: 'incomplete'; field: 'current' | 'next'}
  | {is: 'sending'}
  | {is: 'refused'; trouble: Trouble}

/**
 * A dialog in which somebody changes their own password. It opens as soon as it is on the page.
 *
 * @fires password-changed - The new password holds.
 * @fires signed-out - The session has ended meanwhile.
 * @fires close - The dialog was left.
 */
export class ConsoleChangePassword extends ConsolePart {
  /** Whose password it is: password managers want to know. */
  @property() email = ''

  @state() private phase: Phase = {is: 'asking'}

  protected override async firstUpdated(): Promise<void> {
    this.querySelector('dialog')?.showModal()
    await this.querySelector<ConsolePasswordField>('console-password-field')?.updateComplete
    this.querySelector<HTMLElement>('#current')?.focus()
  }

  protected override render(): TemplateResult {
    const {password} = this.words.console
    const {say} = this.reader.speaker
    const isSending = this.phase.is === 'sending'
    const missing = this.phase.is === 'incomplete' ? this.phase.field : undefined
    const n = limits.shortestPassword
    return html`<dialog aria-labelledby="password-title" @close=${this.leave}>
      <form class="fields" novalidate @submit=${this.send} aria-busy=${isSending}>
        <h2 id="password-title">${password.title}</h2>
        ${this.phase.is === 'refused' ? troubleNotice(this.reader, this.phase.trouble) : nothing}
        <input type="email" name="email" autocomplete="username" .value=${this.email} hidden />
        <console-password-field
          .reader=${this.reader}
          name="current"
          autocomplete="current-password"
          .label=${password.current}
          .problem=${missing === 'current' ? password.missing : ''}
        ></console-password-field>
        <console-password-field
          .reader=${this.reader}
          name="next"
          autocomplete="new-password"
          .label=${password.next}
          .hint=${say(password.hint, {n})}
          .problem=${missing === 'next' ? say(password.tooShort, {n}) : ''}
        ></console-password-field>
        <div class="buttons">
          <button class="primary" aria-disabled=${isSending}>
            ${isSending ? password.saving : password.save}
          </button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>
            ${password.cancel}
          </button>
        </div>
      </form>
    </dialog>`
  }

  private leave(event: Event): void {
    event.stopPropagation()
    this.dispatchEvent(new Event('close'))
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.phase.is === 'sending') return
    const form = new FormData(event.target as HTMLFormElement)
    const [current = '', next = ''] = ['current', 'next'].map((name) => String(form.get(name)))
    if (current === '') return this.ask('current')
    if (next.length < limits.shortestPassword) return this.ask('next')
    this.phase = {is: 'sending'}
    try {
      await callStaff(server, 'changePassword', {}, {current, next})
      this.dispatchEvent(new Event('password-changed'))
    } catch (error) {
      if (error instanceof StaffRefusedError && error.code === 'signed-out') {
        endSession(this)
        return
      }
      this.phase = {is: 'refused', trouble: troubleOf(error)}
      await this.focusOn('[role=alert]')
    }
  }

  private async ask(field: 'current' | 'next'): Promise<void> {
    this.phase = {is: 'incomplete', field}
    await this.focusOn(`#${field}`)
  }
}
