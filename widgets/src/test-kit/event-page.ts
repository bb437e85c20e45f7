/** For tests: somebody in front of an event. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../event/define.ts'
import type {ShownEvent} from '@saha/contract'
import {find, findAll, mount, plain, textOf, until, type MountOptions} from './page.ts'
import {json} from './server.ts'

/** A server that shows this event. */
export const shows = (event: ShownEvent) => ({readActivity: json(event)})

/** Opens a page with the event, and waits for something to read. */
export async function openEvent(options: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-event', {
    ...options,
    attributes: {activity: 'town/evening', ...options.attributes},
  })
  await until(() => element.shadowRoot?.querySelector('h2, h3'))
  return element
}

/** All that is to be read. */
export const seen = (element: HTMLElement) => plain(textOf(element))
export const says = (element: HTMLElement, words: string) => until(() => seen(element).includes(words))

/** Presses the button with these words. */
export async function press(element: HTMLElement, words: string): Promise<void> {
  const control = await until(() =>
    findAll(element, 'button').find((one) => plain(one.innerText).trim() === words),
  )
  control.focus()
  control.click()
}

/** Enters a name. */
export async function fillIn(element: HTMLElement, name: string): Promise<void> {
  const field = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('#registering-name'))
  field.value = name
  field.dispatchEvent(new Event('input', {bubbles: true}))
}

/** Fills in the form and sends it. */
export async function register(element: HTMLElement, name = 'Layla'): Promise<void> {
  await press(element, 'Register')
  await fillIn(element, name)
  find(element, '[part=send]').click()
}
