import {html, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'

type Send = (event: SubmitEvent) => void

/** E-mail address and password. */
export function passwordForm(
  reader: Reader,
  {isSending, send}: {isSending: boolean; send: Send},
): TemplateResult {
  const {signIn} = reader.words.console
  return html`<form class="fields" @submit=${send} aria-busy=${isSending}>
    <div class="field">
      <label for="email">${signIn.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        autocapitalize="off"
        spellcheck="false"
        dir="ltr"
        required
      />
    </div>
    <console-password-field
      .reader=${reader}
      name="password"
      autocomplete="current-password"
      .label=${signIn.password}
    ></console-password-field>
    <button class="primary wide" aria-disabled=${isSending}>
      ${isSending ? signIn.sending : signIn.send}
    </button>
  </form>`
}

/** The code after the password. */
export function codeForm(
  reader: Reader,
  {isSending, send, back}: {isSending: boolean; send: Send; back: () => void},
): TemplateResult {
  const {code, sending} = reader.words.console.signIn
  return html`<form class="fields" @submit=${send} aria-busy=${isSending}>
    <div class="field">
      <label for="code">${code.label}</label>
      <p class="hint" id="code-hint">${code.hint}</p>
      <input
        id="code"
        name="code"
        autocomplete="one-time-code"
        autocapitalize="off"
        spellcheck="false"
        dir="ltr"
        minlength="6"
        maxlength="40"
        aria-describedby="code-hint"
        required
      />
    </div>
    <div class="buttons">
      <button class="primary" aria-disabled=${isSending}>${isSending ? sending : code.send}</button>
      <button type="button" @click=${back}>${code.back}</button>
    </div>
  </form>`
}

/** What to do without the password. @param askForLink sends a letter; `undefined` where none can be sent. */
export function forgotten(reader: Reader, askForLink: (() => void) | undefined): TemplateResult {
  const {signIn} = reader.words.console
  return html`<details class="aside">
    <summary>${signIn.forgotten}</summary>
    ${
      askForLink
        ? html`<button type="button" class="wide" @click=${askForLink}>${signIn.sendLink}</button>`
        : html`<p>${reader.speaker.say(signIn.askForPassword, {command: 'pnpm saha staff reset'})}</p>`
    }
  </details>`
}
