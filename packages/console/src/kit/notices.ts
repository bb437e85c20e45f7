import {html} from 'lit'
import type {Reader} from './reader.ts'

/** Space kept while something is on its way. */
export const loadingNotice = (reader: Reader) =>
  html`<div class="space-kept" aria-busy="true">
    <span class="unseen" role="status">${reader.words.common.loading}</span>
  </div>`

/** The server does not answer, stumbled, has no such thing, or does not show it to this person. */
export function failureNotice(
  reader: Reader,
  why: 'unreachable' | 'broken' | 'gone' | 'not-allowed',
  retry: () => void,
) {
  const {common, console: terms} = reader.words
  if (why === 'gone' || why === 'not-allowed')
    return html`<div class="notice" role="alert">
      <p>${terms.refusals[why === 'gone' ? 'not-found' : why]}</p>
    </div>`
  const {title, text} = why === 'unreachable' ? common.unreachable : terms.broken
  return html`<div class="notice" role="alert">
    <h2>${title}</h2>
    <p>${text}</p>
    <button type="button" class="primary" @click=${retry}>${common.retry}</button>
  </div>`
}

/** Not even the file with the words arrived. */
export const speechlessNotice = (retry: () => void) =>
  html`<main class="wrap">
    <div class="notice" role="alert">
      <p lang="ar" dir="rtl">تعذّر التحميل.</p>
      <p lang="en" dir="ltr">This page could not be loaded.</p>
      <p lang="fr" dir="ltr">La page n’a pas pu être chargée.</p>
      <button type="button" class="primary" @click=${retry}>
        <span lang="ar">إعادة</span> · <span lang="en">Retry</span> · <span lang="fr">Réessayer</span>
      </button>
    </div>
  </main>`
