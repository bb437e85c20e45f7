import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {StaffConsultation} from '@saha/contract'
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {repeat} from 'lit/directives/repeat.js'
import {addressOf} from '../kit/address.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {failureNotice, loadingNotice} from '../kit/notices.ts'
import {server} from '../kit/server.ts'
import type {Place} from '../kit/place.ts'
import {endSession} from '../kit/end-session.ts'
import {activityCard} from './activity-card.ts'

type Phase =
  | {is: 'loading'}
  | {is: 'shown'; consultations: StaffConsultation[]}
  | {is: 'failed'; why: 'unreachable' | 'broken'}

/**
 * The consultations of one municipality. They are read again whenever somebody comes back to the page.
 *
 * @fires signed-out - The session has ended.
 */
export class ConsoleConsultations extends ConsolePart {
  @property({attribute: false}) place!: Place

  @state() private phase: Phase = {is: 'loading'}

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.readAgain)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.readAgain)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place') || changed.get('place')?.municipality === this.place.municipality) return
    this.phase = {is: 'loading'}
    void this.read()
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new Event('page-shown', {bubbles: true}))
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${this.words.console.consultations.title}</h1>
      ${this.mayBuild ? html`<p><a class="primary" href=${addressOf(this.place.municipality, 'building')}>${this.words.console.consultations.begin}</a></p>` : nothing}
      ${this.renderState()}`
  }

  private get mayBuild(): boolean {
    return this.place.rights.includes('build')
  }

  /** The way to change a consultation, for those who may. */
  private editLink({id, title}: StaffConsultation): unknown {
    if (!this.mayBuild) return nothing
    const {edit} = this.words.console.consultations
    const name = this.reader.plain(title, this.place.languages)
    return html`<p>
      <a href=${addressOf(this.place.municipality, 'building', [id])}
        >${this.reader.speaker.say(edit, {title: name})}</a
      >
    </p>`
  }

  /** The way to the codes of those invited, for those who may make them. */
  private invitationsLink({id, ...consultation}: StaffConsultation): unknown {
    const isInvited =
      consultation.state !== 'draft' && consultation.activities.some(({level}) => level === 'invitation')
    if (!isInvited || !this.place.rights.includes('invite')) return nothing
    return html`<p>
      <a href=${addressOf(this.place.municipality, 'invitations', [id])} aria-describedby="${id}-title"
        >${this.words.console.pages.invitations}</a
      >
    </p>`
  }

  /** The way to what is said of its results, for those who may say it. */
  private reportLink({id, ...consultation}: StaffConsultation): unknown {
    if (consultation.state === 'draft' || !this.place.rights.includes('answer')) return nothing
    return html`<p>
      <a href=${addressOf(this.place.municipality, 'report', [id])} aria-describedby="${id}-title"
        >${this.words.console.pages.report}</a
      >
    </p>`
  }

  private renderState(): TemplateResult {
    switch (this.phase.is) {
      case 'loading':
        return loadingNotice(this.reader)
      case 'failed':
        return failureNotice(this.reader, this.phase.why, this.startAgain)
      case 'shown':
        return this.renderAll(this.phase.consultations)
    }
  }

  private renderAll(consultations: readonly StaffConsultation[]): TemplateResult {
    const {none} = this.words.console.consultations
    if (consultations.length === 0)
      return html`<div class="notice">
        <p>${none}</p>
        ${this.place.rights.includes('govern') ? this.firstStepsLink() : nothing}
      </div>`
    return html`<div class="consultations">
      ${repeat(
        consultations,
        ({id}) => id,
        (consultation) => this.renderOne(consultation),
      )}
    </div>`
  }

  private firstStepsLink(): TemplateResult {
    const address = addressOf(this.place.municipality, 'start')
    return html`<p><a href=${address}>${this.words.console.pages.start}</a></p>`
  }

  private renderOne(consultation: StaffConsultation): TemplateResult {
    const {id, title, opens, closes, activities} = consultation
    const terms = this.words.console.consultations
    const {say, moment} = this.reader.speaker
    return html`<section class="card" aria-labelledby="${id}-title">
      <header>
        <h2 id="${id}-title">${this.reader.show(title, this.place.languages)}</h2>
        <span class="state ${consultation.state}">${terms.state[consultation.state]}</span>
      </header>
      ${
        opens === null || closes === null
          ? nothing
          : html`<p class="muted">${say(terms.window, {from: moment(opens), to: moment(closes)})}</p>`
      }
      ${this.editLink(consultation)} ${this.invitationsLink(consultation)} ${this.reportLink(consultation)}
      ${repeat(
        activities,
        (activity) => activity.id,
        (activity) => activityCard(this.reader, this.place, activity, consultation.state !== 'draft'),
      )}
    </section>`
  }

  private readonly startAgain = () => {
    this.phase = {is: 'loading'}
    void this.read()
  }

  private readonly readAgain = () => {
    if (document.visibilityState === 'visible') void this.read()
  }

  private async read(): Promise<void> {
    const {municipality} = this.place
    try {
      const {consultations} = await callStaff(server, 'readConsultations', {municipality})
      if (municipality === this.place.municipality) this.phase = {is: 'shown', consultations}
    } catch (error) {
      if (error instanceof StaffRefusedError && error.code === 'signed-out') endSession(this)
      // What is shown stays: it is only a little old.
      else if (this.phase.is !== 'shown')
        this.phase = {is: 'failed', why: error instanceof UnreachableError ? 'unreachable' : 'broken'}
    }
  }
}
