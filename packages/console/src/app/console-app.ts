import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {keepsake} from '@saha/client/keepsake'
import type {StaffOverview} from '@saha/contract'
import {LitElement, html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {addressOf, goTo, noteAddress, readAddress} from '../kit/address.ts'
import {mayLeave} from '../kit/leaving.ts'
import {failureNotice, loadingNotice, speechlessNotice} from '../kit/notices.ts'
import {readerFor, type Reader} from '../kit/reader.ts'
import {server} from '../kit/server.ts'
import type {ToldEvent} from '../kit/tell.ts'
import {readArrival, type Arrival} from '../sign-in/arrival.ts'
import type {SignedInEvent} from '../sign-in/sign-in.ts'
import type {Employer} from './employer.ts'
import {frame, noEmployer, noPage} from './frame.ts'
import type {PageFacts} from './pages.ts'
import {Stage} from './stage.ts'
import {languageButtons} from './top-bar.ts'
import {placeOf, wantsFirstSteps, whereabouts, type Whereabouts} from './whereabouts.ts'

type Phase =
  | {is: 'loading'}
  | {is: 'signed-out'; why: 'first' | 'signedOut' | 'ended'}
  | {is: 'arrived'; arrival: Arrival}
  | {is: 'signed-in'; overview: StaffOverview}
  | {is: 'failed'; why: 'unreachable' | 'broken'}

const kept = keepsake(() => localStorage)
const lastMunicipality = 'saha-console-municipality'

/** Milliseconds for which it is told what was done. */
const toldFor = 8_000

/** The console: who is signed in decides what is shown. It speaks the `lang` of the page, and follows its changes. */
export class ConsoleApp extends LitElement {
  @state() private phase: Phase = {is: 'loading'}

  @state() private reader: Reader | 'missing' | undefined

  /** The dialog in which a password is changed; `done` once it has been. */
  @state() private password: 'unchanged' | 'changing' | 'done' = 'unchanged'

  @state() private address = readAddress()

  @state() private told = ''

  private readonly stage = new Stage(this)

  /** Whether the heading of the next page takes the focus: not when the console is opened. */
  private movesFocus = false

  private toldUntil: ReturnType<typeof setTimeout> | undefined

  private readonly watch = new MutationObserver(() => void this.listen())

  override connectedCallback(): void {
    super.connectedCallback()
    this.watch.observe(document.documentElement, {attributeFilter: ['lang']})
    window.addEventListener('hashchange', this.follow)
    this.addEventListener('told', this.noteTold as EventListener)
    this.addEventListener('signed-out', this.end)
    this.addEventListener('page-shown', this.arrive)
    this.addEventListener('change-password', this.deeds.changePassword)
    this.addEventListener('account-changed', this.lookAgain)
    this.follow()
    void this.listen()
    void this.start()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.watch.disconnect()
    clearTimeout(this.toldUntil)
    window.removeEventListener('hashchange', this.follow)
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
    const {reader} = this
    if (!reader || reader === 'missing') return
    const {name, pages, signIn, ...terms} = reader.words.console
    const {page, isSignedIn} = this.where
    const title = page ? pages[page.name] : isSignedIn ? terms.noPage.title : signIn.title
    document.documentElement.dir = reader.direction
    document.title = `${title} – ${name}`
  }

  /** Whose page is shown, and which: as the address asks, as far as this person may. */
  private get where(): Whereabouts & {isSignedIn: boolean} {
    const {phase, address} = this
    if (phase.is !== 'signed-in') return {isSignedIn: false, employer: undefined, page: undefined}
    const last = String(kept.read(lastMunicipality) ?? '')
    return {isSignedIn: true, ...whereabouts(phase.overview, address, last)}
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
      case 'arrived':
        return html`${languageButtons(reader)}
          <console-door
            .reader=${reader}
            .arrival=${phase.arrival}
            @signed-in=${this.enter}
            @left=${this.knock}
          ></console-door>`
      case 'signed-in':
        return html`${this.renderFrame(reader, phase.overview)}
        ${this.password === 'changing' ? this.renderPassword(reader, phase.overview.email) : nothing}`
    }
  }

  private renderFrame(reader: Reader, overview: StaffOverview): unknown {
    const {employer, page} = this.where
    const shown = {
      overview,
      employer,
      page: page?.name,
      told: this.told,
      hasNewPassword: this.password === 'done',
    }
    return frame(reader, shown, this.deeds, this.renderContent(reader, overview, employer, page))
  }

  private renderContent(
    reader: Reader,
    overview: StaffOverview,
    employer: Employer | undefined,
    page: PageFacts | undefined,
  ): unknown {
    if (!employer && !page?.isForAdministrators) return noEmployer(reader)
    const place = placeOf(overview, employer)
    return page ? this.stage.show(reader, page, place, this.address) : noPage(reader, place.municipality)
  }

  private renderPassword(reader: Reader, email: string): TemplateResult {
    return html`<console-change-password
      .reader=${reader}
      .email=${email}
      @password-changed=${this.notePassword}
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
      const arrival = readArrival()
      if (arrival) {
        ;(await import('../sign-in/door-page.ts')).define()
        this.phase = {is: 'arrived', arrival}
        return
      }
      this.show(await callStaff(server, 'readOverview'))
    } catch (error) {
      const isSignedOut = error instanceof StaffRefusedError && error.code === 'signed-out'
      this.phase = isSignedOut ? {is: 'signed-out', why: 'first'} : failed(error)
    }
  }

  private show(overview: StaffOverview): void {
    this.password = 'unchanged'
    this.phase = {is: 'signed-in', overview}
    this.beginFirstSteps(overview)
  }

  /** They open by themselves once; whoever leaves them finds them in the navigation. */
  private beginFirstSteps({email}: StaffOverview): void {
    const {employer} = this.where
    if (!wantsFirstSteps(this.address, employer)) return
    const name = `saha-console-first-steps ${email} ${employer.id}`
    if (kept.read(name)) return
    kept.write(name, true)
    noteAddress(addressOf(employer.id, 'start', [], new URLSearchParams({first: ''})))
    this.follow()
  }

  private readonly follow = () => {
    this.address = readAddress()
    const {municipality} = this.address
    if (municipality !== undefined) kept.write(lastMunicipality, municipality)
  }

  /** To the usual sign-in page, or past it with a session. */
  private readonly knock = () => void this.start()

  /** What this session may see has changed. What is shown stays as it is. */
  private readonly lookAgain = async () => {
    try {
      const overview = await callStaff(server, 'readOverview')
      if (this.phase.is === 'signed-in') this.phase = {is: 'signed-in', overview}
    } catch (error) {
      this.phase = failed(error)
    }
  }

  private readonly enter = async ({overview}: SignedInEvent) => {
    this.movesFocus = true
    this.show(overview)
    await this.updateComplete
    this.querySelector<HTMLElement>('main h1')?.focus()
  }

  /** Another page than before: its heading takes the focus, so that it is read aloud from there. */
  private readonly arrive = () => {
    if (this.movesFocus) this.querySelector<HTMLElement>('main h1')?.focus()
    this.movesFocus = true
  }

  private readonly noteTold = ({detail}: ToldEvent) => {
    clearTimeout(this.toldUntil)
    this.told = detail
    this.toldUntil = setTimeout(() => (this.told = ''), toldFor)
  }

  private readonly notePassword = () => {
    this.password = 'done'
    if (this.phase.is !== 'signed-in') return
    this.phase = {...this.phase, overview: {...this.phase.overview, hasGivenPassword: false}}
  }

  /** The server says that the session is over. */
  private readonly end = () => {
    this.phase = {is: 'signed-out', why: 'ended'}
  }

  private readonly deeds = {
    changePassword: () => {
      this.password = 'changing'
    },
    chooseMunicipality: (municipality: string) =>
      goTo(addressOf(municipality, this.address.page ?? 'consultations')),
    signOut: async () => {
      if (!(await mayLeave())) return
      try {
        await callStaff(server, 'signOut')
        this.stage.clear()
        this.phase = {is: 'signed-out', why: 'signedOut'}
      } catch (error) {
        this.phase = failed(error)
      }
    },
  }
}

function failed(error: unknown): Phase {
  return {is: 'failed', why: error instanceof UnreachableError ? 'unreachable' : 'broken'}
}
