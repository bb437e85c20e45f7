import {callStaff} from '@saha/client/call-staff'
import type {Colleague, HandedLink, OpenInvitation, StaffRole} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {confirm} from '../kit/confirm.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {tickField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {accountStyles} from '../account/account.styles.ts'
import {colleagueWords, type ColleagueWords} from './colleague-words.ts'
import {invitePart} from './invite.ts'
import {openPart} from './open-invitations.ts'
import {peoplePart} from './people.ts'

/** A link that is shown this once. */
interface Shown {
  kind: 'invitation' | 'recovery'
  email: string
  link: string
}

/** Milliseconds between looks at a letter that is on its way. */
const lookEvery = 1_500

/** Who works for the municipality, who is invited, and what is asked of everybody. */
export class ConsoleColleagues extends ConsolePage<ColleagueWords> {
  protected override readonly wordsBy = colleagueWords

  @state() private shown: Shown | undefined

  @state() private isIncomplete = false

  private readonly colleagues = new Loaded(this, () => callStaff(server, 'readColleagues', this.where))

  private readonly inviting = new Deed(this)

  private readonly changing = new Deed(this)

  private readonly deciding = new Deed(this)

  private looking: ReturnType<typeof setTimeout> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    dress(accountStyles)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.looking)
  }

  protected override open(): void {
    this.shown = undefined
    void this.colleagues.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      ${this.renderLink()}
      ${this.colleagues.render(
        reader,
        ({colleagues, invitations, wantsTwoFactor, mail}) => html`
          ${invitePart({
            reader,
            terms,
            deed: this.inviting,
            isIncomplete: this.isIncomplete,
            send: this.invite,
          })}
          ${openPart({
            reader,
            terms,
            invitations,
            mail,
            renew: (invitation, byMail) => void this.renew(invitation, byMail),
            takeBack: (invitation) => void this.takeBack(invitation),
          })}
          ${peoplePart({
            reader,
            terms,
            colleagues,
            deed: this.changing,
            change: (colleague, role) => void this.change(colleague, role),
            remove: (colleague) => void this.letGo(colleague),
            recover: (colleague) => void this.recover(colleague),
          })}
          <section class="card account-part" aria-labelledby="policy-part">
            <h2 id="policy-part">${terms.policy.title}</h2>
            ${this.deciding.notice(reader, {'second-factor-wanted': terms.policy.first})}
            ${tickField({
              id: 'wants-two-factor',
              label: terms.policy.label,
              hint: terms.policy.hint,
              isTicked: wantsTwoFactor,
              onChange: (isWanted) => void this.decide(isWanted),
            })}
          </section>
        `,
      )}`
  }

  private renderLink(): unknown {
    const {shown, terms, reader} = this
    if (!shown) return nothing
    const {title, label, close} = terms.link
    return html`<section class="notice" aria-labelledby="link-title">
      <h2 id="link-title" tabindex="-1">${title}</h2>
      <p>${reader.speaker.say(terms.link[shown.kind], {email: shown.email})}</p>
      <console-copy-text .reader=${reader} .label=${label} .text=${shown.link}></console-copy-text>
      <button type="button" @click=${() => (this.shown = undefined)}>${close}</button>
    </section>`
  }

  private get where() {
    return {municipality: this.place.municipality}
  }

  private readonly invite = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const typed = new FormData(form)
    const email = String(typed.get('invite-email')).trim()
    const role = String(typed.get('invite-role')) as StaffRole
    this.isIncomplete = !form.checkValidity()
    if (this.isIncomplete) return this.focusOn('#invite-email')
    const done = await this.inviting.run(() =>
      callStaff(server, 'inviteColleague', this.where, {email, role}),
    )
    if (!done) return
    form.reset()
    await this.handOver('invitation', email, done.reply)
  }

  private async renew({id, email}: OpenInvitation, byMail: boolean): Promise<void> {
    const address = {...this.where, invitation: id}
    const done = await this.changing.run(() => callStaff(server, 'renewInvitation', address, {byMail}))
    if (done) await this.handOver('invitation', email, done.reply)
  }

  /** Shows a link, or says that a letter is on its way, and watches whether it arrives. */
  private async handOver(kind: Shown['kind'], email: string, {link}: HandedLink): Promise<void> {
    await this.colleagues.refresh()
    if (link !== null) {
      this.shown = {kind, email, link}
      return this.focusOn('#link-title')
    }
    this.shown = undefined
    tell(this, this.reader.speaker.say(this.terms.invite.sent, {email}))
    this.look()
  }

  private look(): void {
    clearTimeout(this.looking)
    const isUnderWay = this.colleagues.value?.invitations.some(({letter}) => letter === 'sending')
    if (isUnderWay)
      this.looking = setTimeout(() => void this.colleagues.refresh().then(() => this.look()), lookEvery)
  }

  private async takeBack({id, email}: OpenInvitation): Promise<void> {
    const address = {...this.where, invitation: id}
    if (!(await this.changing.run(() => callStaff(server, 'takeInvitationBack', address)))) return
    await this.told(this.terms.open.takenBack, {email}, '#open-part')
  }

  private async change({id, email}: Colleague, role: StaffRole): Promise<void> {
    const address = {...this.where, colleague: id}
    const done = await this.changing.run(() => callStaff(server, 'changeColleague', address, {role}))
    await this.colleagues.refresh()
    if (!done) return
    const {say} = this.reader.speaker
    tell(this, say(this.terms.people.changed, {email, role: this.terms.roles.names[role]}))
  }

  private async letGo({id, email, isYou}: Colleague): Promise<void> {
    const {people} = this.terms
    const {say} = this.reader.speaker
    const verb = isYou ? people.leave : say(people.remove, {email})
    const question = {
      title: verb,
      text: isYou ? people.leaveText : people.removeText,
      yes: verb,
      isGrave: true,
    }
    if ((await confirm(this.reader, question)) === undefined) return
    const address = {...this.where, colleague: id}
    if (!(await this.changing.run(() => callStaff(server, 'removeColleague', address)))) return
    if (isYou) location.reload()
    else await this.told(people.removed, {email}, '#people-part')
  }

  private async recover({id, email}: Colleague): Promise<void> {
    const {people} = this.terms
    const title = this.reader.speaker.say(people.recover, {email})
    const wish = {title, text: people.recoverText, yes: title}
    if ((await confirm(this.reader, wish)) === undefined) return
    const address = {...this.where, colleague: id}
    const done = await this.changing.run(() => callStaff(server, 'recoverColleague', address))
    if (done) await this.handOver('recovery', email, done.reply)
  }

  private async decide(wantsTwoFactor: boolean): Promise<void> {
    const done = await this.deciding.run(() =>
      callStaff(server, 'changeSignInPolicy', this.where, {wantsTwoFactor}),
    )
    await this.colleagues.refresh()
    if (done) tell(this, this.terms.policy[wantsTwoFactor ? 'on' : 'off'])
  }

  private async told(sentence: string, filling: {email: string}, next: string): Promise<void> {
    tell(this, this.reader.speaker.say(sentence, filling as never))
    await this.colleagues.refresh()
    await this.focusOn(next)
  }
}
