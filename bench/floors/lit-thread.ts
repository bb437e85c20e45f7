/** A page of comments with Lit alone: no languages, no links in texts, no times in words, and nothing can be done. */
import type {Comment, CommentsPage} from '@saha/contract'
import {html, LitElement} from 'lit'

class LitThread extends LitElement {
  private comments: readonly Comment[] = []

  override async connectedCallback() {
    super.connectedCallback()
    const response = await fetch(this.getAttribute('src') ?? '')
    const page = (await response.json()) as CommentsPage
    this.comments = page.comments
    this.requestUpdate()
  }

  protected override render() {
    return html`<ol>
      ${this.comments.map(
        ({name, hour, text, supports}) =>
          html`<li>
            <article>
              <h3>${name}</h3>
              <time>${hour}</time>
              <p>${text}</p>
              <button>${supports}</button> <button>ردّ</button>
            </article>
          </li>`,
      )}
    </ol>`
  }
}

customElements.define('lit-thread', LitThread)
