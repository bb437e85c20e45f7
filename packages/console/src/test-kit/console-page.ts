/** For tests: the console on a page of its own, dressed as in real use, with a server that answers as it is told. */
import {html, render, type TemplateResult} from 'lit'
import {defineElements} from '../elements.ts'
import {readerFor, type Reader} from '../kit/reader.ts'

const sheets = await Promise.all(
  ['base', 'frame', 'forms', 'consultations', 'downloads'].map(async (name) => {
    const css = await (await fetch(new URL(`../style/${name}.css`, import.meta.url))).text()
    return new CSSStyleSheet().replace(css)
  }),
)

document.adoptedStyleSheets = sheets
// Tests run side by side on one origin: what one page keeps must not reach another.
Object.defineProperty(window, 'localStorage', {value: sessionStorage})
defineElements()

/** Languages in which every state is looked at. */
export const languages = ['ar', 'en'] as const

/** Shows a part of the console. @returns the page's body. */
export async function show(language: string, part: (reader: Reader) => TemplateResult): Promise<HTMLElement> {
  const reader = await readerFor(language)
  document.documentElement.lang = language
  document.documentElement.dir = reader.direction
  render(
    html`<div class="root" lang=${language} dir=${reader.direction}>${part(reader)}</div>`,
    document.body,
  )
  await settle()
  return document.body
}

/** Shows the whole console in a language. */
export async function showConsole(language: string): Promise<HTMLElement> {
  document.documentElement.lang = language
  render(html`<console-app></console-app>`, document.body)
  await until(() => document.querySelector('h1, [role=alert]') !== null)
  await settle()
  return document.body
}

/** Leaves the page. What the browser keeps stays. */
export function leave(): void {
  render(html``, document.body)
}

/** Between tests: another reader with another browser. */
export function clear(): void {
  leave()
  localStorage.clear()
  history.replaceState(null, '', location.pathname + location.search)
}

/** Waits for a condition, never for a time; on a slow machine, longer. */
export async function until(isTrue: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error(`This never became true: ${isTrue}`)
    await nextTask()
  }
}

/** Waits until everything that is due has been drawn: parts draw their parts in turn. */
export async function settle(): Promise<void> {
  for (let depth = 0; depth < 4; depth++) await nextTask()
}

// Not the next frame: a page behind another one has none.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** The one element that a selector finds. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(`There is no ${selector} in ${document.body.innerText}`)
  return found
}

/** Types into a field, as its reader would. */
export function type(selector: string, text: string): void {
  const field = find<HTMLInputElement>(selector)
  field.value = text
  field.dispatchEvent(new Event('input', {bubbles: true}))
}

/** Sends the form on the page. */
export function send(): void {
  find<HTMLFormElement>('form').requestSubmit()
}
