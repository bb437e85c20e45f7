import type {CommentsPage} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ThreadTerms} from '@saha/i18n/thread/terms'
import {html, nothing} from 'lit/html.js'
import {article, moreButton} from '../draw-comment.ts'
import {addressOf, type Reading} from '../reading.ts'
import type {Thread} from '../thread.ts'

/** What was looked for, and how often it was found. */
const wanted = new WeakMap<Thread, {words: string; found: NonNullable<CommentsPage['found']>}>()

/**
 * The field for words to look for, and the comments that hold them, each with a link to its place. Not a form: frames of
 * other sites may not submit any.
 */
export function searchShown(terms: ThreadTerms['search'], reading: Reading): unknown {
  const {thread, further, host, follow} = reading
  const {blocks = [], cursor} = thread.lists.get('found') ?? {}
  const found = blocks.flat()
  const state = thread.asked.get('looking')
  const look = () => {
    const words = host.renderRoot.querySelector<HTMLInputElement>('#search')?.value.trim() ?? ''
    if (words) void further('looking', () => find(thread, words))
  }
  const leave = () => further('all', ({showAll}) => showAll(thread))
  const close = async () => {
    await leave()
    await host.updateComplete
    host.renderRoot.querySelector<HTMLElement>('.bar .link')?.focus()
  }
  const goThere = async () => {
    await leave()
    follow()
  }
  return html`<div role="search" class="search">
      <label for="search">${terms.label}</label>
      <div class="buttons">
        <input
          id="search"
          type="search"
          dir="auto"
          maxlength=${limits.searchText}
          enterkeyhint="search"
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && look()}
        />
        <button type="button" aria-disabled=${state === 'asking'} @click=${look}>${terms.go}</button>
        <button type="button" @click=${close}>${terms.close}</button>
      </div>
      <p role="status">
        ${
          state === 'failed'
            ? reading.terms.common.unreachable.text
            : blocks.length === 0
              ? nothing
              : found.length > 0
                ? countShown(terms, reading)
                : terms.none
        }
      </p>
    </div>
    <ol role="list" class="list">
      ${found.map(
        (comment) =>
          html`<li>
            ${article(reading, comment)}
            <a class="place" href=${addressOf(comment.id)} @click=${goThere}>${terms.inPlace}</a>
          </li>`,
      )}
    </ol>
    ${cursor ? moreButton(reading, 'looking', reading.terms.comments.more, () => findMore(thread)) : nothing}`
}

function countShown(terms: ThreadTerms['search'], {thread, reader: {say}}: Reading): string {
  const {count, more} = wanted.get(thread)?.found ?? {count: 0}
  return more ? say.say(terms.moreThan, {amount: count}) : say.count(terms.found, count)
}

async function find(thread: Thread, words: string): Promise<void> {
  const {comments, cursor, found} = await thread.page({q: words})
  wanted.set(thread, {words, found: found ?? {count: comments.length}})
  thread.lists.set('found', {blocks: [comments], cursor})
}

async function findMore(thread: Thread): Promise<string | undefined> {
  const list = thread.lists.get('found')
  const {comments, cursor} = await thread.page({q: wanted.get(thread)?.words, cursor: list?.cursor})
  thread.lists.set('found', {blocks: [...(list?.blocks ?? []), comments], cursor})
  return comments[0]?.id
}
