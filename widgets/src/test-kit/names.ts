/** For tests: what controls are called, and in which language words are said to be. */
import {directionOf} from '@saha/i18n/languages'
import {isShown, nameOf, partsOf, runsIn} from './parts.ts'

const named =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, dialog, fieldset, table, meter, progress, ' +
  '[role=button], [role=group], [role=radiogroup], [role=region], [role=dialog], [role=img], [role=listbox], [role=combobox], ' +
  'img, [role=tab], [role=option], [role=switch], [role=checkbox], [role=radio], [role=slider]'

/** Controls and groups without a name, or whose words a voice would not find in it, one line each. */
export function misnamed(where: Element): string[] {
  window.axe.setup(document.body)
  try {
    return partsOf(where, named)
      .filter((part) => part.checkVisibility() && !part.closest('[aria-hidden=true]'))
      .flatMap((part) => faultsOfName(part, window.axe.commons.text.accessibleText(part)))
  } finally {
    window.axe.teardown()
  }
}

function faultsOfName(part: HTMLElement, name: string): string[] {
  if (part.matches('fieldset, table, [role=group]') && name === '' && !part.matches('[role]')) return []
  if (spoken(name) === '') return [`no name: ${nameOf(part)} ${part.outerHTML.slice(0, 90)}`]
  const labelled = part.matches('[aria-label], [aria-labelledby]') && part.matches('button, a, summary')
  const words = labelled ? spoken(part.innerText) : ''
  const found: string[] = []
  if (/\p{L}/u.test(words) && !spoken(name).includes(words))
    found.push(`label not in name: "${words}" is called "${name}"`)
  const given = part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.title
  if (isForeign(given, languageOf(part)))
    found.push(`name of another language: "${given}" in ${languageOf(part)}`)
  return found
}

/** As a voice compares: without signs, and with single spaces. */
const spoken = (words: string) =>
  words
    .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** Words in letters of another script than that of the language that they are said to be in, one line each. */
export function inAnotherLanguage(where: Element): string[] {
  return runsIn(where)
    .filter(({element, text}) => !element.closest('code, kbd, bdi') && isForeign(text, languageOf(element)))
    .map(
      ({element, text}) => `not said to be in another language than ${languageOf(element)}: ${text.trim()}`,
    )
}

/** Whether words have letters of another script, and none of the language's own. What is no word, such as PDF or km, counts as none. */
function isForeign(words: string, language: string): boolean {
  const plainWords = words.replaceAll(/(?:https?:|www\.)\S+|\S+@\S+|\S+[./_-]\S+/g, '')
  const arabic = plainWords.match(/\p{Script=Arabic}{2,}/gu)?.length ?? 0
  const latin = plainWords.match(/\b[A-Za-z\u00c0-\u024f]*[a-z\u00df-\u00ff]{3,}\b/g)?.length ?? 0
  const own = directionOf(language) === 'rtl' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
  return !own.test(words) && (directionOf(language) === 'rtl' ? latin : arabic) > 0
}

/** The language that a part says it is in. */
function languageOf(part: Element): string {
  for (let at: Element | null = part; at;) {
    const language = at.closest('[lang]')
    if (language) return language.getAttribute('lang') ?? ''
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return 'en'
}

/** Trees whose direction is not that of their language, one line each. */
export function misdirected(where: Element): string[] {
  return partsOf(where, '[lang]')
    .filter((part) => isShown(part) && part.matches('[dir], .root'))
    .filter((part) => part.dir !== 'auto' && getComputedStyle(part).direction !== directionOf(part.lang))
    .map((part) => `direction ${getComputedStyle(part).direction} in ${part.lang}: ${nameOf(part)}`)
}
