import {callStaff} from '@saha/client/call-staff'
import {newKey} from '@saha/client/new-key'
import type {Idea, IdeaStatus, NewStep, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {needsReason} from '@saha/domain/ideas/usual-statuses'
import {html, nothing, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {selectField, textField} from '../kit/fields.ts'
import {isLink} from '../kit/is-link.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import type {AnswersWords} from './answers-words.ts'
import {officeFields} from '../kit/office-fields.ts'

type Problem = 'text' | 'reason' | 'office' | 'link'

/**
 * Answers an idea: another status, an answer in words, or both, in the name of an office.
 *
 * @fires answered - It is published.
 */
export class ConsoleStepForm extends ConsolePart {
  @property({attribute: false}) terms!: AnswersWords

  @property({attribute: false}) place!: Place

  @property() activity = ''

  @property({attribute: false}) idea!: Idea

  @property({attribute: false}) statuses: readonly IdeaStatus[] = []

  @property({attribute: false}) offices: readonly Text[] = []

  @property({attribute: false}) next: (() => void) | undefined

  /** Empty for none. */
  @state() private status = ''

  @state() private text: Text = {}

  @state() private office: Text | undefined

  @state() private link = ''

  @state() private problem: Problem | undefined

  @state() private isSent = false

  /** The same over every try: what arrived twice is one answer. */
  private key = newKey()

  private readonly sending = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('idea') as Idea | undefined
    if (before && before.idea !== this.idea.idea) this.begin()
  }

  protected override render(): unknown {
    const {terms, reader, place, problem} = this
    const {form} = terms
    const status = this.statuses.find(({id}) => id === this.status)
    const wantsReason = status !== undefined && needsReason(status)
    return html`<form class="card fields" novalidate aria-labelledby="step-title" @submit=${this.send}>
      <h2 id="step-title">${form.title}</h2>
      ${selectField({
        id: 'step-status',
        label: form.status,
        hint: status && reader.plain(status.meaning, place.languages),
        value: this.status,
        choices: [
          {value: '', label: form.sameStatus},
          ...this.statuses
            .filter(({id}) => id !== this.idea.status)
            .map(({id, text}) => ({value: id, label: reader.plain(text, place.languages)})),
        ],
        onChange: (id) => (this.status = id),
      })}
      ${wantsReason ? html`<p class="notice">${form.reasonWanted}</p>` : nothing}
      ${textByLanguage(reader, {
        id: 'step-text',
        label: form.text,
        hint: form.textHint,
        problem: problem === 'text' ? form.textMissing : problem === 'reason' ? form.reasonWanted : undefined,
        languages: place.languages,
        value: this.text,
        rows: 5,
        longest: limits.authoredText,
        onInput: (text) => (this.text = text),
      })}
      ${officeFields(reader, place, form, this.offices, {
        office: this.named,
        problem: problem === 'office' ? form.officeMissing : undefined,
        onInput: (office) => (this.office = office),
      })}
      ${textField({
        id: 'step-link',
        label: form.link,
        hint: form.linkHint,
        problem: problem === 'link' ? form.linkWrong : undefined,
        type: 'url',
        dir: 'ltr',
        longest: 500,
        value: this.link,
        onInput: (link) => (this.link = link),
      })}
      ${this.sending.notice(reader, {'reason-wanted': form.reasonWanted})}
      <div class="buttons">
        <button class="primary" ?disabled=${this.sending.isUnderWay}>${form.send}</button>
        ${this.isSent && this.next ? html`<button type="button" class="next" @click=${this.next}>${terms.next}</button>` : nothing}
      </div>
    </form>`
  }

  /** The office as it stands in the form: the one that answered last, until another is named. */
  private get named(): Text {
    return this.office ?? this.offices[0] ?? {}
  }

  private begin(): void {
    this.status = ''
    this.text = {}
    this.link = ''
    this.problem = undefined
    this.isSent = false
    this.key = newKey()
    this.sending.forget()
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    this.problem = this.findProblem()
    if (this.problem) return this.focusOn('.wrong :is(textarea, input)')
    const hasText = Object.keys(this.text).length > 0
    const step: NewStep = {
      key: this.key,
      office: this.named,
      ...(this.status && {status: this.status}),
      ...(hasText && {text: this.text}),
      ...(this.link.trim() && {link: this.link.trim()}),
    }
    const where = {
      municipality: this.place.municipality,
      activity: this.activity,
      idea: String(this.idea.idea),
    }
    if (!(await this.sending.run(() => callStaff(server, 'answerIdea', where, step)))) return
    this.begin()
    this.isSent = true
    tell(this, this.terms.form.sent)
    this.dispatchEvent(new Event('answered', {bubbles: true, composed: true}))
    if (this.next) await this.focusOn('.next')
  }

  private findProblem(): Problem | undefined {
    const status = this.statuses.find(({id}) => id === this.status)
    const isSilent = Object.values(this.text).every((words) => words.trim() === '')
    if (isSilent && !status) return 'text'
    if (isSilent && status && needsReason(status)) return 'reason'
    if (Object.values(this.named).every((words) => words.trim() === '')) return 'office'
    const link = this.link.trim()
    return link !== '' && !isLink(link) ? 'link' : undefined
  }
}
