import {callStaff} from '@saha/client/call-staff'
import type {ConsoleAccountTerms} from '@saha/i18n/console-account/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {accountStyles} from './account.styles.ts'
import {askPassword} from './ask-password.ts'
import {codesPart, type Setup} from './codes.ts'
import {passkeysPart} from './passkeys.ts'
import {sessionsPart} from './sessions.ts'

/**
 * One's own account: the ways by which one signs in, and where one is signed in.
 *
 * @fires account-changed - How this session was proven has changed: what it may see, too.
 * @fires change-password - Its reader wants another password.
 */
export class ConsoleAccount extends ConsolePage<ConsoleAccountTerms> {
  protected override readonly wordsBy: WordsBy<ConsoleAccountTerms> = {
    ar: async () => (await import('@saha/i18n/console-account/ar')).account,
    en: async () => (await import('@saha/i18n/console-account/en')).account,
    fr: async () => (await import('@saha/i18n/console-account/fr')).account,
  }

  @state() private setup: Setup = {is: 'none'}

  /** The passkey that gets another name; empty for a new one. */
  @state() private naming: string | undefined

  private readonly account = new Loaded(this, () => callStaff(server, 'readAccount'))

  private readonly codesDeed = new Deed(this)

  private readonly passkeyDeed = new Deed(this)

  private readonly sessionDeed = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(accountStyles)
  }

  protected override open(): void {
    void this.account.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader, place} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      <p><bdi class="address">${place.email}</bdi></p>
      ${
        place.wantsMore
          ? html`<div class="notice">
              <h2>${terms.wantsMore.title}</h2>
              <p>${terms.wantsMore.text}</p>
            </div>`
          : nothing
      }
      ${this.account.render(
        reader,
        (account) => html`
          ${this.renderPassword(account.hasPassword)}
          ${codesPart({
            reader,
            terms,
            isOn: account.twoFactor !== null,
            left: account.twoFactor?.backupCodesLeft ?? 0,
            setup: this.setup,
            deed: this.codesDeed,
            start: this.startCodes,
            confirm: this.confirmCodes,
            kept: this.noteKept,
            renew: this.renewCodes,
            end: this.endCodes,
          })}
          ${passkeysPart({
            reader,
            terms,
            passkeys: account.passkeys,
            naming: this.naming,
            deed: this.passkeyDeed,
            ask: (id) => (this.naming = id),
            save: this.savePasskey,
            remove: this.removePasskey,
          })}
          ${sessionsPart({
            reader,
            terms,
            sessions: account.sessions,
            deed: this.sessionDeed,
            end: this.endSession,
            endOthers: this.endOthers,
          })}
        `,
      )}`
  }

  private renderPassword(hasPassword: boolean): TemplateResult {
    const {password} = this.terms
    return html`<section class="card account-part" aria-labelledby="password-part">
      <h2 id="password-part">${password.title}</h2>
      <p>${hasPassword ? password.text : password.none}</p>
      ${hasPassword ? html`<button type="button" @click=${this.askChange}>${password.change}</button>` : nothing}
    </section>`
  }

  private readonly askChange = () => {
    this.dispatchEvent(new Event('change-password', {bubbles: true}))
  }

  /** @returns a body with the present password, or without where there is none; `undefined` when it was left. */
  private async present(): Promise<{password?: string} | undefined> {
    if (!this.account.value?.hasPassword) return {}
    const password = await askPassword(this.reader, this.terms.present, this.place.email)
    return password === undefined ? undefined : {password}
  }

  private readonly startCodes = async () => {
    const body = await this.present()
    const done = body && (await this.codesDeed.run(() => callStaff(server, 'startTwoFactor', {}, body)))
    if (!done) return
    this.setup = {is: 'app', factor: done.reply}
    await this.focusOn('#app-code')
  }

  private readonly confirmCodes = async (event: SubmitEvent) => {
    event.preventDefault()
    if (this.setup.is !== 'app') return
    const code = String(new FormData(event.target as HTMLFormElement).get('app-code')).trim()
    const {backupCodes} = this.setup.factor
    const done = await this.codesDeed.run(() => callStaff(server, 'confirmTwoFactor', {}, {code}))
    if (!done) return
    this.setup = {is: 'backup', codes: backupCodes, after: this.terms.codes.confirmed}
    await this.focusOn('#backup-title')
  }

  /** Nothing else opens before the backup codes have been kept. */
  private readonly noteKept = async () => {
    if (this.setup.is !== 'backup') return
    tell(this, this.setup.after)
    this.setup = {is: 'none'}
    this.changed()
    await this.focusOn('#codes-part')
  }

  private readonly renewCodes = async () => {
    const body = await this.present()
    const done = body && (await this.codesDeed.run(() => callStaff(server, 'renewBackupCodes', {}, body)))
    if (!done) return
    this.setup = {is: 'backup', codes: done.reply.backupCodes, after: this.terms.codes.on}
    await this.focusOn('#backup-title')
  }

  private readonly endCodes = async () => {
    const body = await this.present()
    if (!body || !(await this.codesDeed.run(() => callStaff(server, 'endTwoFactor', {}, body)))) return
    tell(this, this.terms.codes.ended)
    this.changed()
  }

  private readonly savePasskey = async (event: SubmitEvent) => {
    event.preventDefault()
    const name = String(new FormData(event.target as HTMLFormElement).get('passkey-name')).trim()
    const passkey = this.naming
    if (name === '' || passkey === undefined) return
    const {added, renamed, notMade} = this.terms.passkeys
    if (passkey !== '') {
      if (await this.passkeyDeed.run(() => callStaff(server, 'renamePasskey', {passkey}, {name})))
        this.noteNamed(renamed)
      return
    }
    const body = await this.present()
    if (!body) return
    const done = await this.passkeyDeed.run(async () => {
      const {makePasskey} = await import('../sign-in/credential.ts')
      const {options} = await callStaff(server, 'startPasskey', {}, body)
      const credential = await makePasskey(options)
      if (credential) await callStaff(server, 'addPasskey', {}, {name, credential})
      return credential !== undefined
    })
    if (done) this.noteNamed(done.reply ? added : notMade)
  }

  private noteNamed(words: string): void {
    this.naming = undefined
    tell(this, words)
    void this.account.refresh()
    void this.focusOn('#passkeys-part')
  }

  private readonly removePasskey = async (passkey: string) => {
    if (!(await this.passkeyDeed.run(() => callStaff(server, 'removePasskey', {passkey})))) return
    this.noteNamed(this.terms.passkeys.removed)
  }

  private readonly endSession = async (session: string) => {
    if (!(await this.sessionDeed.run(() => callStaff(server, 'endSession', {session})))) return
    tell(this, this.terms.sessions.ended)
    await this.account.refresh()
    await this.focusOn('#sessions-part')
  }

  private readonly endOthers = async () => {
    if (!(await this.sessionDeed.run(() => callStaff(server, 'endOtherSessions')))) return
    tell(this, this.terms.sessions.othersEnded)
    await this.account.refresh()
    await this.focusOn('#sessions-part')
  }

  private changed(): void {
    void this.account.refresh()
    this.dispatchEvent(new Event('account-changed', {bubbles: true}))
  }
}
