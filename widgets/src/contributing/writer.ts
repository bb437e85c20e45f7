import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import type {Keeping} from './keeping.ts'
import type {Name} from './name.ts'
import type {Personal} from './personal/personal.ts'

/** Something that is in hand: a form, or what became of one. */
export interface AnySlip {
  is: string
  key: string
  /** Of what has arrived. */
  receipt?: string | undefined
  /** Of what lies in the outbox: how far it is. */
  state?: string | undefined
  /** What was pressed to open it: the focus goes back there. */
  opener?: HTMLElement | undefined
}

export interface AnyForm extends AnySlip {
  is: 'form'
  /** Closed ones keep what was written. */
  isOpen: boolean
  isSending?: boolean | undefined
  /** What the server said when the form was opened; absent where it did not answer. */
  ticket?: string | undefined
}

/** Somebody who hands something in, whatever it is, and what they have in hand. */
export abstract class Writer<
  Desk extends Keeping = Keeping,
  Form extends AnyForm = AnyForm,
  Slip extends AnySlip = AnySlip,
> {
  readonly desk: Desk
  /** Under which it is handed in: see `nameOf`. */
  name: Name | undefined
  /** By key, the oldest first. */
  readonly slips = new Map<string, Slip | Form>()

  /** Absent until a text may hold personal data. */
  personal: Personal | undefined

  /** Something ended while the element was not on the page: nobody has seen it. */
  hasMissed = false

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Keeps what is being written, until it has been handed over. */
  abstract save(): void

  /** Draws anew. */
  draw(): void {
    this.desk.view.host.requestUpdate()
  }

  /** A form, as it is by now. */
  formAt(key: string): Form | undefined {
    const slip = this.slips.get(key)
    // Nothing else is called so.
    return slip?.is === 'form' ? (slip as Form) : undefined
  }

  /** All forms, open or not, the oldest first. */
  get forms(): Form[] {
    return [...this.slips.keys()].flatMap((key) => this.formAt(key) ?? [])
  }

  /** Puts a slip on the desk, in place of the one with its key. */
  put(slip: Slip | Form): void {
    this.slips.set(slip.key, slip)
    this.draw()
  }

  drop(key: string): void {
    this.slips.delete(key)
    this.draw()
  }

  /** Goes on with a form, from where it is by now. */
  edit(form: Form, changes: Partial<Form>): Form {
    const now: Form = {...form, ...this.formAt(form.key), ...changes}
    this.put(now)
    this.save()
    return now
  }

  /** Shows a form, and asks the server what it says of the hour. Whoever sends sooner, or without a network, does without. */
  protected show(form: Form, changes?: Partial<Form>): void {
    const {key, ticket} = this.edit({opener: this.pressed, ...form}, {
      ...changes,
      isOpen: true,
    } as Partial<Form>)
    if (!ticket) void this.#askForTicket(key)
  }

  async #askForTicket(key: string): Promise<void> {
    const {server} = this.desk.view
    const reply = await call(server, routes.readTicket, {}, undefined, {cache: 'no-store'}).catch(
      () => undefined,
    )
    const form = this.formAt(key)
    if (reply && form) this.slips.set(key, {...form, ticket: reply.ticket})
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

  /** What was pressed. */
  protected get pressed(): HTMLElement | undefined {
    const {activeElement} = this.desk.view.host.renderRoot
    return activeElement instanceof HTMLElement ? activeElement : undefined
  }

  /** To what was pressed, or to the button that opens the form. */
  async focusBack(opener: HTMLElement | undefined): Promise<void> {
    const {host} = this.desk.view
    await host.updateComplete
    const back = opener?.isConnected ? opener : host.renderRoot.querySelector<HTMLElement>('[part=write]')
    back?.focus()
  }
}
