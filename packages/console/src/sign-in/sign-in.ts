import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {StaffOverview} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {brand} from '../kit/brand.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {server} from '../kit/server.ts'
import {troubleNotice, troubleOf, type Trouble} from '../kit/trouble.ts'

type Phase = {is: 'asking'} | {is: 'sending'} | {is: 'refused'; trouble: Trouble}

/** Somebody has signed in. */
export class SignedInEvent extends Event {
  readonly overview: StaffOverview

  constructor(overview: StaffOverview) {
    super('signed-in')
    this.overview = overview
  }
}

/**
 * The sign-in page.
 *
 * @fires signed-in - The server knows who it is, and the browser keeps the session.
 */
export class ConsoleSignIn extends ConsolePart {
  /** What brought the reader here: `signedOut` on purpose, `ended` without being asked, `first` neither. */
  @property() why: 'first' | 'signedOut' | 'ended' = 'first'

  /** Whether the browser would keep a session from this page: not over http. */
  @property({attribute: false}) isSecure = isSecureContext

  @state() private phase: Phase = {is: 'asking'}

  protected override firstUpdated(): void {
    // Whoever was elsewhere a moment ago is told where they are now.
    if (this.why !== 'first') void this.focusOn('[role=status]')
  }

  protected override render(): TemplateResult {
    const {signIn} = this.words.console
    return html`<main id="content" class="door">
      ${brand}
      <section class="card" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">${signIn.title}</h1>
        ${this.isSecure ? this.renderForm() : this.renderNotSecure()}
      </section>
    </main>`
  }

  private renderForm(): TemplateResult {
    const {signIn} = this.words.console
    const isSending = this.phase.is === 'sending'
    return html`${this.renderNews()}
      <form class="fields" @submit=${this.send} aria-busy=${isSending}>
        <div class="field">
          <label for="email">${signIn.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="username"
            autocapitalize="off"
            spellcheck="false"
            dir="ltr"
            required
          />
        </div>
        <console-password-field
          .reader=${this.reader}
          name="password"
          autocomplete="current-password"
          .label=${signIn.password}
        ></console-password-field>
        <button class="primary wide" aria-disabled=${isSending}>
          ${isSending ? signIn.sending : signIn.send}
        </button>
      </form>
      <details class="aside">
        <summary>${signIn.forgotten}</summary>
        <p>${this.reader.speaker.say(signIn.askForPassword, {command: 'pnpm saha staff reset'})}</p>
      </details>`
  }

  private renderNews(): TemplateResult | typeof nothing {
    if (this.phase.is === 'refused') return troubleNotice(this.reader, this.phase.trouble)
    if (this.why === 'first') return nothing
    return html`<p class="notice" role="status" tabindex="-1">${this.words.console.signIn[this.why]}</p>`
  }

  private renderNotSecure(): TemplateResult {
    return html`<p class="notice problem" role="alert">${this.words.console.trouble.notSecure}</p>`
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.phase.is === 'sending') return
    const form = new FormData(event.target as HTMLFormElement)
    this.phase = {is: 'sending'}
    try {
      const [email, password] = ['email', 'password'].map((name) => String(form.get(name)))
      await callStaff(server, 'signIn', {}, {email: email?.trim() ?? '', password: password ?? ''})
      const overview = await callStaff(server, 'readOverview')
      this.dispatchEvent(new SignedInEvent(overview))
    } catch (error) {
      const isNotKept = error instanceof StaffRefusedError && error.code === 'signed-out'
      this.phase = {is: 'refused', trouble: isNotKept ? {is: 'notKept'} : troubleOf(error)}
      await this.focusOn('[role=alert]')
    }
  }
}
