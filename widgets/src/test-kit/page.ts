/** For tests: a page with elements on it, and how a reader looks at it. */
import {longKept, tabKept} from '@saha/client/this-browser'
import {executeServerCommand} from '@web/test-runner-commands'
import {server} from './server.ts'

export interface MountOptions {
  /** Language of the page. Default: `en`. */
  lang?: string
  /** Width of the place where the element stands, in pixels. Default: 800. */
  width?: number
  attributes?: Readonly<Record<string, string>>
}

/** Puts an element on the page, as a webmaster would. */
export function mount(
  tag: string,
  {lang = 'en', width = 800, attributes = {}}: MountOptions = {},
): HTMLElement {
  const place = document.createElement('div')
  place.className = 'place'
  place.lang = lang
  place.style.inlineSize = `${width}px`
  const element = document.createElement(tag)
  const settings = {activity: 'town/park-survey', server, ...attributes}
  for (const [name, value] of Object.entries(settings)) if (value) element.setAttribute(name, value)
  place.append(element)
  document.body.append(place)
  return element
}

/** An empty page, with nothing remembered. */
export function clear(): void {
  for (const place of document.querySelectorAll('.place')) place.remove()
  for (const kept of [longKept, tabKept]) for (const name of kept.names()) kept.remove(name)
}

/** Waits for a condition, never for a time; on a slow machine, longer. */
export async function until<Value>(seen: () => Value | null | undefined | false): Promise<Value> {
  const end = performance.now() + 30_000
  for (;;) {
    const value = seen()
    if (value) return value
    if (performance.now() > end) throw new Error(`Never came true: ${seen}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The first match within an element. */
export function find<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector)
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}: ${textOf(element)}`)
  return found
}

export function findAll<Found extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])]
}

/** What an element shows. */
export function textOf(element: Element): string {
  return element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? ''
}

/** Words without the signs that keep numbers and names in their direction. */
export const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, '')

/** What has the focus within an element. */
export function focused(element: Element): Element | null {
  return element.shadowRoot?.activeElement ?? null
}

/** Shows the page in the few colours that a reader chose, or in its own again. */
export const forceColors = (isForced: boolean): Promise<void> =>
  preferring(isForced ? {'forced-colors': 'active'} : {})

/** Shows the page as to a reader with these preferences, such as `{'prefers-contrast': 'more'}`, and no others. */
export async function preferring(preferences: Readonly<Record<string, string>>): Promise<void> {
  await executeServerCommand('prefer', {preferences})
  for (const [name, value] of Object.entries(preferences))
    if (!matchMedia(`(${name}: ${value})`).matches)
      throw new Error(`The page does not hear of ${name}: ${value}.`)
}
