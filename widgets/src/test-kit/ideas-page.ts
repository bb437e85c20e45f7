/** For tests: somebody in front of a collection of ideas. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../ideas/define.ts'
import type {IdeaCard, IdeasPage} from '@saha/contract'
import {ideaRefusals} from '@saha/contract/idea-refusals'
import {layOut} from './accessibility.ts'
import {collection, pageOf} from './example-ideas.ts'
import {find, findAll, mount, plain, until, type MountOptions} from './page.ts'
import {answer, json, type Arrived} from './server.ts'

/** Opens a page with a collection, and waits for something to read: all of it, what is far below the screen as well. */
export async function openIdeas({attributes, ...options}: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-ideas', {...options, attributes: {activity: 'town/square', ...attributes}})
  await until(() => element.shadowRoot?.querySelector('h2, h3'))
  await quiet(element)
  layOut(element)
  return element
}

/** Opens a collection of these ideas. */
export async function openWith(ideas: readonly IdeaCard[], options?: MountOptions): Promise<HTMLElement> {
  answer({readIdeas: json(pageOf(ideas))})
  return openIdeas(options)
}

/** Waits until everything asked for by now has been fetched and is drawn. */
export async function quiet(element: HTMLElement): Promise<void> {
  const {shadowRoot} = element
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve))
    await (element as HTMLElement & {updateComplete: Promise<void>}).updateComplete
  }
  await until(() => !shadowRoot?.querySelector('.space-kept, [aria-busy=true], .more[aria-disabled=true]'))
  await until(() => findAll(element, '.notice').every((part) => part.textContent?.trim() !== '…'))
}

/** The activity with other settings. */
export const collectionWith = (ideas: Partial<typeof collection.ideas>) =>
  json({...collection, ideas: {...collection.ideas, ...ideas}})

/** Answers as a server that holds several lists: by what stands in the address, the empty one by default. */
export const byQuery =
  (pages: Readonly<Record<string, IdeasPage>>) =>
  ({url}: Arrived) =>
    json(pages[decodeURIComponent(url.search)] ?? pages[''])

/** A refusal that only ideas meet. */
export function refusedIdea(code: keyof typeof ideaRefusals): Response {
  const status = ideaRefusals[code]
  return json({type: `urn:saha:refusal:${code}`, status, code}, status)
}

/** The card of an idea, or the part of it that is meant. */
export const cardOf = (element: HTMLElement, idea: number, part = ''): HTMLElement =>
  find(element, `#idea-${idea} ${part}`)

/** Presses the control with these words. */
export async function pressWords(element: HTMLElement, words: string): Promise<void> {
  const control = findAll(element, 'button, summary, a, label.box').find((one) =>
    plain(one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words),
  )
  if (!control) throw new Error(`Nothing to press says ${words}: ${find(element, '.root').innerText}`)
  control.focus()
  control.click()
  await quiet(element)
}

/** Titles of the ideas that are listed, in their order. */
export const titles = (element: HTMLElement): string[] =>
  findAll(element, '.list h3').map((title) => plain(title.innerText).trim())

/** What is said politely now. */
export const said = (element: HTMLElement): string =>
  findAll(element, '[role=status]')
    .map(({innerText}) => plain(innerText).trim())
    .filter(Boolean)
    .join(' | ')

/** What lists were asked for, the first one aside. */
export const asked = (arrived: readonly Arrived[]): string[] =>
  arrived
    .filter(({name}) => name === 'readIdeas')
    .flatMap(({url}, at) => (at > 0 ? [decodeURIComponent(url.search)] : []))

/** A page whose address says nothing of ideas. */
export function clearAddress(): void {
  const address = new URL(location.href)
  address.searchParams.delete('saha-ideas')
  address.searchParams.delete('saha-ideas-2')
  address.hash = ''
  history.replaceState(null, '', address.href.replace(/#$/, ''))
}

/** What stands in the address of the page for the list. */
export const inAddress = (): string | null => new URLSearchParams(location.search).get('saha-ideas')

/** As if half a minute had passed. */
export function lookForNews(): void {
  document.dispatchEvent(new Event('visibilitychange'))
}
