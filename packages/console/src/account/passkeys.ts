import type {StaffAccount} from '@saha/contract'
import type {ConsoleAccountTerms} from '@saha/i18n/console-account/terms'
import {html, nothing, type TemplateResult} from 'lit'
import type {Deed} from '../kit/deed.ts'
import type {Reader} from '../kit/reader.ts'

export interface PasskeyFacts {
  reader: Reader
  terms: ConsoleAccountTerms
  passkeys: StaffAccount['passkeys']
  /** The one that gets another name; empty for a new one, `undefined` for none. */
  naming: string | undefined
  deed: Deed
  ask: (passkey: string | undefined) => void
  save: (event: SubmitEvent) => void
  remove: (passkey: string) => void
}

/** Passkeys: which there are, and adding one. */
export function passkeysPart(facts: PasskeyFacts): TemplateResult {
  const {reader, terms, passkeys, naming, deed, ask, remove} = facts
  const {passkeys: words, present} = terms
  const {say, day} = reader.speaker
  return html`<section class="card account-part" aria-labelledby="passkeys-part">
    <h2 id="passkeys-part" tabindex="-1">${words.title}</h2>
    <p>${words.text}</p>
    ${deed.notice(reader, {
      'wrong-password': reader.words.console.trouble.wrongPassword,
      'sign-in-again': present.signInAgain,
    })}
    ${
      passkeys.length === 0
        ? html`<p class="muted">${words.none}</p>`
        : html`<ul class="list">
            ${passkeys.map(
              ({id, name, since}) =>
                html`<li>
                  ${
                    naming === id
                      ? nameForm(facts, name)
                      : html`<span
                            ><bdi>${name}</bdi> <small>${say(words.since, {day: day(since)})}</small></span
                          >
                          <span class="buttons">
                            <button type="button" class="link" @click=${() => ask(id)}>
                              ${say(words.rename, {name})}
                            </button>
                            <button type="button" class="link" @click=${() => remove(id)}>
                              ${say(words.remove, {name})}
                            </button>
                          </span>`
                  }
                </li>`,
            )}
          </ul>`
    }
    ${adding(facts)}
  </section>`
}

function adding(facts: PasskeyFacts): unknown {
  const {terms, naming, ask} = facts
  if (!('PublicKeyCredential' in window)) return html`<p class="muted">${terms.passkeys.unsupported}</p>`
  if (naming === '') return nameForm(facts, '')
  return naming === undefined
    ? html`<button type="button" @click=${() => ask('')}>${terms.passkeys.add}</button>`
    : nothing
}

function nameForm({reader, terms, deed, ask, save}: PasskeyFacts, name: string) {
  const {passkeys: words} = terms
  return html`<form class="fields" @submit=${save}>
    <div class="field">
      <label for="passkey-name">${words.name}</label>
      <p class="hint" id="passkey-name-hint">${words.nameHint}</p>
      <input
        id="passkey-name"
        name="passkey-name"
        dir="auto"
        maxlength="60"
        autocomplete="off"
        aria-describedby="passkey-name-hint"
        .value=${name}
        required
      />
    </div>
    <div class="buttons">
      <button class="primary" aria-disabled=${deed.isUnderWay}>
        ${name === '' ? words.add : words.save}
      </button>
      <button type="button" @click=${() => ask(undefined)}>${reader.words.console.cancel}</button>
    </div>
  </form>`
}
