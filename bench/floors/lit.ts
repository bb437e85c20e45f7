/** Lit with next to nothing of ours: what an element that shows anything loads at the very least. */
import {css, html, LitElement} from 'lit'

class LitAlone extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `

  protected override render() {
    return html`<p>ساحة</p>`
  }
}

customElements.define('lit-alone', LitAlone)
