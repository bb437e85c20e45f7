import type {PlaceAnswer} from '@saha/contract'
import {newKey} from '@saha/client/new-key'
import {FORM, NOTICES} from '../../contributing/desk.ts'
import {Writer} from '../../contributing/writer.ts'
import {memoryOf} from '../supporting/memory.ts'
import type {Desk} from './desk.ts'
import {emptyForm, isEmpty, readDrafts, writeDrafts} from './drafts.ts'
import {PLACE, placeOf, type Form, type Own, type Problem, type Slip} from './slips.ts'

/** Somebody who hands in ideas, and what they have in hand. */
export class Author extends Writer<Desk> {
  /** By key, the oldest first. */
  readonly slips = new Map<string, Slip>()

  /** Finds what is wrong with place, fields and photos. Absent until the parts of the form have arrived. */
  checkParts: ((form: Form) => Problem[]) | undefined
  /** What to do about a question, in words. */
  adviseOn: ((form: Form, problem: Problem & {is: 'question'}) => string) | undefined

  /** @param words names to make one up from. */
  constructor(desk: Desk, words: string) {
    super(desk, words)
    for (const form of readDrafts(desk)) this.slips.set(form.key, form)
  }

  /** What is to be seen at a place. */
  at(place: string): Slip[] {
    return [...this.slips.values()].filter((slip) => placeOf(slip) === place)
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

  /** Forms of new ideas, open or not. More than one where an idea came back while another was written. */
  get forms(): Form[] {
    return [...this.slips.values()].filter((slip): slip is Form => slip.is === 'form' && !slip.own)
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
    writeDrafts(this.desk, this.forms)
  }

  /** Opens the form, with what was written there before. @param place that was pressed on the map. */
  write(place?: PlaceAnswer): void {
    const opener = this.pressed
    const form: Form = this.forms.find(({isSending}) => !isSending) ?? {
      ...emptyForm,
      key: newKey(),
      isOpen: true,
    }
    // What was marked before gives way.
    const {[PLACE]: _, ...entries} = form.entries
    const placed = place && {place, entries}
    this.edit({opener, ...form}, {isOpen: true, ...placed})
    void this.focus(`#heading-${form.key}`)
    if (!form.ticket) void this.#askForTicket(form.key)
  }

  async #askForTicket(key: string): Promise<void> {
    const ticket = await this.readTicket()
    const form = this.slips.get(key)
    if (ticket && form?.is === 'form') this.slips.set(key, {...form, ticket})
  }

  /** Closes the form; what was written in it stays for later, unless nobody must find it. */
  close(form: Form): void {
    if (form.own) return form.own.leave()
    const isSecret = this.desk.view.activity.sensitive && !form.isSending
    if (isEmpty(form) || isSecret) this.drop(form.key)
    else this.edit(form, {isOpen: false, problems: [], found: undefined, why: undefined})
    this.save()
    void this.focusBack(form.opener)
  }

  /** Opens what a receipt stands for; without one, asks for it. @param place where it is shown. */
  open(place: string, {receipt, want}: Pick<Own, 'receipt' | 'want'> = {}): void {
    // It says all that was said when the idea arrived, and more.
    if (receipt) this.forgetArrival(receipt)
    this.put({is: 'own', key: `own-${place}`, place, receipt, want, opener: this.pressed})
  }

  /** Takes a slip away that its author has done with. */
  dismiss(slip: Slip & {opener?: HTMLElement | undefined}): void {
    this.drop(slip.key)
    void this.focusBack(slip.opener)
  }

  /** Takes away what was said when an idea arrived. */
  forgetArrival(receipt: string): void {
    for (const slip of this.slips.values())
      if (slip.is === 'arrived' && slip.receipt === receipt) this.slips.delete(slip.key)
    this.draw()
  }

  override forget(): void {
    for (const {key, isOpen} of this.forms) if (!isOpen) this.slips.delete(key)
    this.save()
    super.forget()
    // Supports are remembered beside one's own ideas.
    const supports = memoryOf(this.desk.view)
    supports.memory = supports.recall()
  }

  /** Draws anew, with a place for each slip. */
  override draw(): void {
    const {places, view} = this.desk
    places.delete(FORM)
    places.add(NOTICES)
    for (const slip of this.slips.values()) {
      const place = placeOf(slip)
      if (place) places.add(place)
    }
    view.host.requestUpdate()
  }
}
