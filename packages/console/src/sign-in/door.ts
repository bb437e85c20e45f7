import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {Invitation} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {brand} from '../kit/brand.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {failureNotice, loadingNotice} from '../kit/notices.ts'
import type {ConsolePasswordField} from '../kit/password-field.ts'
import type {Reader} from '../kit/reader.ts'
import {server} from '../kit/server.ts'
import {troubleNotice, troubleOf, type Trouble} from '../kit/trouble.ts'
import type {Arrival} from './arrival.ts'
import {doorWords, type DoorWords} from './door-words.ts'
import {SignedInEvent} from './sign-in.ts'

type Phase =
  | {is: 'loading'}
  | {is: 'asking'; problem?: boolean; trouble?: Trouble}
  | {is: 'sending'}
  | {is: 'gone'}
  | {is: 'recovered'}
  | {is: 'sent-back'; why: 'failed' | 'notInvited'}
  | {is: 'wants-code'}
  | {is: 'signing-in'; isOther: boolean}
  | {is: 'unreachable'}

/**
 * Where a link in a letter or the provider leads somebody who is not in yet.
 *
 * @fires signed-in - The server knows who it is, and the browser keeps the session.
 * @fires left - On to the usual sign-in page.
 */
export class ConsoleDoor extends ConsolePart {
  @property({attribute: false}) arrival!: Arrival

  @state() private phase: Phase = {is: 'loading'}

  @state() private terms: DoorWords | undefined

  private invitation: Invitation | undefined

  private spoken = ''

  protected override firstUpdated(): void {
    void this.begin()
  }

  protected override willUpdate(): void {
    if (this.spoken !== this.reader.language) void this.listen(this.reader)
  }

  protected override render(): TemplateResult {
    const {terms, phase, reader} = this
    if (phase.is === 'unreachable')
      return html`<main class="door">${failureNotice(reader, 'unreachable', () => void this.begin())}</main>`
    if (!terms || phase.is === 'loading') return html`<main class="door">${loadingNotice(reader)}</main>`
    if (phase.is === 'signing-in' || phase.is === 'wants-code')
      return html`<console-sign-in
        .reader=${reader}
        .wantsCode=${phase.is === 'wants-code'}
        .preface=${phase.is === 'signing-in' ? this.renderInvitation(terms, phase.isOther) : nothing}
        @signed-in=${this.goOn}
      ></console-sign-in>`
    return html`<main id="content" class="door">
      ${brand}
      <section class="card" aria-labelledby="door-title">${this.renderCard(terms, phase)}</section>
    </main>`
  }

  private renderCard(terms: DoorWords, phase: Phase): unknown {
    const {invitation, recovery, provider, gone} = terms
    const title = (text: string) => html`<h1 id="door-title" tabindex="-1">${text}</h1>`
    const onward = html`<button type="button" class="primary wide" @click=${this.leave}>
      ${terms.toSignIn}
    </button>`
    if (phase.is === 'gone')
      return html`${title(gone.title)}
        <p role="status">${gone.text}</p>
        ${onward}`
    if (phase.is === 'recovered')
      return html`${title(recovery.title)}
        <p role="status">${recovery.done}</p>
        ${onward}`
    if (phase.is === 'sent-back')
      return html`${title(provider.title)}
        <p class="notice problem" role="alert">${provider[phase.why]}</p>
        ${onward}`
    if (this.arrival.is === 'sent-back')
      return html`${title(provider.title)}
        <p role="status">${provider.waiting}</p>`
    if (this.arrival.is === 'recovering')
      return html`${title(recovery.title)}
        <p>${recovery.text}</p>
        ${this.renderForm(terms, recovery.choose)}`
    return html`${title(invitation.title)} ${this.renderInvitation(terms, false)}
    ${this.renderForm(terms, invitation.choose)}`
  }

  private renderInvitation(terms: DoorWords, isOther: boolean): unknown {
    const {invitation, reader} = this
    if (!invitation) return nothing
    const {municipality, email, role, isKnown} = invitation
    const name = reader.plain(municipality.name, municipality.languages)
    const words = {municipality: name, role: terms.roles.names[role]}
    return html`<p>${reader.speaker.say(terms.invitation.text, words)}</p>
      <p>${terms.invitation.email} <bdi class="address">${email}</bdi></p>
      ${isKnown ? html`<p class="notice">${terms.invitation[isOther ? 'otherPerson' : 'known']}</p>` : nothing}`
  }

  private renderForm(terms: DoorWords, label: string): TemplateResult {
    const {phase, reader, arrival} = this
    const isSending = phase.is === 'sending'
    const asking = phase.is === 'asking' ? phase : undefined
    const n = limits.shortestPassword
    return html`${asking?.trouble ? troubleNotice(reader, asking.trouble) : nothing}
      <form class="fields" novalidate @submit=${this.send} aria-busy=${isSending}>
        ${
          arrival.is === 'invited'
            ? html`<input
                type="email"
                name="email"
                autocomplete="username"
                .value=${this.invitation?.email ?? ''}
                hidden
              />`
            : nothing
        }
        <console-password-field
          .reader=${reader}
          name="next"
          autocomplete="new-password"
          .label=${label}
          .hint=${reader.speaker.say(terms.hint, {n})}
          .problem=${asking?.problem ? reader.speaker.say(terms.tooShort, {n}) : ''}
        ></console-password-field>
        <button class="primary wide" aria-disabled=${isSending}>
          ${isSending ? terms.invitation.joining : arrival.is === 'invited' ? terms.invitation.join : terms.recovery.title}
        </button>
      </form>`
  }

  private async listen({language}: Reader): Promise<void> {
    this.spoken = language
    try {
      const terms = await doorWords[language]()
      if (language === this.reader.language) this.terms = terms
    } catch {
      this.phase = {is: 'unreachable'}
    }
  }

  private async begin(): Promise<void> {
    this.phase = {is: 'loading'}
    const {arrival} = this
    if (this.spoken && !this.terms) void this.listen(this.reader)
    try {
      if (arrival.is === 'recovering') this.phase = {is: 'asking'}
      else if (arrival.is === 'invited') await this.readInvitation()
      else await this.finish(arrival.reply)
    } catch (error) {
      this.phase = this.phaseFor(error)
    }
    await this.focusOn('#door-title, #sign-in-title')
  }

  private async readInvitation(): Promise<void> {
    if (this.arrival.is !== 'invited') return
    this.invitation = await callStaff(server, 'readInvitation', {}, this.arrival.link)
    if (!this.invitation.isKnown) this.phase = {is: 'asking'}
    else await this.join()
  }

  /** Comes in as somebody who signs in here already. */
  private async join(): Promise<void> {
    if (this.arrival.is !== 'invited') return
    try {
      await callStaff(server, 'acceptInvitation', {}, this.arrival.link)
      await this.enter()
    } catch (error) {
      const code = error instanceof StaffRefusedError ? error.code : undefined
      if (code !== 'sign-in-first' && code !== 'other-person') throw error
      this.phase = {is: 'signing-in', isOther: code === 'other-person'}
    }
  }

  private async finish(reply: Extract<Arrival, {is: 'sent-back'}>['reply']): Promise<void> {
    if (!reply) this.phase = {is: 'sent-back', why: 'failed'}
    else if (await callStaff(server, 'signInByProvider', {}, reply)) this.phase = {is: 'wants-code'}
    else await this.enter()
  }

  private readonly goOn = async (event: SignedInEvent) => {
    event.stopPropagation()
    try {
      if (this.arrival.is === 'invited') await this.join()
      else this.dispatchEvent(new SignedInEvent(event.overview))
    } catch (error) {
      this.phase = this.phaseFor(error)
    }
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (this.phase.is === 'sending') return
    const password = String(new FormData(event.target as HTMLFormElement).get('next'))
    if (password.length < limits.shortestPassword) {
      this.phase = {is: 'asking', problem: true}
      await this.querySelector<ConsolePasswordField>('console-password-field')?.updateComplete
      return this.focusOn('#next')
    }
    this.phase = {is: 'sending'}
    try {
      if (this.arrival.is === 'invited') {
        await callStaff(server, 'acceptInvitation', {}, {...this.arrival.link, password})
        return await this.enter()
      }
      if (this.arrival.is === 'recovering')
        await callStaff(server, 'recover', {}, {secret: this.arrival.secret, password})
      this.phase = {is: 'recovered'}
      await this.focusOn('#door-title')
    } catch (error) {
      this.phase = this.phaseFor(error)
      await this.focusOn('[role=alert], #door-title')
    }
  }

  private async enter(): Promise<void> {
    this.dispatchEvent(new SignedInEvent(await callStaff(server, 'readOverview')))
  }

  private phaseFor(error: unknown): Phase {
    const code = error instanceof StaffRefusedError ? error.code : undefined
    // What is no link of ours, or was broken on the way, leads nowhere either.
    if (code === 'link-gone' || (code === 'invalid' && this.arrival.is !== 'sent-back')) return {is: 'gone'}
    if (this.arrival.is === 'sent-back' && code !== undefined)
      return {is: 'sent-back', why: code === 'not-invited' ? 'notInvited' : 'failed'}
    const trouble = troubleOf(error)
    return this.phase.is === 'sending' ? {is: 'asking', trouble} : {is: 'unreachable'}
  }

  private readonly leave = () => {
    this.dispatchEvent(new Event('left'))
  }
}
