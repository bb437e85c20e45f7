import {call} from '@saha/client/call'
import {callStaff} from '@saha/client/call-staff'
import type {Reconciliation, Removal} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import type {ConsoleReconciliationTerms} from '@saha/i18n/console-reconciliation/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {addressOf} from '../kit/address.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {accountTable} from './account-table.ts'
import {styles} from './reconciliation.styles.ts'

const wordsBy: WordsBy<ConsoleReconciliationTerms> = {
  ar: async () => (await import('@saha/i18n/console-reconciliation/ar')).consoleReconciliation,
  en: async () => (await import('@saha/i18n/console-reconciliation/en')).consoleReconciliation,
  fr: async () => (await import('@saha/i18n/console-reconciliation/fr')).consoleReconciliation,
}

/** Where everything went that arrived in one activity: `reconciliation/<activity>/<kind>`. */
export class ConsoleReconciliation extends ConsolePage<ConsoleReconciliationTerms> {
  protected override readonly wordsBy = wordsBy

  private readonly account = new Loaded<{account: Reconciliation | undefined}>(this, async () => ({
    account:
      this.rest[1] === 'survey'
        ? (await call(server, routes.readResults, this.where)).snapshot?.reconciliation
        : await call(server, routes.readReconciliation, this.where),
  }))

  private readonly removing = new Deed(this)
  private receipt = ''

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
  }

  protected override open(): void {
    void this.account.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, place, reader} = this
    return html`<div>
        <p><a href=${addressOf(place.municipality, 'consultations')}>${terms.back}</a></p>
        <h1 tabindex="-1">${terms.title}</h1>
      </div>
      <p class="lead">${terms.lead}</p>
      ${this.account.render(reader, ({account}) =>
        account ? accountTable(reader, terms, account) : html`<p class="notice">${terms.none}</p>`,
      )}
      ${place.rights.includes('settle') ? this.renderRemoval() : nothing}`
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.rest[0] ?? ''}
  }

  private renderRemoval(): TemplateResult {
    const {removal} = this.terms
    const {refused} = removal
    return html`<section aria-labelledby="removal-title">
      <h2 id="removal-title">${removal.title}</h2>
      <p>${removal.text}</p>
      <form class="fields" novalidate @submit=${this.takeOut}>
        ${textField({
          id: 'receipt',
          label: removal.receipt,
          value: this.receipt,
          dir: 'ltr',
          autocomplete: 'off',
          longest: 64,
          onInput: (value) => (this.receipt = value),
        })}
        <fieldset class="field">
          <legend>${removal.as}</legend>
          <label class="tick"><input type="radio" name="as" value="test" checked /> ${removal.isTest}</label>
          ${
            this.rest[1] === 'survey'
              ? html`<label class="tick"
                  ><input type="radio" name="as" value="duplicate" /> ${removal.isDuplicate}</label
                >`
              : nothing
          }
        </fieldset>
        <div class="buttons">
          <button class="primary" ?disabled=${this.removing.isUnderWay}>${removal.button}</button>
        </div>
        ${this.removing.notice(this.reader, {
          'not-found': refused.notFound,
          withdrawn: refused.withdrawn,
          closed: refused.closed,
          invalid: refused.invalid,
        })}
      </form>
    </section>`
  }

  private readonly takeOut = async (event: SubmitEvent) => {
    event.preventDefault()
    const as = new FormData(event.target as HTMLFormElement).get('as') as Removal['as']
    const wish: Removal = {receipt: this.receipt.trim(), as}
    const done = await this.removing.run(() => callStaff(server, 'removeContribution', this.where, wish))
    if (!done) return
    this.receipt = ''
    tell(this, this.terms.removal.done)
    void this.account.read()
  }
}
