import type {DrawnElement} from './drawn-element.ts'

/** Moves the focus to a part of an element, once it is drawn. */
export async function focusOn(host: DrawnElement, selector: string): Promise<void> {
  host.requestUpdate()
  await host.updateComplete
  const part = host.renderRoot.querySelector<HTMLElement>(selector)
  if (part && !part.matches('input, textarea, select, button')) part.tabIndex = -1
  part?.focus()
}
