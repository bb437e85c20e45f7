/** For tests: what changes on the screen, and whether somebody who does not see it is told (success criterion 4.1.3). */
import {isShown, nameOf, partsOf} from './parts.ts'

const live =
  '[role=status], [role=alert], [role=log], [role=timer], [aria-live=polite], [aria-live=assertive], output'

/** Words of controls and of their labels are no messages: whoever comes to the control hears them. */
const controls = 'button, a, label, summary, legend, option, select'

/**
 * Messages that an act brings onto the screen without saying them, one line each. Words are said when they appear in a live
 * region that was there before, when the focus moves to them or into the box or form that they stand in, or when they belong to
 * what was pressed: what it says itself, opens, or is described by.
 *
 * @param act waits until all that comes of it is there.
 */
export async function silentChanges(where: HTMLElement, act: () => Promise<unknown>): Promise<string[]> {
  const regions = partsOf(where, live)
  const before = new Set(wordsShown(where).map(({words}) => words))
  const focusBefore = focusIn(where)
  await act()
  const focus = focusIn(where)
  const hasMoved = focus !== focusBefore
  const ofFocus = partsOf(where, '[id]').filter(({id}) =>
    ['aria-describedby', 'aria-controls'].some((name) => focus?.getAttribute(name)?.split(' ').includes(id)),
  )
  const box = hasMoved ? focus?.closest(boxes) : undefined
  const heard = [...regions, ...ofFocus, focus, box]
  return wordsShown(where)
    .filter(({part, words}) => !before.has(words) && !part.closest(controls))
    .filter(({part}) => !heard.some((one) => one?.contains(part)) && !isReadOnFrom(focus, part))
    .map(({part, words}) => `appears in silence: ${words} (${nameOf(part)})`)
}

const boxes = 'form, fieldset, section, article, dialog, [role=group], [role=dialog], .notice, .compose'

/** What has the focus, within an element or on a page. */
function focusIn(where: HTMLElement): Element | null {
  return where.shadowRoot ? where.shadowRoot.activeElement : document.activeElement
}

/** Whether the focus stands on a heading or box above the words, from where a screen reader goes on reading. */
function isReadOnFrom(focus: Element | null, part: Element): boolean {
  if (!focus?.matches('[tabindex="-1"], [data-focus]')) return false
  return Boolean(focus.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING)
}

function wordsShown(where: HTMLElement): {part: HTMLElement; words: string}[] {
  const walker = document.createTreeWalker(where.shadowRoot ?? where, NodeFilter.SHOW_TEXT)
  const found: {part: HTMLElement; words: string}[] = []
  while (walker.nextNode()) {
    const part = walker.currentNode.parentElement
    const words = walker.currentNode.textContent?.trim() ?? ''
    if (part && words && (isShown(part) || part.closest(live))) found.push({part, words})
  }
  return found
}
