import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {keepsake} from '@saha/client/keepsake'
import type {ConsultationDraft, DraftCheck, DraftContent} from '@saha/contract'
import {mergeDrafts, type DraftConflict} from '@saha/domain/building/merge-drafts'
import {server} from '../kit/server.ts'
import {History} from './history.ts'
import {valueAt, withAt, type Json} from './json-path.ts'

/** How far what is on the screen is stored. `refused`: the server does not take it, such as one that has become too large. */
export type SavingState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused'

/** What the server says to those who may not build, or work there no longer. */
const withdrawn: readonly string[] = ['not-allowed', 'not-found']

/** Milliseconds after the last letter until a draft is saved, and looked at. */
const pause = 700
/** Milliseconds until the server is tried again after it did not answer. */
const patience = 5_000

const kept = keepsake(() => localStorage)

/**
 * One draft while somebody works on it: every change can be undone, is saved by itself, and is looked at by the server's
 * own checker. What somebody else saved meanwhile is taken in; where both changed the same thing, both are told. Until the
 * server has it, the browser keeps it, so that neither a lost connection nor a closed window loses a word.
 */
export class DraftEditor {
  content: DraftContent
  saving: SavingState = 'saved'
  /** Whoever writes may not build there any more: nothing is saved until they may again. */
  isWithdrawn = false
  /** The newest look at it; `undefined` until the first one is there. */
  check: DraftCheck | undefined
  /** Where somebody else and this person changed the same thing; this person's words stand in the draft. */
  conflicts: readonly DraftConflict[] = []
  /** Who saved what was taken in last. */
  other: string | undefined
  /** Counts up when something new has been saved: a preview is renewed then. */
  saves = 0
  draft: ConsultationDraft
  readonly #municipality: string
  readonly #history = new History<DraftContent>()
  readonly #onStep: () => void
  readonly #onSignedOut: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The content that the server has, from which this one was made. */
  #base: DraftContent
  #isEnded = false

  /**
   * @param draft as the server gave it. What this browser kept of a former visit is put on top of it.
   * @param onStep is called when anything that is shown may have changed.
   * @param onSignedOut the session has ended; what was not saved is kept by the browser.
   */
  constructor(municipality: string, draft: ConsultationDraft, onStep: () => void, onSignedOut: () => void) {
    this.#municipality = municipality
    this.#onStep = onStep
    this.#onSignedOut = onSignedOut
    this.draft = draft
    this.content = draft.content
    this.#base = draft.content
    const unsaved = kept.read(this.#name) as {base: DraftContent; content: DraftContent} | undefined
    if (unsaved) this.#takeIn(unsaved.base, unsaved.content)
    else void this.#look()
  }

  get canUndo(): boolean {
    return this.#history.canUndo
  }

  get canRedo(): boolean {
    return this.#history.canRedo
  }

  /** What stands at a place; `undefined` when nothing does. */
  at(path: string): Json | undefined {
    return valueAt(this.content, path)
  }

  /** Puts something in a place. @param value `undefined` takes away what is there. */
  put(path: string, value: Json | undefined): void {
    this.#history.note(this.content, path, Date.now())
    this.#show(withAt(this.content, path, value) as DraftContent)
  }

  undo(): void {
    const before = this.#history.undo(this.content)
    if (before) this.#show(before)
  }

  redo(): void {
    const after = this.#history.redo(this.content)
    if (after) this.#show(after)
  }

  /** Findings below a place, with their paths from there. */
  findingsBelow(path: string): DraftCheck['findings'] {
    const below = (this.check?.findings ?? []).filter(
      (finding) =>
        finding.path === path || finding.path.startsWith(`${path}.`) || finding.path.startsWith(`${path}[`),
    )
    return below.map((finding) => ({...finding, path: finding.path.slice(path.length).replace(/^\./, '')}))
  }

  /** Saves at once what is not saved. @returns whether the server has it now. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer)
    if (this.saving === 'saved') return true
    const {content} = this
    this.#step('saving')
    try {
      const body = {revision: this.draft.revision, content}
      const {revision, changed} = await callStaff(server, 'saveDraft', this.#place, body)
      this.draft = {...this.draft, revision, changed}
      this.#base = content
      this.isWithdrawn = false
      this.saves += 1
      if (this.content !== content) return await this.#saveAgain()
      this.#forget(content)
      this.#step('saved')
      await this.#look()
      return true
    } catch (error) {
      return this.#missed(error)
    }
  }

  /** Nobody looks at it any more. What is not saved yet is sent at once. */
  end(): void {
    this.#isEnded = true
    clearTimeout(this.#timer)
    if (this.saving === 'unsaved') void this.save()
  }

  /** Both sides have been told of what they changed at the same time. */
  forgetConflicts(): void {
    this.conflicts = []
    this.other = undefined
    this.#onStep()
  }

  get #name(): string {
    return `saha-draft ${this.#municipality}/${this.draft.consultation}`
  }

  get #place() {
    return {municipality: this.#municipality, consultation: this.draft.consultation}
  }

  #show(content: DraftContent): void {
    this.content = content
    kept.write(this.#name, {base: this.#base, content})
    this.#step('unsaved')
    this.#later(pause)
  }

  /** The browser need not keep what the server has, unless another window has put something newer there. */
  #forget(content: DraftContent): void {
    const there = kept.read(this.#name) as {content: DraftContent} | undefined
    if (JSON.stringify(there?.content) === JSON.stringify(content)) kept.remove(this.#name)
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save(), milliseconds)
  }

  #saveAgain(): Promise<boolean> {
    kept.write(this.#name, {base: this.#base, content: this.content})
    this.#step('unsaved')
    return this.save()
  }

  #missed(error: unknown): Promise<boolean> | boolean {
    if (error instanceof UnreachableError) {
      this.#step('offline')
      if (!this.#isEnded) this.#later(patience)
      return false
    }
    if (!(error instanceof StaffRefusedError)) throw error
    if (error.code === 'signed-out') {
      this.#step('unsaved')
      this.#onSignedOut()
      return false
    }
    const newest =
      error.code === 'changed-meanwhile' ? (error.details['newest'] as ConsultationDraft) : undefined
    if (!newest) {
      this.isWithdrawn = withdrawn.includes(error.code)
      this.#step(this.isWithdrawn ? 'unsaved' : 'refused')
      return false
    }
    const mine = this.content
    const base = this.#base
    this.draft = newest
    this.#base = newest.content
    this.other = newest.changed?.email
    this.#takeIn(base, mine)
    return this.save()
  }

  /** Puts this person's changes on top of what the server has. */
  #takeIn(base: DraftContent, mine: DraftContent): void {
    const {merged, conflicts} = mergeDrafts(base, mine, this.draft.content)
    this.conflicts = [...this.conflicts, ...conflicts]
    this.#show(merged)
  }

  async #look(): Promise<void> {
    const {content} = this
    try {
      const check = await callStaff(server, 'checkDraft', this.#place, {content})
      if (content === this.content) this.check = check
      this.#onStep()
    } catch (error) {
      // The next change looks again; nothing is published unseen, because the server looks once more.
      if (!(error instanceof UnreachableError || error instanceof StaffRefusedError)) throw error
    }
  }

  #step(saving: SavingState): void {
    this.saving = saving
    this.#onStep()
  }
}
