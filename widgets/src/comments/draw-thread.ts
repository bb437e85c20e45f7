import type {CommentSort} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {branchItem, languageIn, moreButton, unreached} from './draw-comment.ts'
import {addressOf, type Reading} from './reading.ts'
import type {ListName} from './thread.ts'
import {branchesOf} from './tree.ts'

const sorts: readonly CommentSort[] = ['newest', 'oldest', 'supported', 'discussed']

/** Beginning of an official answer, as it stands at the top of its thread: up to the end of a word, if there is one. */
const EXCERPT = /^.{1,90}(?=\s|$)|^.{1,90}/su

/** A whole thread: what it is about, the form, official answers, and the comments. */
export function threadShown(reading: Reading): unknown {
  const {host, reader, activity, thread, writing, wish, isOpen, terms, beyond} = reading
  const {prompt, sides, opinions} = activity.comments
  return html`<h2 id="title" data-focus>${host.getAttribute('heading') ?? reader.words(activity.title)}</h2>
    ${prompt ? html`<p class="text">${reader.words(prompt)}</p>` : nothing}
    ${isOpen ? nothing : html`<p class="notice">${beyond({is: 'standing'}, () => '…')}</p>`}
    ${writing?.notices(reading)}
    ${
      isOpen
        ? (writing?.form(reading) ??
          html`<div class="buttons">
            <button type="button" class="primary" part="write" @click=${() => wish({is: 'write'})}>
              ${terms.comments.write}
            </button>
            <p role="status">${unreached(reading, 'writing')}</p>
          </div>`)
        : nothing
    }
    ${officialAnswers(reading)} ${bar(reading)}
    ${
      sides || opinions || thread.mode !== 'all'
        ? beyond({is: 'lists'}, () => listShown(reading, 'all'))
        : listShown(reading, 'all')
    }`
}

/** Answers by the municipality, each with a link to its place. */
function officialAnswers({thread: {official}, reader, terms, follow}: Reading) {
  if (official.length === 0) return nothing
  return html`<section class="answers">
    <h3>${reader.say.count(terms.comments.officialAnswers, official.length)}</h3>
    <ul role="list">
      ${official.map(({id, official: office, text = ''}) => {
        const [start = ''] = EXCERPT.exec(text) ?? []
        return html`<li>
          <a href=${addressOf(id)} @click=${follow}
            ><b>${office && reader.words(office)}</b>
            <span dir="auto" lang=${languageIn(reader, text)}>${start}${start === text ? '' : '…'}</span></a
          >
        </li>`
      })}
    </ul>
  </section>`
}

/** How many there are, what has arrived, and in which order they stand. */
function bar({thread, reader, terms, isOpen, beyond, further}: Reading) {
  const {comments: words} = terms
  const {counts, arrived, isStale, asked, mode, sort} = thread
  const choose = async ({target}: Event) => {
    const select = target as HTMLSelectElement
    thread.chosen = sorts[select.selectedIndex]
    await further('first', ({reorder}) => reorder(thread))
    // What did not arrive is not what is shown; what is on its way may still arrive.
    if (thread.asked.get('first') === 'asking') return
    thread.chosen = thread.sort
    select.selectedIndex = sorts.indexOf(thread.sort)
  }
  return html`<div class="bar">
    ${counts.all > 0 ? html`<h3>${reader.say.count(terms.counts.comments, counts.all)}</h3>` : html`<p>${words.empty} ${isOpen ? words.begin : nothing}</p>`}
    <div role="status">
      ${arrived.length > 0 || isStale || asked.get('first') === 'failed' ? beyond({is: 'status'}, () => nothing) : nothing}
    </div>
    ${
      counts.all > 1 && mode === 'all'
        ? html`<div class="tools">
            <label
              >${words.sort}
              <select @change=${choose}>
                ${sorts.map((name) => html`<option .selected=${name === sort}>${words.sorts[name]}</option>`)}
              </select></label
            >
            <button type="button" class="link" @click=${() => further('found', ({search}) => search(thread))}>
              ${words.search}
            </button>
          </div>`
        : nothing
    }
  </div>`
}

/** One list, with the way to more of it. */
export function listShown(reading: Reading, name: ListName): unknown {
  const {thread, terms} = reading
  const {blocks, cursor} = thread.lists.get(name) ?? {blocks: []}
  // Each later block wraps what is there: nothing that is being read is drawn into another place.
  const items = blocks.reduceRight<unknown>(
    (later, block) => html`${later}${branchesOf(block).map((branch) => branchItem(reading, branch))}`,
    nothing,
  )
  return html`<ol role="list" class="list" aria-busy=${thread.asked.get('first') === 'asking'}>
      ${items}
    </ol>
    ${cursor ? moreButton(reading, name, terms.comments.more, ({more}) => more(thread, name)) : nothing}`
}
