import {html} from 'lit/html.js'

/** One thing to mend, and the field where to do it. */
export interface SummaryItem {
  words: string
  /** Id of the field's frame, within the same shadow root. */
  field: string
}

/** Says at the top what has to be mended; each line leads to its field (GOV.UK's error summary). */
export const errorSummary = (title: string, items: readonly SummaryItem[]) =>
  html`<div
    class="notice problem summary"
    part="error"
    role="group"
    aria-labelledby="summary-title"
    data-focus
  >
    <h3 id="summary-title">${title}</h3>
    <ul>
      ${items.map(({words, field}) => html`<li><a href="#${field}" @click=${follow}>${words}</a></li>`)}
    </ul>
  </div>`

/** Anchors do not reach into a shadow root: the focus does. */
function follow(event: MouseEvent): void {
  event.preventDefault()
  const link = event.currentTarget as HTMLAnchorElement
  const frame = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))
  const control = frame?.querySelector<HTMLElement>('input, textarea, select')
  frame?.scrollIntoView({block: 'start'})
  control?.focus({preventScroll: true})
}
