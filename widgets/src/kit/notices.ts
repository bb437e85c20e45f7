/** Boxes that any element shows when it cannot do its work. They always say what to do next. */
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {Speaker} from '@saha/i18n/speaker'
import {html} from 'lit'

/** What is wrong with the tag on the page, for its webmaster. */
export type Misconfiguration =
  | {is: 'missing'; attribute: string; example: string}
  | {is: 'wrong'; attribute: string; value: string; example: string}
  | {is: 'unknownActivity'; server: string; value: string}
  | {is: 'unknownQuestion'; value: string}
  | {is: 'originNotAllowed'; municipality: string; origin: string}

/** Space kept while loading. */
export const loadingBox = (common: CommonTerms | undefined) =>
  html`<div class="space-kept" aria-busy="true">
    <span class="unseen" role="status">${common?.loading}</span>
  </div>`

/** Names the tag, the attribute and what was expected. What the page put inside the tag stays visible. */
export function misconfiguredBox(common: CommonTerms, say: Speaker, tag: string, what: Misconfiguration) {
  const words = common.misconfigured
  return html`<div class="notice problem" part="error">
      <h2 data-focus tabindex="-1">${words.title}</h2>
      <p>${words.forWebmaster} ${explain()}</p>
    </div>
    <slot></slot>`

  function explain(): string {
    const opened = `<${tag}>`
    switch (what.is) {
      case 'missing':
        return say.say(words.missing, {...what, tag: opened})
      case 'wrong':
        return say.say(words.wrong, {...what, tag: opened, value: `"${what.value}"`})
      case 'unknownActivity':
        return say.say(words.unknownActivity, {...what, value: `"${what.value}"`})
      case 'unknownQuestion':
        return say.say(words.unknownQuestion, {value: `"${what.value}"`})
      case 'originNotAllowed':
        return say.say(words.originNotAllowed, what)
    }
  }
}

/** The server does not answer. What the page put inside the tag, such as a link, stays visible. */
export const unreachableBox = (common: CommonTerms, retry: () => void) =>
  html`<div class="notice" part="error">
      <h2 data-focus tabindex="-1">${common.unreachable.title}</h2>
      <p>${common.unreachable.text}</p>
      <button type="button" class="primary" @click=${retry}>${common.retry}</button>
    </div>
    <slot></slot>`

/** Not even the script with the words arrived: says it in the three languages that fit into one line. */
export const speechlessBox = (retry: () => void) =>
  html`<div class="notice" part="error">
      <p>
        <span lang="ar" dir="rtl">تعذّر التحميل</span> · <span lang="en" dir="ltr">Could not be loaded</span> ·
        <span lang="fr" dir="ltr">Échec du chargement</span>
      </p>
      <button type="button" class="primary" @click=${retry}>
        <span lang="ar">إعادة</span> · <span lang="en">Try again</span>
      </button>
    </div>
    <slot></slot>`
