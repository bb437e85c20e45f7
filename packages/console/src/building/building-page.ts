import {callStaff} from '@saha/client/call-staff'
import type {ConsultationDraft, DraftContent} from '@saha/contract'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import {endSession} from '../kit/end-session.ts'
import {confirm} from '../kit/confirm.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {activityForm} from './activity-form.ts'
import {basicsForm} from './basics.ts'
import {styles} from './building.styles.ts'
import {DraftEditor} from './draft-editor.ts'
import {plainWords, type Drafting} from './drafting.ts'
import {focusAt} from './findings.ts'
import {NewVersions} from './new-version.ts'
import {activitiesForm, activitiesIn, outline, partOf, type Part} from './outline.ts'
import {withdrawnNotice} from './own-words.ts'
import {publishForm} from './publish.ts'
import type {VersionChosenEvent} from './versions.ts'

/** Building a consultation: `building` begins one, `building/<consultation>/…` goes on with it. */
export class ConsoleBuilding extends ConsolePage<BuildingTerms> {
  protected override readonly wordsBy: WordsBy<BuildingTerms> = {
    ar: async () => (await import('@saha/i18n/console-building/ar')).terms,
    en: async () => (await import('@saha/i18n/console-building/en')).terms,
    fr: async () => (await import('@saha/i18n/console-building/fr')).terms,
  }

  private editor: DraftEditor | undefined

  private readonly draft = new Loaded<ConsultationDraft>(this, async () => {
    const draft = await callStaff(server, 'readDraft', this.address)
    this.edit(draft)
    return draft
  })

  private readonly publishing = new Deed(this)

  private readonly newVersions = new NewVersions(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
    window.addEventListener('pagehide', this.leave)
    this.addEventListener('keydown', this.press)
    // Back after signing in again: what could not be saved is tried once more.
    void this.editor?.save()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('pagehide', this.leave)
    this.leave()
  }

  protected override open(): void {
    const [consultation] = this.rest
    if (consultation === undefined || this.editor?.draft.consultation === consultation) return
    this.leave()
    this.editor = undefined
    void this.draft.read()
  }

  protected override updated(): void {
    const at = this.wish.get('at')
    if (at) {
      focusAt(this, at)
      this.wish.delete('at')
    }
  }

  protected override renderPage(): unknown {
    const {terms, reader} = this
    if (this.consultation === '')
      return html`<h1 tabindex="-1">${terms.begin.heading}</h1>
        <console-new-consultation
          .reader=${reader}
          .place=${this.place}
          .terms=${terms}
        ></console-new-consultation>`
    const {editor} = this
    if (!editor) return this.draft.render(reader, () => nothing)
    return this.draft.render(reader, () => this.renderDraft({reader, terms, place: this.place, editor}))
  }

  private renderDraft(drafting: Drafting): unknown {
    const {terms} = this
    const part = partOf(this.rest.slice(1))
    const title = plainWords(drafting, drafting.editor.at('title'))
    return html`<header class="draft-head">
        <h1 tabindex="-1">${title || terms.unnamed}</h1>
        ${this.savingLine(drafting.editor)}
      </header>
      ${withdrawnNotice(drafting)} ${outline(drafting, this.consultation, part)}
      ${this.otherNotice(drafting.editor)} ${this.renderPart(drafting, part)}`
  }

  private renderPart(drafting: Drafting, part: Part): unknown {
    switch (part.is) {
      case 'basics':
        return html`${basicsForm(drafting)} ${activitiesForm(drafting, this.consultation)}`
      case 'publish':
        return html`${this.publishing.notice(this.reader, {invalid: this.terms.publish.stillWrong})}
        ${publishForm(drafting, this.consultation, this.publishing.isUnderWay, () => void this.publish(), this.newVersions)}`
      case 'versions':
        return html`<console-versions
          .reader=${this.reader}
          .terms=${this.terms}
          .municipality=${this.place.municipality}
          .consultation=${this.consultation}
          @version-chosen=${this.takeVersion}
        ></console-versions>`
      case 'activity':
        return this.renderActivity(drafting, part.id)
    }
  }

  private renderActivity(drafting: Drafting, id: string): unknown {
    const at = activitiesIn(drafting).findIndex((activity) => activity['id'] === id)
    return html`<div class="with-preview">
      <div class="forms">${activityForm(drafting, at, this.newVersions)}</div>
      <console-preview
        .reader=${this.reader}
        .terms=${this.terms}
        .editor=${drafting.editor}
        .municipality=${this.place.municipality}
        .languages=${this.place.languages}
        .activity=${id}
        .saves=${drafting.editor.saves}
      ></console-preview>
    </div>`
  }

  /** How far it is stored, and the way back. */
  private savingLine(editor: DraftEditor) {
    const {saving} = this.terms
    return html`<div class="saving">
      <span class="muted" role="status">${saving[editor.saving]}</span>
      <button type="button" ?disabled=${!editor.canUndo} @click=${() => editor.undo()}>${saving.undo}</button>
      <button type="button" ?disabled=${!editor.canRedo} @click=${() => editor.redo()}>${saving.redo}</button>
    </div>`
  }

  /** Somebody else works on it at the same time. */
  private otherNotice(editor: DraftEditor): unknown {
    if (editor.other === undefined) return nothing
    const {other} = this.terms
    const {say, count} = this.reader.speaker
    return html`<div class="notice" role="status">
      <p>${say(other.took, {email: editor.other})}</p>
      ${
        editor.conflicts.length === 0
          ? nothing
          : html`<p>${count(other.both, editor.conflicts.length)}</p>
              <ul>
                ${editor.conflicts.map(
                  ({path, theirs}) =>
                    html`<li>
                      <bdi>${path}</bdi>
                      <button
                        type="button"
                        class="link"
                        @click=${() => editor.put(path, theirs as DraftContent[string] | undefined)}
                      >
                        ${other.takeTheirs}
                      </button>
                    </li>`,
                )}
              </ul>`
      }
      <button type="button" @click=${() => editor.forgetConflicts()}>${other.close}</button>
    </div>`
  }

  private async publish(): Promise<void> {
    const {editor, terms} = this
    if (!editor || this.publishing.isUnderWay) return
    const {sure, sureText, publish, done} = terms.publish
    const yes = await confirm(this.reader, {title: sure, text: sureText, yes: publish})
    if (yes === undefined || !(await editor.save())) return
    const {address} = this
    const body = {revision: Math.max(editor.draft.revision, 1)}
    const published = await this.publishing.run(() => callStaff(server, 'publishDraft', address, body))
    if (!published) return
    tell(this, done)
    location.hash = addressOf(address.municipality, 'consultations')
    this.editor = undefined
    void this.draft.read()
  }

  private readonly takeVersion = ({detail}: VersionChosenEvent) => {
    this.editor?.put('', detail as DraftContent[string])
    tell(this, this.terms.versions.restored)
  }

  private readonly press = (event: KeyboardEvent) => {
    const {key, ctrlKey, metaKey, shiftKey, target} = event
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || isTyping) return
    event.preventDefault()
    if (shiftKey) this.editor?.redo()
    else this.editor?.undo()
  }

  private readonly leave = () => this.editor?.end()

  private edit(draft: ConsultationDraft): void {
    const signOut = () => endSession(this)
    this.editor = new DraftEditor(this.place.municipality, draft, () => this.requestUpdate(), signOut)
  }

  private get consultation(): string {
    return this.rest[0] ?? ''
  }

  private get address() {
    return {municipality: this.place.municipality, consultation: this.consultation}
  }
}
