import {newKey} from '@saha/client/new-key'
import {inventName} from '../../contributing/invent-name.ts'
import {nameOf} from '../../contributing/name.ts'
import {check} from '../../contributing/personal/check.ts'
import {FORM, NOTICES} from '../../contributing/places.ts'
import {Writer} from '../../contributing/writer.ts'
import type {Ask, Desk} from './desk.ts'
import {readDrafts, writeDrafts} from './drafts.ts'
import {placeOf, type Form, type Own, type Slip} from './slips.ts'

/** Somebody who writes in a thread, and what they have in hand. */
export class Author extends Writer<Desk, Form, Slip> {
  /** @param words names to make one up from. */
  constructor(desk: Desk, words: string) {
    super(desk)
    nameOf(this).learn(() => inventName(words))
    for (const form of readDrafts(desk)) this.slips.set(form.key, form)
  }

  /** What is to be seen at a place. */
  at(place: string): Slip[] {
    return [...this.slips.values()].filter(
      (slip) => (slip.is !== 'form' || slip.isOpen) && this.#placeOf(slip) === place,
    )
  }

  override save(): void {
    writeDrafts(this.desk, this.forms)
  }

  /** Opens the form at a place, with what was written there before. */
  write(parent?: string): void {
    const before = this.forms.find((form) => form.parent === parent && !form.isSending)
    const form: Form = before ?? {is: 'form', key: newKey(), parent, text: '', isOpen: true}
    this.show(form)
    void this.focus(`#text-${form.key}`)
    void check(this, form.text)
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
    this.put({is: 'own', key, comment, receipt, want, opener: this.pressed})
  }

  /** Asks for the code of an invitation, before what was asked for is done. */
  askForCode(ask: Ask): void {
    const comment = 'comment' in ask ? ask.comment.id : undefined
    this.put({is: 'asking', key: `asking-${comment ?? ''}`, comment, ask, opener: this.pressed})
  }

  /** Opens the way to report a comment. */
  report(comment: string): void {
    this.put({is: 'report', key: `report-${comment}`, comment, opener: this.pressed})
  }

  /** Draws anew, with a place for each slip. */
  override draw(): void {
    const {places} = this.desk
    places.delete(FORM)
    places.add(NOTICES)
    for (const slip of this.slips.values())
      if (slip.is !== 'form' || slip.isOpen) places.add(this.#placeOf(slip))
    super.draw()
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
