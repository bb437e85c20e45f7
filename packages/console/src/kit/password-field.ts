import {html, nothing, svg, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from './console-part.ts'

/** A password, with a switch that shows it: most wrong ones are mistyped ones. */
export class ConsolePasswordField extends ConsolePart {
  @property() label = ''

  /** Name and id of the field. */
  @property() name = ''

  /** What password managers put here: `current-password` or `new-password`. */
  @property() autocomplete: 'current-password' | 'new-password' = 'current-password'

  @property() hint = ''

  /** What is wrong with what was typed; empty when nothing is. */
  @property() problem = ''

  @state() private isShown = false

  protected override render(): TemplateResult {
    const {show, hide} = this.words.console.password
    const described = [this.hint && `${this.name}-hint`, this.problem && `${this.name}-problem`].filter(
      Boolean,
    )
    return html`<div class="field ${this.problem ? 'wrong' : ''}">
      <label for=${this.name}>${this.label}</label>
      ${this.hint ? html`<p class="hint" id="${this.name}-hint">${this.hint}</p>` : nothing}
      ${this.problem ? html`<p class="error" id="${this.name}-problem">${this.problem}</p>` : nothing}
      <div class="with-switch">
        <input
          id=${this.name}
          name=${this.name}
          type=${this.isShown ? 'text' : 'password'}
          autocomplete=${this.autocomplete}
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          aria-invalid=${this.problem ? 'true' : nothing}
          aria-describedby=${described.join(' ') || nothing}
          required
        />
        <button
          type="button"
          class="switch"
          aria-label=${this.isShown ? hide : show}
          title=${this.isShown ? hide : show}
          @click=${() => (this.isShown = !this.isShown)}
        >
          ${eye(this.isShown)}
        </button>
      </div>
    </div>`
  }
}

/** An open eye, struck through while the password is shown. */
const eye = (isStruck: boolean) =>
  html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="M2 12c2.6-4.4 6-6.6 10-6.6s7.4 2.2 10 6.6c-2.6 4.4-6 6.6-10 6.6S4.6 16.4 2 12z" />
    <circle cx="12" cy="12" r="3.1" />
    ${isStruck ? svg`<path d="M4 20 20 4" />` : nothing}
  </svg>`
