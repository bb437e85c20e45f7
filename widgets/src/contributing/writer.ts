import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {mayBePersonal} from '@saha/domain/text/personal-hint'
import {spokenLanguage} from '@saha/i18n/languages'
import {forgetEarlier} from './earlier.ts'
import type {Keeping} from './keeping.ts'
import {Name} from './name.ts'
import type {Personal} from './personal/personal.ts'
import {personals} from './personal/personals.ts'

/** Somebody who hands something in, whatever it is. */
export abstract class Writer<Desk extends Keeping = Keeping> {
  readonly desk: Desk
  readonly name: Name

  /** Absent until a text may hold personal data. */
  personal: Personal | undefined

  /** Something ended while the element was not on the page: nobody has seen it. */
  hasMissed = false

  #clock: ReturnType<typeof setTimeout> | undefined

  /** @param words names to make one up from. */
  constructor(desk: Desk, words: string) {
    this.desk = desk
    this.name = new Name(desk, words)
  }

  /** Draws anew. */
  abstract draw(): void

  /**
   * Brings what looks for personal data where a text may hold such: while it is written, so that it is here when it is
   * sent. Where it does not arrive, nobody is kept from writing.
   */
  async check(text: string): Promise<Personal | undefined> {
    if (!mayBePersonal(text)) return undefined
    const bring = personals[spokenLanguage(this.desk.view.reader.spoken)]
    this.personal = (await bring().catch(() => undefined))?.personal ?? this.personal
    return this.personal
  }

  /** Whether what this device remembers survives the closing of the page. */
  get isRemembered(): boolean {
    const {kept, named} = this.desk
    return kept.isLasting(named)
  }

  /** Makes the device forget all that it remembers, but for the number that keeps anybody from supporting twice. */
  forget(): void {
    const {desk} = this
    desk.kept.remove(desk.named)
    desk.memory = desk.recall()
    forgetEarlier(desk)
    this.name.forget()
    this.draw()
  }

  /** Draws again after a while, whatever asks for it last. @param pause in milliseconds. */
  drawIn(pause: number): void {
    clearTimeout(this.#clock)
    this.#clock = setTimeout(() => this.draw(), pause)
  }

  /** Moves the focus, once what it goes to is drawn. */
  async focus(selector: string): Promise<void> {
    const {host} = this.desk.view
    host.requestUpdate()
    await host.updateComplete
    const element = host.renderRoot.querySelector<HTMLElement>(selector)
    if (element && !element.matches('input, textarea, select, button')) element.tabIndex = -1
    element?.focus()
  }

  /** What the server says of the hour when a form is opened. Whoever sends sooner, or without a network, does without. */
  protected async readTicket(): Promise<string | undefined> {
    const {server} = this.desk.view
    const reply = await call(server, routes.readTicket, {}, undefined, {cache: 'no-store'}).catch(
      () => undefined,
    )
    return reply?.ticket
  }

  /** What was pressed. */
  protected get pressed(): HTMLElement | undefined {
    const {activeElement} = this.desk.view.host.renderRoot
    return activeElement instanceof HTMLElement ? activeElement : undefined
  }

  /** To what was pressed, or to the button that opens the form. */
  protected async focusBack(opener: HTMLElement | undefined): Promise<void> {
    const {host} = this.desk.view
    await host.updateComplete
    const back = opener?.isConnected ? opener : host.renderRoot.querySelector<HTMLElement>('[part=write]')
    back?.focus()
  }
}
