/** Boxes for when nothing can be shown yet. They always say what to do next. */
import type {CommonTerms} from '@saha/i18n/common/terms'
import {html} from 'lit/html.js'

/** Space kept while loading. */
export const loadingBox = (common?: CommonTerms) =>
  html`<div class="space-kept" aria-busy="true"><p class="unseen" role="status">${common?.loading}</p></div>`

/** The server does not answer. What the page put inside the tag, such as a link, stays visible. */
export const unreachableBox = ({unreachable: {title, text}, retry}: CommonTerms, act: () => void) =>
  retryBox(
    html`<h3 data-focus>${title}</h3>
      <p>${text}</p>`,
    retry,
    act,
  )

/** Not even the script with the words arrived: says it in the languages there are. */
export const speechlessBox = (act: () => void) =>
  retryBox(
    html`<p lang="ar" dir="rtl">تعذّر التحميل.</p>
      <p lang="en" dir="ltr">This could not be loaded.</p>
      <p lang="fr" dir="ltr">Le chargement a échoué.</p>`,
    '↻',
    act,
  )

const retryBox = (words: unknown, retry: string, act: () => void) =>
  html`<div class="notice" part="error">
      ${words}
      <button type="button" class="primary" @click=${act}>${retry}</button>
    </div>
    <slot></slot>`
