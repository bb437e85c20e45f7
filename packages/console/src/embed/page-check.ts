import {callStaff} from '@saha/client/call-staff'
import type {PageCheck, PageFinding} from '@saha/contract'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {textField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'

/** Has the server look at a page of a website, and says in words what a webmaster changes there. */
export class ConsolePageCheck extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleEmbedTerms

  @property({attribute: false}) place!: Place

  /** Id of the activity. */
  @property() activity = ''

  @state() private typed = ''

  @state() private problem: string | undefined

  @state() private check: PageCheck | undefined

  private readonly deed = new Deed(this)

  protected override render(): unknown {
    const {check: words} = this.terms
    const {isUnderWay} = this.deed
    return html`<section class="card embed-part" aria-labelledby="check-title">
      <h2 id="check-title">${words.title}</h2>
      <p class="muted">${words.text}</p>
      <form class="fields" novalidate @submit=${this.look}>
        ${textField({
          id: 'page-address',
          label: words.address,
          hint: words.addressHint,
          value: this.typed,
          type: 'url',
          dir: 'ltr',
          problem: this.problem,
          onInput: (typed) => {
            this.typed = typed
            this.problem = undefined
          },
        })}
        <div class="buttons">
          <button aria-disabled=${isUnderWay ? 'true' : nothing}>${words.look}</button>
        </div>
      </form>
      <p class="hint" role="status">${isUnderWay ? words.looking : nothing}</p>
      ${this.deed.notice(this.reader)} ${this.check && !isUnderWay ? this.renderCheck(this.check) : nothing}
    </section>`
  }

  private renderCheck({address, findings}: PageCheck): unknown {
    const {check: words} = this.terms
    return html`<h3 id="check-seen" tabindex="-1">${this.reader.speaker.say(words.seen, {address})}</h3>
      ${
        findings.length === 0
          ? html`<p>${words.well}</p>`
          : html`<ul class="sites">
              ${findings.map((finding) => this.renderFinding(finding))}
            </ul>`
      }
      <p class="hint">${words.unseen}</p>`
  }

  private renderFinding({code, is, value}: PageFinding): unknown {
    const {check: words} = this.terms
    return html`<li class="site ${is}">
      <div>
        <p class="state-line">${words[is]}</p>
        <p class="finding">${this.reader.speaker.say(words.findings[code], {value: value ?? ''})}</p>
      </div>
    </li>`
  }

  private readonly look = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const address = this.typed.trim()
    if (!/^https?:\/\/[^\s/]/i.test(address) || !URL.canParse(address)) {
      this.problem = this.terms.check.notAddress
      return this.focusOn('#page-address')
    }
    const params = {municipality: this.place.municipality, activity: this.activity}
    const done = await this.deed.run(() => callStaff(server, 'checkPage', params, {address}))
    if (!done) return
    this.check = done.reply
    await this.focusOn('#check-seen')
  }
}
