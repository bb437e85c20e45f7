import {newKey} from '@saha/client/new-key'
import {Writer} from '../../contributing/writer.ts'
import {FORM, NOTICES} from '../../contributing/desk.ts'
import type {Desk} from './desk.ts'
import {readDrafts, writeDrafts} from './drafts.ts'
import {placeOf, type Form, type Own, type Slip} from './slips.ts'

/** Somebody who writes in a thread, and what they have in hand. */
export class Author extends Writer<Desk> {
  /** By key, the oldest first. */
  readonly slips = new Map<string, Slip>()

  /** @param words names to make one up from. */
  constructor(desk: Desk, words: string) {
    super(desk, words)
    for (const form of readDrafts(desk)) this.slips.set(form.key, form)
  }

  /** What is to be seen at a place. */
  at(place: string): Slip[] {
    return [...this.slips.values()].filter(
      (slip) => (slip.is !== 'form' || slip.isOpen) && this.#placeOf(slip) === place,
    )
  }

  /** Puts a slip on the desk, in place of the one with its key. */
  put(slip: Slip): void {
    this.slips.set(slip.key, slip)
    this.draw()
  }

  drop(key: string): void {
    this.slips.delete(key)
    this.draw()
  }

  /** Goes on with a form, from where it is by now. */
  edit(form: Form, changes: Partial<Form>): Form {
    const before = this.slips.get(form.key)
    const now: Form = {...form, ...(before?.is === 'form' && before), ...changes}
    this.put(now)
    this.save()
    return now
  }

  /** Keeps what is being written, until it has been handed over. */
  save(): void {
    writeDrafts(
      this.desk,
      [...this.slips.values()].filter((slip) => slip.is === 'form'),
    )
  }

  /** Opens the form at a place, with what was written there before. */
  write(parent?: string): void {
    const opener = this.pressed
    const before = [...this.slips.values()].find(
      (slip): slip is Form => slip.is === 'form' && slip.parent === parent && !slip.isSending,
    )
    const form: Form = before ?? {is: 'form', key: newKey(), parent, text: '', isOpen: true}
    this.edit({opener, ...form}, {isOpen: true})
    void this.focus(`#text-${form.key}`)
    void this.check(form.text)
    if (!form.ticket) void this.#askForTicket(form.key)
  }

  async #askForTicket(key: string): Promise<void> {
    const ticket = await this.readTicket()
    const form = this.slips.get(key)
    if (ticket && form?.is === 'form') this.slips.set(key, {...form, ticket})
  }

  /** Closes a form; what was written in it stays for later. */
  close(form: Form): void {
    if (form.text.trim()) this.edit(form, {isOpen: false, problems: [], found: undefined, why: undefined})
    else this.drop(form.key)
    this.save()
    void this.focusBack(form.opener)
  }

  /** Opens what a receipt stands for; without one, asks for it. */
  open(comment?: string, {receipt, want}: Pick<Own, 'receipt' | 'want'> = {}): void {
    const key = `own-${comment ?? ''}`
    // It says all that was said when the comment arrived, and more.
    if (comment) this.forgetArrival(comment)
    this.put({is: 'own', key, comment, receipt, want, opener: this.pressed})
  }

  /** Opens the way to report a comment. */
  report(comment: string): void {
    this.put({is: 'report', key: `report-${comment}`, comment, opener: this.pressed})
  }

  /** Takes a slip away that its author has done with. */
  dismiss(slip: Slip & {opener?: HTMLElement | undefined}): void {
    this.drop(slip.key)
    void this.focusBack(slip.opener)
  }

  /** Takes away what was said when a comment arrived. */
  forgetArrival(comment: string): void {
    for (const slip of this.slips.values())
      if (slip.is === 'arrived' && slip.comment === comment) this.slips.delete(slip.key)
    this.draw()
  }

  override forget(): void {
    for (const [key, slip] of this.slips) if (slip.is === 'form' && !slip.isOpen) this.slips.delete(key)
    this.save()
    super.forget()
  }

  /** Draws anew, with a place for each slip. */
  override draw(): void {
    const {places, view} = this.desk
    places.delete(FORM)
    places.add(NOTICES)
    for (const slip of this.slips.values())
      if (slip.is !== 'form' || slip.isOpen) places.add(this.#placeOf(slip))
    view.host.requestUpdate()
  }

  /** Level of the heading of a slip: below that of the comment it stands under. */
  levelOf(slip: Slip): number {
    const above = this.desk.view.find(this.#placeOf(slip))
    return above ? Math.min(6, 4 + above.depth) : 3
  }

  #placeOf(slip: Slip): string {
    return placeOf(slip, (id) => this.desk.view.find(id) !== undefined)
  }
}
