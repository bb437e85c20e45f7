/** For tests: somebody in front of a list of consultations. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../consultations/define.ts'
import {find, findAll, mount, plain, until, type MountOptions} from './page.ts'
import type {Arrived} from './server.ts'

/** Opens a page with a list, of all unless a municipality is named, and waits for something to read. */
export async function openList({attributes, ...options}: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-consultations', {...options, attributes: {activity: '', ...attributes}})
  await until(() => element.shadowRoot?.querySelector('h2, h3'))
  await quiet(element)
  return element
}

/** Waits until everything asked for by now has been fetched and is drawn. */
export async function quiet(element: HTMLElement): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve))
    await (element as HTMLElement & {updateComplete: Promise<void>}).updateComplete
  }
  await until(
    () => !element.shadowRoot?.querySelector('.space-kept, [aria-busy=true], .more[aria-disabled=true]'),
  )
}

/** Presses the control with these words. */
export async function press(element: HTMLElement, words: string): Promise<void> {
  const control = findAll(element, 'button, label.box').find((one) =>
    plain(one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words),
  )
  if (!control) throw new Error(`Nothing to press says ${words}: ${find(element, '.root').innerText}`)
  control.focus()
  control.click()
  await quiet(element)
}

/** Titles of what is listed, in its order. */
export const titles = (element: HTMLElement): string[] =>
  findAll(element, '.list h3').map((title) => plain(title.innerText).trim())

/** What lists were asked for, the first one aside. */
export const asked = (arrived: readonly Arrived[]): string[] =>
  arrived
    .filter(({name}) => name === 'readConsultationList')
    .slice(1)
    .map(({url}) => decodeURIComponent(url.search))

/** What stands in the address of the page for the list. */
export const inAddress = (): string | null => new URLSearchParams(location.search).get('saha-consultations')

/** A page whose address says nothing of lists. */
export function clearAddress(query = ''): void {
  const address = new URL(location.href)
  for (const name of ['saha-consultations', 'saha-consultations-2']) address.searchParams.delete(name)
  if (query) address.searchParams.set('saha-consultations', query)
  history.replaceState(null, '', address.href)
}
