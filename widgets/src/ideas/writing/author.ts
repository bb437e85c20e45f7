import type {PlaceAnswer} from '@saha/contract'
import {newKey} from '@saha/client/new-key'
import {Keeping} from '../../contributing/keeping.ts'
import {Writer} from '../../contributing/writer.ts'
import type {IdeasView} from '../view.ts'
import {emptyForm, isEmpty, readDrafts, writeDrafts} from './drafts.ts'
import {PLACE, placeOf, type Form, type Own, type Problem, type Slip} from './slips.ts'

/** What this device remembers of ideas that were handed in here. */
interface Memory {
  /** By receipt: the number, where it is known, and how many steps of the municipality its author has seen. */
  own: Record<string, {idea?: number | undefined; seen: number}>
}

/** Somebody who hands in ideas, and what they have in hand. */
export class Author extends Writer<Keeping<IdeasView, Memory>, Form, Slip> {
  /** Something has been typed: what sends is wanted, and what is said meanwhile. */
  isWriting = false

  /** Finds what is wrong with place, fields and photos. Absent until the parts of the form have arrived. */
  checkParts: ((form: Form) => Problem[]) | undefined
  /** What to do about a question, in words. */
  adviseOn: ((form: Form, problem: Problem & {is: 'question'}) => string) | undefined

  constructor(view: IdeasView) {
    super(new Keeping<IdeasView, Memory>(view, 'ideas', () => ({own: {}})))
    for (const form of readDrafts(this.desk)) this.slips.set(form.key, form)
  }

  /** What is to be seen at a place. */
  at(place: string): Slip[] {
    return [...this.slips.values()].filter((slip) => placeOf(slip) === place)
  }

  /** The receipt of an idea that was handed in here. */
  receiptOf(idea: number): string | undefined {
    const {own} = this.desk.memory
    return Object.keys(own).find((receipt) => own[receipt]?.idea === idea)
  }

  /** Forms of new ideas. More than one where an idea came back while another was written. */
  override get forms(): Form[] {
    return super.forms.filter(({own}) => !own)
  }

  override save(): void {
    writeDrafts(this.desk, this.forms)
  }

  /** Opens the form, with what was written there before. @param at place that was pressed on the map. */
  write(at?: PlaceAnswer, isLetIn = false): void {
    if (!isLetIn && this.desk.view.activity.level === 'invitation')
      return this.put({is: 'asking', key: 'asking', at})
    const empty: Form = {...emptyForm, key: newKey(), isOpen: true}
    const form = this.forms.find(({isSending}) => !isSending) ?? empty
    // What was marked before gives way.
    const {[PLACE]: _, ...entries} = form.entries
    this.show(form, at && {place: at, entries})
    void this.focus(`#heading-${form.key}`)
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
    this.put({is: 'own', key: `own-${place}`, place, receipt, want, opener: this.pressed})
  }
}
