/** For tests: somebody in front of a thread. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../comments/define.ts'
import type {Comment, CommentsPage} from '@saha/contract'
import {pageOf, thread} from './example-thread.ts'
import {find, findAll, focused, mount, plain, until, type MountOptions} from './page.ts'
import {answer, json, type Arrived} from './server.ts'
import {settle} from './survey-page.ts'

/** Opens a page with a thread, and waits for something to read. */
export async function openThread({attributes, ...options}: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-comments', {...options, attributes: {activity: 'town/award', ...attributes}})
  await until(() => element.shadowRoot?.querySelector('h2, h3'))
  await quiet(element)
  return element
}

/** Opens a thread of these comments. */
export async function openWith(comments: readonly Comment[], options?: MountOptions): Promise<HTMLElement> {
  answer({readComments: json(pageOf(comments))})
  return openThread(options)
}

/** Waits until everything asked for by now has been fetched and is drawn. */
export async function quiet(element: HTMLElement): Promise<void> {
  await settle(element)
  await until(() => !element.shadowRoot?.querySelector('.space-kept, [aria-busy=true], [aria-disabled=true]'))
  await until(() =>
    findAll(element, 'article > p, .notice').every((part) => part.textContent?.trim() !== '…'),
  )
}

/** The activity with other settings. */
export const threadWith = (comments: Partial<typeof thread.comments>) =>
  json({...thread, comments: {...thread.comments, ...comments}})

/** Answers as a server that holds several pages: by cursor, order, side or whatever stands in the address. */
export const byQuery =
  (pages: Readonly<Record<string, CommentsPage>>) =>
  ({url}: Arrived) =>
    json(pages[decodeURIComponent(url.search)] ?? pages[''])

/** The comment with these words, or with this name. */
export function articleWith(element: HTMLElement, words: string): HTMLElement {
  const found = findAll(element, 'article').find((article) =>
    plain(article.textContent ?? '').includes(words),
  )
  if (!found) throw new Error(`No comment says ${words}: ${element.shadowRoot?.textContent}`)
  return found
}

/** Presses the control with these words. */
export async function pressWords(element: HTMLElement, words: string): Promise<void> {
  const control = findAll(element, 'button, summary, a').find((one) =>
    plain(one.textContent ?? '').includes(words),
  )
  if (!control) throw new Error(`Nothing to press says ${words}: ${find(element, '.root').innerText}`)
  control.click()
  await quiet(element)
}

/** The first words of what has the focus. */
export const focusedWords = (element: HTMLElement): string =>
  plain((focused(element) as HTMLElement | null)?.innerText ?? '').split('\n')[0] ?? ''

/** Names and words of the comments that are shown, in their order. */
export const said = (element: HTMLElement): string[] =>
  findAll(element, '.list article').map((article) =>
    plain(article.querySelector('.said, p')?.textContent ?? '').trim(),
  )

/** As if half a minute had passed. */
export function lookForNews(): void {
  document.dispatchEvent(new Event('visibilitychange'))
}
