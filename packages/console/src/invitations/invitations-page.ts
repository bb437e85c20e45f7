import {callStaff} from '@saha/client/call-staff'
import type {InvitationBatch, Invitations, MadeBatch} from '@saha/contract'
import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import {html, nothing} from 'lit'
import {state} from 'lit/decorators.js'
import {addressOf} from '../kit/address.ts'
import {confirm} from '../kit/confirm.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {batchTable} from './batch-table.ts'
import {consultationList, whatOpens} from './consultation-list.ts'
import {invitationWords} from './invitation-words.ts'
import {invitationsStyles} from './invitations.styles.ts'
import {invitedAmong, type InvitedConsultation} from './invited.ts'
import {newBatch, numberIn, type BatchWish} from './new-batch.ts'
import {paperStyles} from './paper.styles.ts'

interface Opened extends InvitedConsultation {
  batches: readonly InvitationBatch[]
}

const emptyWish: BatchWish = {name: '', number: '', wrong: new Set()}

/** Consultations for those invited; behind each its batches of codes: `invitations/<consultation>`. */
export class ConsoleInvitations extends ConsolePage<ConsoleInvitationsTerms> {
  protected override readonly wordsBy = invitationWords

  @state() private typed = emptyWish

  /** The only place where codes stand. */
  @state() private made: MadeBatch | undefined

  private readonly all = new Loaded<InvitedConsultation[]>(this, () => this.readAll())

  private readonly one = new Loaded<Opened | undefined>(this, () => this.readOne())

  private readonly making = new Deed(this)

  private readonly revoking = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(invitationsStyles)
    dress(paperStyles)
  }

  protected override open(): void {
    this.typed = emptyWish
    this.made = undefined
    this.making.forget()
    this.revoking.forget()
    void (this.rest[0] === undefined ? this.all.read() : this.one.read())
  }

  protected override renderPage(): unknown {
    const {terms, reader, place} = this
    if (this.rest[0] === undefined)
      return html`<h1 tabindex="-1">${terms.title}</h1>
        <p>${terms.intro}</p>
        ${this.all.render(reader, (invited) => consultationList({reader, terms, place, invited}))}`
    return html`<p><a href=${addressOf(place.municipality, 'invitations')}>${terms.back}</a></p>
      ${this.one.render(reader, (opened) =>
        opened
          ? this.renderOne(opened)
          : html`<h1 tabindex="-1">${terms.title}</h1>
              <p class="notice">${terms.none}</p>`,
      )}`
  }

  private renderOne(opened: Opened): unknown {
    const {reader, terms, place, made, typed} = this
    const {consultation, activities, batches} = opened
    const isOver = consultation.state === 'closed'
    return html`<h1 tabindex="-1">${reader.plain(consultation.title, place.languages)}</h1>
      ${
        isOver
          ? html`<p class="notice">${terms.over}</p>`
          : html`<div>${whatOpens({reader, terms, place}, activities)}</div>`
      }
      ${made ? this.renderMade(made, opened) : nothing}
      ${
        made || isOver
          ? nothing
          : newBatch({
              reader,
              terms,
              wish: typed,
              deed: this.making,
              change: (change) => (this.typed = {...this.typed, ...change}),
              send: this.send,
            })
      }
      ${batchTable({
        reader,
        terms,
        place,
        batches,
        activities,
        problem: this.revoking.notice(reader),
        revoke: (batch) => void this.revoke(batch),
      })}`
  }

  private renderMade(made: MadeBatch, {activities}: Opened): unknown {
    const {reader, terms, place} = this
    return html`<console-made-codes
      .reader=${reader}
      .terms=${terms}
      .place=${place}
      .made=${made}
      .activities=${activities}
      @codes-left=${this.forgetCodes}
    ></console-made-codes>`
  }

  private get where() {
    return {municipality: this.place.municipality, consultation: this.rest[0] ?? ''}
  }

  private async readAll(): Promise<InvitedConsultation[]> {
    const {municipality} = this.place
    const {consultations} = await callStaff(server, 'readConsultations', {municipality})
    return invitedAmong(consultations)
  }

  private async readOne(): Promise<Opened | undefined> {
    const {where} = this
    const invited = (await this.readAll()).find(({consultation}) => consultation.id === where.consultation)
    if (!invited) return undefined
    return {...invited, ...(await callStaff(server, 'readInvitations', where))}
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    const {typed, terms, reader} = this
    const codes = numberIn(typed)
    const name = typed.name.trim()
    const wrong = new Set<'name' | 'number'>([
      ...(name === '' ? (['name'] as const) : []),
      ...(codes === undefined ? (['number'] as const) : []),
    ])
    this.typed = {...typed, wrong}
    if (codes === undefined || wrong.size > 0)
      return this.focusOn(wrong.has('name') ? '#batch-name' : '#batch-number')
    const {make} = terms
    const question = {title: reader.speaker.count(make.sure, codes), text: make.sureText, yes: make.send}
    if ((await confirm(reader, question)) === undefined) return
    const done = await this.making.run(() => callStaff(server, 'makeInvitations', this.where, {name, codes}))
    // Whether a reply was lost on its way, the list tells.
    if (!done) return this.one.refresh()
    this.typed = emptyWish
    this.made = done.reply
    this.put((batches) => [done.reply.batch, ...batches])
    await this.focusOn('#made-title')
  }

  private async revoke({batch, name}: InvitationBatch): Promise<void> {
    const {revoke} = this.terms
    const {say} = this.reader.speaker
    const question = {title: say(revoke.title, {name}), text: revoke.text, yes: revoke.button, isGrave: true}
    if ((await confirm(this.reader, question)) === undefined) return
    const done = await this.revoking.run(() =>
      callStaff(server, 'revokeInvitations', {...this.where, batch: String(batch)}),
    )
    if (!done) return
    const {batches}: Invitations = done.reply
    this.put(() => batches)
    tell(this, say(revoke.done, {name}))
    await this.focusOn('#batches-title')
  }

  private put(change: (batches: Opened['batches']) => Opened['batches']): void {
    const opened = this.one.value
    if (opened) this.one.put({...opened, batches: change(opened.batches)})
  }

  private readonly forgetCodes = () => {
    this.made = undefined
    void this.focusOn('#make-title')
  }
}
