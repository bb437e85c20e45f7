import {callStaff} from '@saha/client/call-staff'
import type {Tag, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {suggestId} from '@saha/domain/building/suggest-id'
import {html, nothing, type PropertyValues} from 'lit'
import {state} from 'lit/decorators.js'
import {Deed} from '../kit/deed.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {TextsPart} from './texts-part.ts'

/** A tag as it is written; one without an id is new. */
type TagDraft = Omit<Tag, 'id'> & {id?: string}

/** Longest name and description, in characters (UTF-16 units). */
const [longestName, longestMeaning] = [80, 400]

/**
 * What texts can be about.
 *
 * @fires stale - Somebody else has changed the tags, and this reader wants to see them.
 */
export class ConsoleTextTags extends TextsPart {
  @state() private drafts: readonly TagDraft[] = []

  @state() private isNameMissing = false

  private revision = -1

  private readonly saving = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('coding') || this.coding.revision === this.revision) return
    this.revision = this.coding.revision
    this.drafts = this.coding.tags.length > 0 ? this.coding.tags : [{label: {}}]
  }

  protected override render(): unknown {
    const {terms, reader, drafts, saving} = this
    const {tags} = terms
    return html`<form class="fields" novalidate @submit=${this.save}>
      <p class="muted">${tags.lead}</p>
      ${drafts.map((draft, at) => this.renderDraft(draft, at))}
      ${this.isNameMissing ? html`<p class="notice problem" role="alert">${tags.nameMissing}</p>` : nothing}
      ${saving.notice(reader, {'changed-meanwhile': tags.changedMeanwhile})}
      ${
        saving.refused === 'changed-meanwhile'
          ? html`<button type="button" @click=${() => this.dispatchEvent(new CustomEvent('stale'))}>
              ${tags.takeNewest}
            </button>`
          : nothing
      }
      <div class="buttons">
        <button class="primary" ?disabled=${saving.isUnderWay}>${tags.save}</button>
        ${
          drafts.length < limits.codingTags
            ? html`<button type="button" @click=${this.add}>${tags.add}</button>`
            : nothing
        }
      </div>
    </form>`
  }

  private renderDraft({label, description}: TagDraft, at: number): unknown {
    const {terms, reader, place} = this
    const {tags} = terms
    const {say} = reader.speaker
    return html`<fieldset class="card fields one-tag">
      <legend>${say(tags.one, {n: at + 1})}</legend>
      ${textByLanguage(reader, {
        id: `tag-${at}-name`,
        label: tags.name,
        languages: place.languages,
        value: label,
        longest: longestName,
        onInput: (words) => this.change(at, {label: words}),
      })}
      ${textByLanguage(reader, {
        id: `tag-${at}-meaning`,
        label: tags.meaning,
        hint: tags.meaningHint,
        languages: place.languages,
        value: description,
        longest: longestMeaning,
        rows: 2,
        onInput: (words) => this.change(at, {description: words}),
      })}
      <div>
        <button type="button" class="link" @click=${() => this.takeOut(at)}>
          ${say(tags.remove, {n: at + 1})}
        </button>
      </div>
    </fieldset>`
  }

  private change(at: number, changes: Partial<TagDraft>): void {
    this.drafts = this.drafts.map((draft, position) => (position === at ? {...draft, ...changes} : draft))
  }

  private takeOut(at: number): void {
    this.drafts = this.drafts.filter((_, position) => position !== at)
    void this.focusOn('.buttons button')
  }

  private readonly add = () => {
    this.drafts = [...this.drafts, {label: {}}]
    void this.focusOn('.one-tag:last-of-type input')
  }

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault()
    this.isNameMissing = this.drafts.some(({label}) => isEmpty(label))
    if (this.isNameMissing) return this.focusOn('[role=alert]')
    const body = {revision: this.revision, tags: this.allNamed()}
    const done = await this.saving.run(() => callStaff(server, 'saveTags', {...this.where}, body))
    if (!done) return
    this.pass(done.reply)
    tell(this, this.terms.tags.saved)
  }

  /** New tags get an id from their name; empty descriptions are none. */
  private allNamed(): Tag[] {
    const taken = new Set(this.drafts.flatMap(({id}) => (id === undefined ? [] : [id])))
    return this.drafts.map(({id, label, description}) => {
      const own = id ?? suggestId(label, taken, 'tag')
      taken.add(own)
      return {id: own, label, ...(!isEmpty(description) && {description: description as Text})}
    })
  }
}

function isEmpty(text: Text | undefined): boolean {
  return Object.values(text ?? {}).every((words) => words.trim() === '')
}
