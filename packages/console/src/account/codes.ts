import type {NewSecondFactor} from '@saha/contract'
import type {ConsoleAccountTerms} from '@saha/i18n/console-account/terms'
import {html, nothing, type TemplateResult} from 'lit'
import type {Deed} from '../kit/deed.ts'
import {qrPicture} from '../kit/qr-picture.ts'
import type {Reader} from '../kit/reader.ts'

/** What is being set up: an app with its backup codes, or backup codes alone. */
export type Setup =
  | {is: 'none'}
  | {is: 'app'; factor: NewSecondFactor}
  | {is: 'backup'; codes: readonly string[]; after: string}

export interface CodesFacts {
  reader: Reader
  terms: ConsoleAccountTerms
  isOn: boolean
  /** Backup codes that are left. */
  left: number
  setup: Setup
  deed: Deed
  start: () => void
  confirm: (event: SubmitEvent) => void
  kept: () => void
  renew: () => void
  end: () => void
}

/** The codes that are asked for after the password. */
export function codesPart(facts: CodesFacts): TemplateResult {
  const {reader, terms, setup, deed} = facts
  const {codes, present} = terms
  return html`<section class="card account-part" aria-labelledby="codes-part">
    <h2 id="codes-part" tabindex="-1">${codes.title}</h2>
    <p>${codes.text}</p>
    ${deed.notice(reader, {
      'wrong-code': codes.wrongCode,
      'wrong-password': reader.words.console.trouble.wrongPassword,
      'sign-in-again': present.signInAgain,
    })}
    ${setup.is === 'app' ? appSetup(facts, setup) : setup.is === 'backup' ? backupCodes(facts, setup.codes) : asTheyAre(facts)}
  </section>`
}

function asTheyAre({reader, terms, isOn, left, deed, start, renew, end}: CodesFacts) {
  const {codes} = terms
  if (!isOn)
    return html`<p>${codes.off}</p>
      <button type="button" class="primary" aria-disabled=${deed.isUnderWay} @click=${start}>
        ${codes.start}
      </button>`
  return html`<p><span class="state-on">${codes.on}</span> ${reader.speaker.count(codes.left, left)}</p>
    <div class="buttons">
      <button type="button" @click=${renew}>${codes.renew}</button>
      <button type="button" @click=${end}>${codes.end}</button>
    </div>`
}

function appSetup({terms, deed, confirm}: CodesFacts, {factor}: Extract<Setup, {is: 'app'}>) {
  const {codes} = terms
  const isWrong = deed.refused === 'wrong-code'
  return html`<p>${codes.scan}</p>
    ${qrPicture(factor.picture, codes.picture, 'app-code')}
    <p>${codes.type} <code dir="ltr" translate="no">${factor.secret}</code></p>
    <form class="fields" @submit=${confirm}>
      <div class="field ${isWrong ? 'wrong' : ''}">
        <label for="app-code">${codes.code}</label>
        <p class="hint" id="app-code-hint">${codes.codeHint}</p>
        <input
          id="app-code"
          name="app-code"
          inputmode="numeric"
          autocomplete="one-time-code"
          dir="ltr"
          minlength="6"
          maxlength="12"
          aria-describedby="app-code-hint"
          aria-invalid=${isWrong ? 'true' : nothing}
          required
        />
      </div>
      <button class="primary" aria-disabled=${deed.isUnderWay}>${codes.confirm}</button>
    </form>`
}

function backupCodes({reader, terms, kept}: CodesFacts, list: readonly string[]) {
  const {backup} = terms.codes
  return html`<h3 id="backup-title" tabindex="-1">${backup.title}</h3>
    <p>${backup.text}</p>
    <console-copy-text
      class="backup-codes"
      .reader=${reader}
      .label=${backup.copy}
      .text=${list.join('\n')}
    ></console-copy-text>
    <button type="button" class="primary" @click=${kept}>${backup.kept}</button>`
}
