import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {SignInStep, StaffOverview, WaysToSignIn} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {brand} from '../kit/brand.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {server} from '../kit/server.ts'
import {troubleNotice, troubleOf, type Trouble} from '../kit/trouble.ts'
import {codeForm, forgotten, passwordForm} from './sign-in-forms.ts'

type Phase =
  | {is: 'asking'}
  | {is: 'sending'}
  | {is: 'refused'; trouble: Trouble}
  | {is: 'told'; what: 'noPasskey' | 'linkSent'}

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

  /** Whether only a code is missing. */
  @property({type: Boolean}) wantsCode = false

  /** Stands below the title, in a page that has another purpose as well. */
  @property({attribute: false}) preface: unknown = nothing

  @state() private phase: Phase = {is: 'asking'}

  @state() private ways: WaysToSignIn = {provider: null, mail: false}

  protected override firstUpdated(): void {
    // Whoever was elsewhere a moment ago is told where they are now.
    if (this.why !== 'first') void this.focusOn('[role=status]')
    if (this.isSecure) void this.readWays()
  }

  protected override render(): TemplateResult {
    const {signIn} = this.words.console
    return html`<main id="content" class="door">
      ${brand}
      <section class="card" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title" tabindex="-1">${this.wantsCode ? signIn.code.title : signIn.title}</h1>
        ${this.preface} ${this.isSecure ? this.renderForm() : this.renderNotSecure()}
      </section>
    </main>`
  }

  private renderForm(): TemplateResult {
    const isSending = this.phase.is === 'sending'
    if (this.wantsCode)
      return html`${this.renderNews()}
      ${codeForm(this.reader, {isSending, send: this.sendCode, back: this.beginAgain})}`
    const {signIn} = this.words.console
    const {say} = this.reader.speaker
    return html`${this.renderNews()} ${passwordForm(this.reader, {isSending, send: this.send})}
      <div class="other-ways">
        ${
          'PublicKeyCredential' in window
            ? html`<button type="button" class="wide" @click=${this.usePasskey}>${signIn.passkey}</button>`
            : nothing
        }
        ${
          this.ways.provider === null
            ? nothing
            : html`<button type="button" class="wide" @click=${this.goToProvider}>
                ${say(signIn.provider, {name: this.ways.provider})}
              </button>`
        }
      </div>
      ${forgotten(this.reader, this.ways.mail ? this.askForLink : undefined)}`
  }

  private renderNews(): TemplateResult | typeof nothing {
    const {signIn} = this.words.console
    const {phase} = this
    if (phase.is === 'refused') return troubleNotice(this.reader, phase.trouble)
    const news = phase.is === 'told' ? phase.what : this.why
    if (news === 'first' || (this.wantsCode && phase.is !== 'told')) return nothing
    return html`<p class="notice" role="status" tabindex="-1">${signIn[news]}</p>`
  }

  private renderNotSecure(): TemplateResult {
    return html`<p class="notice problem" role="alert">${this.words.console.trouble.notSecure}</p>`
  }

  /** Without an answer, there is still the password. */
  private async readWays(): Promise<void> {
    try {
      this.ways = await callStaff(server, 'readWays')
    } catch {
      this.ways = {provider: null, mail: false}
    }
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const [email = '', password = ''] = ['email', 'password'].map((name) => String(form.get(name)))
    return this.prove(() => callStaff(server, 'signIn', {}, {email: email.trim(), password}))
  }

  private readonly sendCode = (event: SubmitEvent) => {
    event.preventDefault()
    const code = String(new FormData(event.target as HTMLFormElement).get('code')).trim()
    return this.prove(() => callStaff(server, 'confirmSignIn', {}, {code}))
  }

  private readonly usePasskey = () =>
    this.prove(async () => {
      const {signWithPasskey} = await import('./credential.ts')
      const {options} = await callStaff(server, 'askPasskey')
      const credential = await signWithPasskey(options)
      return credential ? callStaff(server, 'signInByPasskey', {}, {credential}) : 'none'
    })

  private readonly goToProvider = async () => {
    if (this.phase.is === 'sending') return
    this.phase = {is: 'sending'}
    try {
      const {address} = await callStaff(server, 'askProvider')
      location.assign(address)
    } catch (error) {
      await this.refuse(troubleOf(error))
    }
  }

  private readonly askForLink = async () => {
    const field = this.querySelector<HTMLInputElement>('#email')
    const email = field?.value.trim() ?? ''
    if (!field?.reportValidity() || email === '') return
    this.phase = {is: 'sending'}
    try {
      await callStaff(server, 'askRecovery', {}, {email})
      await this.tell('linkSent')
    } catch (error) {
      await this.refuse(troubleOf(error))
    }
  }

  private readonly beginAgain = async () => {
    this.wantsCode = false
    this.phase = {is: 'asking'}
    await this.focusOn('#email')
  }

  /** @param proof shows to the server who it is; `none` when there was nothing to show. */
  private async prove(proof: () => Promise<SignInStep | undefined | 'none'>): Promise<void> {
    if (this.phase.is === 'sending') return
    this.phase = {is: 'sending'}
    try {
      const step = await proof()
      if (step === 'none') return await this.tell('noPasskey')
      if (step) {
        this.wantsCode = true
        this.phase = {is: 'asking'}
        return await this.focusOn('#code')
      }
      const overview = await callStaff(server, 'readOverview')
      this.phase = {is: 'asking'}
      this.dispatchEvent(new SignedInEvent(overview))
    } catch (error) {
      const code = error instanceof StaffRefusedError ? error.code : undefined
      if (code === 'sign-in-again') this.wantsCode = false
      await this.refuse(code === 'signed-out' ? {is: 'notKept'} : troubleOf(error))
    }
  }

  private async refuse(trouble: Trouble): Promise<void> {
    this.phase = {is: 'refused', trouble}
    await this.focusOn('[role=alert]')
  }

  private async tell(what: 'noPasskey' | 'linkSent'): Promise<void> {
    this.phase = {is: 'told', what}
    await this.focusOn('[role=status]')
  }
}
