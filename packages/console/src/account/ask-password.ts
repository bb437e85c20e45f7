import {html, render} from 'lit'
import type {ConsoleAccountTerms} from '@saha/i18n/console-account/terms'
import type {Reader} from '../kit/reader.ts'

/**
 * Asks for the present password, before something is changed by which somebody signs in.
 *
 * @returns `undefined` when it was left.
 */
export function askPassword(
  reader: Reader,
  {title, label, go}: ConsoleAccountTerms['present'],
  email: string,
): Promise<string | undefined> {
  const stage = document.createElement('div')
  ;(document.querySelector('.root') ?? document.body).append(stage)
  return new Promise((resolve) => {
    let typed: string | undefined
    const close = () => stage.querySelector('dialog')?.close()
    const send = (event: SubmitEvent) => {
      event.preventDefault()
      typed = String(new FormData(event.target as HTMLFormElement).get('present'))
      close()
    }
    const end = () => {
      stage.remove()
      resolve(typed)
    }
    render(
      html`<dialog aria-labelledby="present-title" @close=${end}>
        <form class="fields" @submit=${send}>
          <h2 id="present-title">${title}</h2>
          <input type="email" name="email" autocomplete="username" .value=${email} hidden />
          <console-password-field
            .reader=${reader}
            name="present"
            autocomplete="current-password"
            .label=${label}
          ></console-password-field>
          <div class="buttons">
            <button class="primary">${go}</button>
            <button type="button" @click=${close}>${reader.words.console.cancel}</button>
          </div>
        </form>
      </dialog>`,
      stage,
    )
    stage.querySelector('dialog')?.showModal()
  })
}
