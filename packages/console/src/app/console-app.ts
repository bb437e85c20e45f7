import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {keepsake} from '@saha/client/keepsake'
import type {StaffOverview} from '@saha/contract'
import {LitElement, html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {failureNotice, loadingNotice, speechlessNotice} from '../kit/notices.ts'
import {readerFor, type Reader} from '../kit/reader.ts'
import {server} from '../kit/server.ts'
import type {SignedInEvent} from '../sign-in/sign-in.ts'
import {homePage} from './home-page.ts'
import {languageButtons} from './top-bar.ts'

type Phase =
  | {is: 'loading'}
  | {is: 'signed-out'; why: 'first' | 'signedOut' | 'ended'}
  | {is: 'signed-in'; overview: StaffOverview; municipality: string | undefined}
  | {is: 'failed'; why: 'unreachable' | 'broken'}

const kept = keepsake(() => localStorage)
const lastMunicipality = 'saha-console-municipality'

/** The console: who is signed in decides what is shown. It speaks the `lang` of the page, and follows its changes. */
export class ConsoleApp extends LitElement {
  @state() private phase: Phase = {is: 'loading'}

  @state() private reader: Reader | 'missing' | undefined

  /** The dialog in which a password is changed; `done` once it has been. */
  @state() private password: 'unchanged' | 'changing' | 'done' = 'unchanged'

  private readonly watch = new MutationObserver(() => void this.listen())

  override connectedCallback(): void {
    super.connectedCallback()
    this.watch.observe(document.documentElement, {attributeFilter: ['lang']})
    void this.listen()
    void this.start()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.watch.disconnect()
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override render(): TemplateResult {
    const {reader} = this
    if (reader === 'missing')
      return html`<div class="root">${speechlessNotice(() => void this.listen())}</div>`
    if (!reader) return html`<div class="root"></div>`
    return html`<div class="root" lang=${reader.language} dir=${reader.direction}>
      ${this.renderPage(reader)}
    </div>`
  }

  protected override updated(): void {
    const {reader, phase} = this
    if (!reader || reader === 'missing') return
    const {name, consultations, signIn} = reader.words.console
    document.documentElement.dir = reader.direction
    document.title = `${phase.is === 'signed-in' ? consultations.title : signIn.title} – ${name}`
  }

  private renderPage(reader: Reader): unknown {
    const {phase} = this
    switch (phase.is) {
      case 'loading':
        return html`<main class="wrap">${loadingNotice(reader)}</main>`
      case 'failed':
        return html`<main class="wrap">${failureNotice(reader, phase.why, () => void this.start())}</main>`
      case 'signed-out':
        return html`${languageButtons(reader)}
          <console-sign-in .reader=${reader} .why=${phase.why} @signed-in=${this.enter}></console-sign-in>`
      case 'signed-in':
        return html`${homePage(reader, {...phase, hasNewPassword: this.password === 'done'}, this.deeds)}
        ${this.password === 'changing' ? this.renderPassword(reader, phase.overview.email) : nothing}`
    }
  }

  private renderPassword(reader: Reader, email: string): TemplateResult {
    return html`<console-change-password
      .reader=${reader}
      .email=${email}
      @password-changed=${this.notePassword}
      @signed-out=${this.deeds.end}
      @close=${() => (this.password = 'unchanged')}
    ></console-change-password>`
  }

  private async listen(): Promise<void> {
    const {lang} = document.documentElement
    try {
      const reader = await readerFor(lang)
      if (lang === document.documentElement.lang) this.reader = reader
    } catch {
      // The page says so in every language, and offers to try again.
      this.reader ??= 'missing'
    }
  }

  private async start(): Promise<void> {
    this.phase = {is: 'loading'}
    try {
      this.show(await callStaff(server, 'readOverview'))
    } catch (error) {
      const isSignedOut = error instanceof StaffRefusedError && error.code === 'signed-out'
      this.phase = isSignedOut ? {is: 'signed-out', why: 'first'} : failed(error)
    }
  }

  private show(overview: StaffOverview): void {
    const ids = overview.municipalities.map(({id}) => id)
    const last = String(kept.read(lastMunicipality) ?? '')
    this.password = 'unchanged'
    this.phase = {is: 'signed-in', overview, municipality: ids.includes(last) ? last : ids[0]}
  }

  private readonly enter = async ({overview}: SignedInEvent) => {
    this.show(overview)
    await this.updateComplete
    this.querySelector<HTMLElement>('h1')?.focus()
  }

  private readonly notePassword = () => {
    this.password = 'done'
    if (this.phase.is !== 'signed-in') return
    this.phase = {...this.phase, overview: {...this.phase.overview, hasGivenPassword: false}}
  }

  private readonly deeds = {
    changePassword: () => {
      this.password = 'changing'
    },
    chooseMunicipality: (municipality: string) => {
      kept.write(lastMunicipality, municipality)
      if (this.phase.is === 'signed-in') this.phase = {...this.phase, municipality}
    },
    signOut: async () => {
      try {
        await callStaff(server, 'signOut')
        this.phase = {is: 'signed-out', why: 'signedOut'}
      } catch (error) {
        this.phase = failed(error)
      }
    },
    /** The server says that the session is over. */
    end: () => {
      this.phase = {is: 'signed-out', why: 'ended'}
    },
  }
}

function failed(error: unknown): Phase {
  return {is: 'failed', why: error instanceof UnreachableError ? 'unreachable' : 'broken'}
}
