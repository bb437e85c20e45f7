import {html, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from './console-part.ts'

/** Code to paste elsewhere, with a button that copies it. */
export class ConsoleCopyText extends ConsolePart {
  /** What it is, for those who cannot see where it stands. */
  @property() label = ''

  @property() text = ''

  @state() private outcome: 'none' | 'copied' | 'marked' = 'none'

  protected override render(): TemplateResult {
    const {copy, copied, copyYourself} = this.words.console.paste
    return html`<div class="copy-text">
      <pre dir="ltr" lang="zxx"><code>${this.text}</code></pre>
      <button type="button" aria-label="${copy}: ${this.label}" @click=${this.copy}>
        ${this.outcome === 'copied' ? copied : copy}
      </button>
      <p class=${this.outcome === 'marked' ? 'muted' : 'unseen'} role="status">
        ${{none: '', copied, marked: copyYourself}[this.outcome]}
      </p>
    </div>`
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text)
      this.outcome = 'copied'
    } catch {
      // Not allowed here, or an http page: the reader's own keyboard can.
      getSelection()?.selectAllChildren(this.querySelector('code') ?? this)
      this.outcome = 'marked'
    }
  }
}
