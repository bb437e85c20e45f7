import {limits} from '@saha/contract/limits'
import {cleanTags} from '@saha/domain/ideas/clean-tags'
import type {ProposalPartsTerms} from '@saha/i18n/proposal-parts/terms'
import {html, nothing} from 'lit/html.js'
import type {Author} from '../author.ts'
import type {Form} from '../slips.ts'

/** What was said last of the tags of a form, by its key. */
const said = new Map<string, string>()

/** Words by which an idea is found: typed one by one. Two that differ only in how they are written are one. */
export function tagsPart({tags: terms, optional}: ProposalPartsTerms, author: Author, form: Form) {
  const {reader} = author.desk.view
  const {say} = reader
  const {key, tags, tag} = form
  const isFull = tags.length >= limits.ideaTags
  const add = () => {
    const [clean] = cleanTags([tag])
    if (!clean) return
    const now = cleanTags([...tags, clean])
    const isNew = now.length > tags.length
    const fits = now.slice(0, limits.ideaTags)
    if (isNew && fits.length === tags.length) return tell(say.count(terms.full, limits.ideaTags))
    said.set(key, say.say(isNew ? terms.added : terms.merged, {tag: clean}))
    author.edit(form, {tags: fits, tag: ''})
    // The field goes when there is no room any more: the focus then stays with what it brought.
    if (fits.length === limits.ideaTags) void author.focus(`#tag-${key}-${limits.ideaTags - 1}`)
  }
  const tell = (words: string) => {
    said.set(key, words)
    author.draw()
  }
  const remove = (at: number) => {
    const gone = tags[at] ?? ''
    said.set(key, say.say(terms.removed, {tag: gone}))
    author.edit(form, {tags: tags.filter((_, other) => other !== at)})
    void author.focus(`#tags-${key}`)
  }
  const press = (event: KeyboardEvent) => {
    const isEnd = event.key === 'Enter' || event.key === ',' || event.key === '،'
    if (!isEnd || event.isComposing) return
    event.preventDefault()
    add()
  }
  return html`<fieldset aria-describedby="tags-hint-${key}">
    <legend>${terms.title} <small>(${optional})</small></legend>
    <p class="muted" id="tags-hint-${key}">${terms.hint}</p>
    <ul class="tags">
      ${tags.map(
        (one, at) =>
          html`<li>
            <button
              type="button"
              id="tag-${key}-${at}"
              aria-label=${say.say(terms.remove, {tag: one})}
              @click=${() => remove(at)}
            >
              <bdi>${one}</bdi><span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>
    ${
      isFull
        ? html`<p class="muted">${say.count(terms.full, limits.ideaTags)}</p>`
        : html`<div class="adding">
            <input
              id="tags-${key}"
              type="text"
              autocomplete="off"
              maxlength=${limits.tagText}
              dir=${tag ? 'auto' : reader.direction}
              aria-label=${terms.title}
              .value=${tag}
              @input=${({target}: Event) => author.edit(form, {tag: (target as HTMLInputElement).value})}
              @keydown=${press}
            />
            <button type="button" @click=${add}>${terms.add}</button>
          </div>`
    }
    <p class="unseen" role="status">${said.get(key) ?? nothing}</p>
  </fieldset>`
}
